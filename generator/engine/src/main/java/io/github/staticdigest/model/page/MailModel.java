package io.github.staticdigest.model.page;

import io.github.staticdigest.model.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * A newsletter as a message of its own, ready to be sent: {@code newsletter.ftlh} and {@code
 * newsletter.ftlt} with headers before them.
 *
 * @param letter what it says
 * @param from who sends it
 * @param reply who is answered, or null for the sender
 * @param date as RFC 5322 has it, or null where none is known
 * @param listId name of the list within domains, without brackets
 * @param list the list's name in words
 * @param unsubscribe {@code https} address where a reader leaves, or null
 * @param unsubscribeMail {@code mailto} address for the same, or null
 */
public record MailModel(
    NewsletterModel letter,
    Mailbox from,
    @Nullable Mailbox reply,
    @Nullable String date,
    String listId,
    String list,
    @Nullable String unsubscribe,
    @Nullable String unsubscribeMail) {}
