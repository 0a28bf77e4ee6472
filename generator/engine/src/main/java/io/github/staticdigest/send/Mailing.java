package io.github.staticdigest.send;

import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.config.SendSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One issue on its way out: first {@linkplain #plan() what would happen}, which calls nobody, then
 * {@linkplain #send what happens}.
 *
 * <pre>{@code
 * Mailing mailing = Mailing.of(order, content.digest(), content.send(), servers, Network.usual());
 * mailing.plan().forEach(System.out::println);
 * mailing.send(System.out::println);
 * }</pre>
 */
public final class Mailing {

  private final Newsletter issue;
  private final @Nullable OutgoingProof proof;
  private final List<DraftService> services;

  private Mailing(Newsletter issue, @Nullable OutgoingProof proof, List<DraftService> services) {
    this.issue = issue;
    this.proof = proof;
    this.services = services;
  }

  /**
   * Reads the issue and gathers all that its sending needs.
   *
   * @param credentials asked for those that are needed alone
   * @throws SendFailure if something is missing or nothing is asked for
   */
  public static Mailing of(
      MailOrder order,
      DigestConfig digest,
      SendSettings settings,
      Credentials.Source credentials,
      Network network)
      throws SendFailure {
    Newsletter issue = new Newsletters(order.site()).find(order.issue());
    String to = order.to();
    OutgoingProof proof =
        to == null ? null : OutgoingProof.of(issue, to, settings.smtp(), credentials, network);
    List<DraftService> services =
        order.drafts() ? services(settings, name(digest), credentials, network) : List.of();
    if (proof == null && services.isEmpty()) {
      throw new SendFailure(
          "Nothing is asked for. Name addresses for a proof by -Ddigest.to=ada@example.org, or a"
              + " service for drafts below send: in digest.yaml; docs/mail.md tells how.");
    }
    return new Mailing(issue, proof, services);
  }

  private static List<DraftService> services(
      SendSettings settings, String digest, Credentials.Source credentials, Network network)
      throws SendFailure {
    List<DraftService> services = new ArrayList<>();
    SendSettings.Listmonk listmonk = settings.listmonk();
    if (listmonk != null) {
      Credentials token = token(credentials, listmonk.server());
      services.add(new Listmonk(listmonk, digest, token, network));
    }
    SendSettings.Buttondown buttondown = settings.buttondown();
    if (buttondown != null) {
      Credentials token = token(credentials, buttondown.server());
      services.add(new Buttondown(buttondown, digest, token, network));
    }
    return services;
  }

  /** A token stands in a header, where a line break would begin another. */
  private static Credentials token(Credentials.Source source, String server) throws SendFailure {
    Credentials token = source.of(server);
    if (!(token.user() + token.password()).chars().allMatch(c -> c > 0x20 && c < 0x7F)) {
      throw new SendFailure(
          "User name or password of the server "
              + server
              + " in settings.xml hold a character that no token has. Copy the token again.");
    }
    return token;
  }

  /** What names a digest for ever, as far as it says. */
  private static String name(DigestConfig digest) {
    String id = digest.id() == null ? digest.url() : digest.id();
    return id == null ? digest.title() : id;
  }

  /**
   * What would be sent, to whom, by whom, in lines for people; calls nobody.
   *
   * @throws SendFailure if something that is to be sent is missing
   */
  public List<String> plan() throws SendFailure {
    List<String> lines = new ArrayList<>();
    lines.add("Issue: " + issue.slug());
    lines.add("Subject: " + Words.safe(issue.subject()));
    lines.add("HTML " + size(issue.html()) + ", text " + size(issue.text()));
    if (proof != null) {
      lines.add(proof.plan());
    }
    for (DraftService service : services) {
      lines.add(service.plan(issue));
    }
    return lines;
  }

  private static String size(String text) {
    return Words.size(text.getBytes(StandardCharsets.UTF_8).length);
  }

  /**
   * What is doubtful, in sentences without a full stop.
   *
   * @throws SendFailure if the mail is broken
   */
  public List<String> warnings() throws SendFailure {
    List<String> lines = new ArrayList<>();
    add(lines, proof == null ? null : proof.warning());
    for (DraftService service : services) {
      add(lines, service.warning(issue));
    }
    return lines;
  }

  private static void add(List<String> lines, @Nullable String line) {
    if (line != null) {
      lines.add(line);
    }
  }

  /**
   * Sends the proof and pushes the drafts, each whether or not another fails.
   *
   * @param told hears of each that was done, in a sentence
   * @throws SendFailure all that failed
   */
  public void send(Consumer<String> told) throws SendFailure {
    List<String> failures = new ArrayList<>();
    if (proof != null) {
      attempt(proof::send, told, failures);
    }
    for (DraftService service : services) {
      attempt(() -> service.push(issue), told, failures);
    }
    if (!failures.isEmpty()) {
      throw new SendFailure(String.join("\n", failures));
    }
  }

  private interface Step {
    String take() throws SendFailure;
  }

  private static void attempt(Step step, Consumer<String> told, List<String> failures) {
    try {
      told.accept(step.take());
    } catch (SendFailure e) {
      failures.add(String.valueOf(e.getMessage()));
    }
  }
}
