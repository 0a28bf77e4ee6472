package io.github.staticdigest.model.page;

import io.github.staticdigest.model.MailService;
import org.jspecify.annotations.Nullable;

/**
 * {@code newsletter-mailchimp.ftlh}: the frame of a mail that the service fills from a feed.
 *
 * @param service what it is made for
 * @param unsubscribe where a reader leaves
 * @param view where it can be read in a browser
 * @param address the sender's postal address, or null
 */
public record MailFrame(
    MailService service, String unsubscribe, String view, @Nullable String address) {}
