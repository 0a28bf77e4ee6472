package io.github.staticdigest.model.page;

import io.github.staticdigest.model.RichText;

/**
 * An abstract with its gist sentence apart; the three parts joined are the whole.
 *
 * @param before what stands before the gist sentence; the whole abstract where {@code gist} is
 *     empty
 * @param gist the sentence; empty where there is none or where it is the curator's own
 * @param after what follows
 */
public record AbstractView(RichText before, RichText gist, RichText after) {}
