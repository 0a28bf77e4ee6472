package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.YamlNode.Mapping;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The section {@code subscribe} of {@code digest.yaml}. Each mailing service wants its own names of
 * fields; these are those of the forms that the services give out to be put into pages.
 */
final class SubscribeSection {

  private static final List<String> KEYS =
      List.of("provider", "name", "action", "list", "field", "promise");
  private static final List<String> PROVIDERS =
      List.of("buttondown", "listmonk", "mailchimp", "kit", "form");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");
  private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_.\\[\\]-]{1,100}");
  private final Fields fields;
  private final Complaints complaints;
  private final Checks checks;
  private final AddressChecks addresses;

  private SubscribeSection(Mapping section, Complaints complaints) {
    this.fields = new Fields(section, KEYS, complaints);
    this.complaints = complaints;
    this.checks = new Checks(complaints);
    this.addresses = new AddressChecks(complaints);
  }

  /** The form, or null where there is none or it was complained of. */
  static @Nullable SubscribeForm read(@Nullable Mapping section, Complaints complaints) {
    return section == null ? null : new SubscribeSection(section, complaints).form();
  }

  private @Nullable SubscribeForm form() {
    Text provider = fields.required("provider", "The section subscribe");
    String service = checks.choice(provider, "provider", PROVIDERS);
    if (service == null) {
      addresses.formWithQuery(fields.oneLine("action"));
      return null;
    }
    return switch (service) {
      case "buttondown" -> buttondown();
      case "listmonk" -> listmonk();
      case "mailchimp" -> mailchimp();
      case "kit" -> posting("email_address", Map.of(), null);
      default -> posting(field(), Map.of(), null);
    };
  }

  private @Nullable SubscribeForm buttondown() {
    String name = matching("name", NAME, "Write the name of your newsletter at Buttondown");
    String service = "https://buttondown.com/api/emails/embed-subscribe/";
    return name == null
        ? null
        : new SubscribeForm(service + name, "email", Map.of("embed", "1"), null, promise());
  }

  private @Nullable SubscribeForm listmonk() {
    String list =
        matching("list", NAME, "Write the UUID of the list, as its page in listmonk says");
    SubscribeForm form = posting("email", list == null ? Map.of() : Map.of("l", list), "nonce");
    return list == null ? null : form;
  }

  /** Its address names account and list, and the trap is named after them. */
  private @Nullable SubscribeForm mailchimp() {
    SubscribeForm form = posting("EMAIL", Map.of(), null);
    if (form == null) {
      return null;
    }
    String account = parameter(form.action(), "u");
    String list = parameter(form.action(), "id");
    if (account == null || list == null) {
      complaints.error(
          fields.line(),
          "The action does not say which list of Mailchimp is meant",
          "Copy the whole address from the embedded form, with &amp; written as &");
      return null;
    }
    String trap = "b_" + account + "_" + list;
    return new SubscribeForm(form.action(), form.field(), form.hidden(), trap, form.promise());
  }

  /** What the query of an address says of a name, or null. */
  private static @Nullable String parameter(String address, String name) {
    String query = address.substring(address.indexOf('?') + 1);
    return Stream.of(query.split("&", -1))
        .filter(part -> part.startsWith(name + "="))
        .map(part -> part.substring(name.length() + 1))
        .filter(value -> NAME.matcher(value).matches())
        .findFirst()
        .orElse(null);
  }

  private @Nullable SubscribeForm posting(
      String field, Map<String, String> hidden, @Nullable String trap) {
    String action = addresses.formWithQuery(fields.required("action", "The section subscribe"));
    return action == null ? null : new SubscribeForm(action, field, hidden, trap, promise());
  }

  private String field() {
    String field =
        fields.has("field")
            ? matching("field", FIELD, "Write the name that the service wants, such as email")
            : null;
    return field == null ? "email" : field;
  }

  private @Nullable String matching(String key, Pattern form, String fix) {
    return checks.matching(fields.required(key, "The section subscribe"), key, form, fix);
  }

  private @Nullable String promise() {
    Text promise = fields.oneLine("promise");
    return promise == null ? null : promise.value();
  }
}
