package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.SendSettings.Buttondown;
import io.github.staticdigest.config.SendSettings.Listmonk;
import io.github.staticdigest.config.SendSettings.Security;
import io.github.staticdigest.config.SendSettings.Smtp;
import io.github.staticdigest.config.YamlNode.Mapping;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The section {@code send} of {@code digest.yaml}. */
final class SendSection {

  private static final List<String> KEYS = List.of("smtp", "listmonk", "buttondown");
  private static final List<String> SMTP_KEYS = List.of("host", "port", "security", "server");
  private static final List<String> LISTMONK_KEYS = List.of("url", "server", "lists", "template");
  private static final List<String> BUTTONDOWN_KEYS = List.of("url", "server");
  private static final List<String> SECURITIES = List.of("starttls", "tls", "plain");
  private static final String BUTTONDOWN = "https://api.buttondown.com/v1/";

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}|[0-9A-Fa-f:.]{2,45}");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final Pattern SERVER = Pattern.compile("[A-Za-z0-9._@-]{1,100}");

  private static final List<String> THIS_MACHINE =
      List.of("localhost", "127.0.0.1", "::1", "[::1]");

  private final Complaints complaints;
  private final Checks checks;

  private SendSection(Complaints complaints) {
    this.complaints = complaints;
    this.checks = new Checks(complaints);
  }

  /** The settings; none where there is no such section. */
  static SendSettings read(@Nullable Mapping section, Complaints complaints) {
    return section == null ? SendSettings.NONE : new SendSection(complaints).settings(section);
  }

  private SendSettings settings(Mapping section) {
    Fields fields = new Fields(section, KEYS, complaints);
    return new SendSettings(
        smtp(fields.section("smtp")),
        listmonk(fields.section("listmonk")),
        buttondown(fields.section("buttondown")));
  }

  private @Nullable Smtp smtp(@Nullable Mapping section) {
    if (section == null) {
      return null;
    }
    Fields fields = new Fields(section, SMTP_KEYS, complaints);
    String host =
        checks.matching(
            fields.required("host", "The section smtp"), "host", HOST, "Write the server's name");
    Text word = fields.oneLine("security");
    String chosen = checks.choice(word, "security", SECURITIES);
    Security security =
        chosen == null ? Security.STARTTLS : Security.valueOf(chosen.toUpperCase(Locale.ROOT));
    int port = checks.number(fields.oneLine("port"), "port", 1, 65535, security.port());
    String server = server(fields.oneLine("server"));
    if (host == null || isInTheOpen(host, security, word)) {
      return null;
    }
    return new Smtp(host, port, security, server, section.line());
  }

  private boolean isInTheOpen(String host, Security security, @Nullable Text word) {
    if (word == null || security != Security.PLAIN || isThisMachine(host)) {
      return false;
    }
    complaints.error(
        word.line(),
        "The security plain would show mail and password to everybody on the way to "
            + Complaints.quote(host),
        "Write starttls or tls; plain is for localhost");
    return true;
  }

  private @Nullable Listmonk listmonk(@Nullable Mapping section) {
    if (section == null) {
      return null;
    }
    Fields fields = new Fields(section, LISTMONK_KEYS, complaints);
    String url = service(fields.required("url", "The section listmonk"));
    String server = server(fields.required("server", "The section listmonk"));
    List<Integer> lists = lists(fields);
    Text template = fields.oneLine("template");
    Integer number = template == null ? null : number(template, "template");
    return url == null || server == null || lists.isEmpty()
        ? null
        : new Listmonk(url, server, lists, number, section.line());
  }

  private List<Integer> lists(Fields fields) {
    List<Integer> lists = new ArrayList<>();
    for (Text text : fields.texts("lists")) {
      Integer number = number(text, "lists");
      if (number != null) {
        lists.add(number);
      }
    }
    if (!fields.has("lists") || fields.list("lists").isEmpty()) {
      complaints.error(
          fields.line(),
          "The section listmonk names no lists",
          "Add lists: with the numbers of the lists, for instance [3]");
    }
    return lists;
  }

  private @Nullable Integer number(Text text, String key) {
    String number = checks.matching(text, key, NUMBER, "Write its number as listmonk shows it");
    return number == null ? null : Integer.valueOf(number);
  }

  private @Nullable Buttondown buttondown(@Nullable Mapping section) {
    if (section == null) {
      return null;
    }
    Fields fields = new Fields(section, BUTTONDOWN_KEYS, complaints);
    String url = fields.has("url") ? service(fields.oneLine("url")) : BUTTONDOWN;
    String server = server(fields.required("server", "The section buttondown"));
    return url == null || server == null ? null : new Buttondown(url, server, section.line());
  }

  /** The root of a service that is handed secrets: {@code https}, but on this machine. */
  private @Nullable String service(@Nullable Text text) {
    if (text == null) {
      return null;
    }
    URI uri = AddressChecks.web(text.value());
    boolean kept =
        uri != null
            && uri.getRawQuery() == null
            && uri.getRawFragment() == null
            && ("https".equalsIgnoreCase(uri.getScheme()) || isThisMachine(uri.getHost()));
    if (!kept) {
      complaints.error(
          text.line(),
          "The url " + Complaints.quoteAddress(text.value()) + " is not one to hand a password to",
          "Write an https address without query, for instance https://lists.example.org/");
      return null;
    }
    return text.value().endsWith("/") ? text.value() : text.value() + "/";
  }

  private static boolean isThisMachine(String host) {
    return THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
  }

  private @Nullable String server(@Nullable Text text) {
    return checks.matching(text, "server", SERVER, "Write the id of a server in settings.xml");
  }
}
