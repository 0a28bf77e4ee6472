package io.github.staticdigest.model.page;

import io.github.staticdigest.model.RichText;

/**
 * An abstract with its gist sentence apart; the three parts joined are the whole.
 *
 * @param before what stands before the gist sentence; empty where nothing does
 * @param gist the sentence; empty where the gist is the curator's
 * @param after what follows
 */
public record AbstractView(RichText before, RichText gist, RichText after) {}
