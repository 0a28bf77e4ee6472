package io.github.staticdigest.model.page;

import org.jspecify.annotations.Nullable;

/**
 * A newsletter as what the API of Kit takes for a draft: {@code newsletter.ftlh} within JSON.
 *
 * @param letter what it says
 * @param from address of the sender, or null for that of the account
 */
public record BroadcastModel(NewsletterModel letter, @Nullable String from) {}
