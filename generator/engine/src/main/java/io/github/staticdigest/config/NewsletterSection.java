package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.NewsletterSettings.Every;
import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.Mailbox;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The section {@code newsletter} of {@code digest.yaml}. */
final class NewsletterSection {

  private static final List<String> KEYS =
      List.of("every", "all", "profile", "from", "reply", "unsubscribe", "address");

  private static final Pattern MAILBOX =
      Pattern.compile("(?:\"?(?<name>[^<>\"]*+)\"?\\s*+<(?<in>[^<>\\s]++)>|(?<bare>[^<>\\s]++))");

  /** Addresses as every mail program takes them: a dot-atom of RFC 5322, and a domain. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
              + "@[A-Za-z0-9]++(?:-++[A-Za-z0-9]++)*+(?:\\.[A-Za-z0-9]++(?:-++[A-Za-z0-9]++)*+)++");

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST = 254;

  private static final Pattern LEAVE =
      Pattern.compile("mailto:([^?]++)(?:\\?subject=[A-Za-z0-9._~%+-]{1,100})?");

  private final Fields fields;
  private final Complaints complaints;
  private final Checks checks;

  private NewsletterSection(Mapping section, Complaints complaints) {
    this.fields = new Fields(section, KEYS, complaints);
    this.complaints = complaints;
    this.checks = new Checks(complaints);
  }

  /** The settings; what holds usually where there is no such section. */
  static NewsletterSettings read(@Nullable Mapping section, Complaints complaints) {
    return section == null
        ? NewsletterSettings.USUAL
        : new NewsletterSection(section, complaints).settings();
  }

  private NewsletterSettings settings() {
    String every = checks.choice(fields.oneLine("every"), "every", names(Every.values()));
    String profile =
        checks.choice(fields.oneLine("profile"), "profile", names(MailService.values()));
    String page = null;
    String mail = null;
    for (Text leave : fields.oneOrMore("unsubscribe")) {
      if (leave.value().startsWith("mailto:")) {
        mail = mail == null ? leaveByMail(leave) : again(leave, mail);
      } else {
        page = page == null ? leavePage(leave) : again(leave, page);
      }
    }
    return new NewsletterSettings(
        every == null ? Every.ISSUE : Every.valueOf(every.toUpperCase(Locale.ROOT)),
        fields.flag("all", false),
        profile == null
            ? MailService.GENERIC
            : MailService.valueOf(profile.toUpperCase(Locale.ROOT)),
        mailbox("from"),
        mailbox("reply"),
        page,
        mail,
        postal(),
        fields.line());
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  private @Nullable Mailbox mailbox(String key) {
    Text text = fields.oneLine(key);
    if (text == null) {
      return null;
    }
    Matcher mailbox = MAILBOX.matcher(text.value());
    if (mailbox.matches()) {
      String name = mailbox.group("name");
      String address = mailbox.group("in") == null ? mailbox.group("bare") : mailbox.group("in");
      if (isAddress(address)) {
        return new Mailbox(name == null || name.isBlank() ? null : name.strip(), address);
      }
    }
    complaints.error(
        text.line(),
        "The value of " + key + " names no address of mail: " + Complaints.quote(text.value()),
        "Write name and address, for instance " + key + ": The Digest <digest@example.org>");
    return null;
  }

  private static boolean isAddress(String text) {
    return text.length() <= LONGEST
        && text.indexOf('@') <= LONGEST_LOCAL
        && ADDRESS.matcher(text).matches();
  }

  private @Nullable String leavePage(Text text) {
    String page = new AddressChecks(complaints).page(text, "The address for unsubscribe");
    if (page == null || page.startsWith("https://")) {
      return page == null ? null : URI.create(page).toASCIIString();
    }
    return refused(text);
  }

  private @Nullable String leaveByMail(Text text) {
    Matcher leave = LEAVE.matcher(text.value());
    return leave.matches() && isAddress(leave.group(1)) ? text.value() : refused(text);
  }

  private @Nullable String refused(Text text) {
    complaints.error(
        text.line(),
        "Nobody can unsubscribe at " + Complaints.quote(text.value()),
        "Write an https address, mailto: with an address of mail, or a list of both");
    return null;
  }

  private String again(Text text, String first) {
    complaints.error(
        text.line(),
        "unsubscribe names a second address of the same kind: " + Complaints.quote(text.value()),
        "Keep one https address and one with mailto:");
    return first;
  }

  private @Nullable String postal() {
    Text address = fields.oneLine("address");
    return address == null ? null : address.value();
  }
}
