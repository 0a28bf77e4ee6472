package io.github.staticdigest.render.mail;

import io.github.staticdigest.model.MailService;
import io.github.staticdigest.text.Placeholders;
import java.util.regex.Pattern;

/**
 * Puts the marks of a mailing service into a rendered mail, and sees to it that the service finds
 * no others: what a paper's title holds of braces shall be read and not be run.
 */
public final class ServiceMarks {

  /** What Outlook alone reads, but for its style sheet, which stands where no text may. */
  private static final Pattern FOR_OUTLOOK =
      Pattern.compile("<!--\\[if mso]>(?!<style)[^`]*?<!\\[endif]-->");

  private ServiceMarks() {}

  /** Finishes markup, or Markdown, where references stand for signs too. */
  public static String inMarkup(String markup, MailService service) {
    return Placeholders.resolve(markup, text -> referenced(text, service));
  }

  /** Finishes plain text. */
  public static String inText(String text, MailService service) {
    return Placeholders.resolve(text, part -> parted(part, service));
  }

  private static String referenced(String text, MailService service) {
    String masked = text;
    for (String sign : service.signs()) {
      masked = masked.replace(sign, sign.charAt(0) + "&#" + (int) sign.charAt(1) + ";");
    }
    // Templates of Go drop comments that are not said to be safe.
    return service == MailService.LISTMONK
        ? FOR_OUTLOOK.matcher(masked).replaceAll("{{ Safe `$0` }}")
        : masked;
  }

  /** Plain text has no references: listmonk is told to print the sign, others see a blank in it. */
  private static String parted(String text, MailService service) {
    return service == MailService.LISTMONK
        ? text.replace("{{", "{{ \"{{\" }}")
        : service.parted(text);
  }
}
