package io.github.staticdigest.config;

import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * What {@code digest.yaml} says of the newsletter.
 *
 * @param every what a mail is made of; default an issue
 * @param all whether papers of earlier issues are named too; default false
 * @param service what the mail is made for; default generic
 * @param from who sends it, or null, and there are no {@code .eml}
 * @param reply who is answered, or null for the sender
 * @param unsubscribe {@code https} address where a reader leaves, or null
 * @param unsubscribeMail {@code mailto} address for the same, or null
 * @param address postal address of the sender, or null
 * @param line where the section stands, counted from 1; 0 where there is none
 */
public record NewsletterSettings(
    Every every,
    boolean all,
    MailService service,
    @Nullable Mailbox from,
    @Nullable Mailbox reply,
    @Nullable String unsubscribe,
    @Nullable String unsubscribeMail,
    @Nullable String address,
    int line) {

  /** What holds where nothing is said. */
  public static final NewsletterSettings USUAL =
      new NewsletterSettings(
          Every.ISSUE, false, MailService.GENERIC, null, null, null, null, null, 0);

  /** What a mail is made of. */
  public enum Every {
    ISSUE,
    WEEK,
    MONTH
  }
}
