package io.github.staticdigest.send;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;

/**
 * What a service, or the way to it, did wrong, in a sentence with its mend.
 *
 * @param service its name
 * @param section where digest.yaml tells of it
 * @param host its address
 * @param server id of the server in {@code settings.xml}
 * @param credentials what must not be repeated
 * @param patience how long an answer was waited for
 */
record ApiFailures(
    String service,
    String section,
    String host,
    String server,
    Credentials credentials,
    Duration patience) {

  private static final String PROXY =
      " The proxies of settings.xml are not used here; name one in the environment by"
          + " MAVEN_OPTS=\"-Dhttps.proxyHost=proxy.example.org -Dhttps.proxyPort=3128\".";

  private static final String AGAIN = " Try again later; repeating makes no second draft.";

  /** For an answer that is no success. */
  SendFailure status(int status, JsonNode answer, String text) {
    String words = said(answer, text);
    String said = " (" + status + (words.isEmpty() ? "" : ": " + words) + "). ";
    return failure(
        switch (status) {
          case 401 -> " refused the user or token" + said + correct();
          case 403 ->
              " does not allow this" + said + correct() + " See what its user may do there.";
          case 404, 405 -> " knows no such call" + said + "Correct url: below " + section + ".";
          case 400, 409, 413, 422 -> " did not take the draft" + said + "Mend what it says.";
          case 429 -> " asks for fewer calls" + said.stripTrailing() + AGAIN;
          default ->
              status / 100 == 3
                  ? " leads elsewhere"
                      + said
                      + "Write its final address as url: below "
                      + section
                      + "."
                  : " failed" + said.stripTrailing() + AGAIN;
        });
  }

  /** For an answer that is not what the service says. */
  SendFailure strange() {
    return failure(" did not answer as " + service + " does. Correct url: below " + section + ".");
  }

  /** For an answer that did not come in time. */
  SendFailure late() {
    return failure(" did not answer within " + SmtpFailures.inWords(patience) + "." + AGAIN);
  }

  /** For a connection that was not had, or broke. */
  SendFailure unreachable(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof HttpTimeoutException) {
        return late();
      }
      if (one instanceof BoundedText.TooLong) {
        return failure(
            " answered with more than "
                + Api.MOST / 1_000_000
                + " MB, which "
                + service
                + " never does. Correct url: below "
                + section
                + ".");
      }
      if (one instanceof UnresolvedAddressException) {
        return failure(" is not known to the network. Correct url: below " + section + "." + PROXY);
      }
      if (one instanceof SSLException) {
        return failure(
            " could not be spoken to by TLS: its certificate is not to be trusted or is for another"
                + " name. Correct url: below "
                + section
                + ", or have the certificate mended.");
      }
    }
    return failure(
        failure.getCause() instanceof ConnectException
            ? " takes no connections. Correct url: below "
                + section
                + ", or look whether it runs."
                + PROXY
            : " broke off the connection." + AGAIN);
  }

  private SendFailure failure(String what) {
    return new SendFailure("The draft was not pushed. " + service + " at " + host + what);
  }

  private String correct() {
    return "Correct the server " + server + " in settings.xml.";
  }

  /** What listmonk says in {@code message} and Buttondown in {@code detail}. */
  private String said(JsonNode answer, String text) {
    JsonNode detail = answer.path("detail");
    List<String> parts = new ArrayList<>();
    for (JsonNode one : detail) {
      parts.add(place(one.path("loc")) + one.path("msg").asText());
    }
    String said =
        answer
            .path("message")
            .asText(detail.isTextual() ? detail.asText() : String.join("; ", parts));
    return Words.safe(credentials.hiddenIn(answer.isObject() ? said : start(text)));
  }

  private static String place(JsonNode names) {
    return names.isEmpty() ? "" : names.path(names.size() - 1).asText() + ": ";
  }

  /** An answer that is no JSON, but a page, says little. */
  private static String start(String text) {
    return text.stripLeading().startsWith("<") ? "" : text;
  }
}
