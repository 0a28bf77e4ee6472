package io.github.staticdigest.send;

import static io.github.staticdigest.send.Credentials.token;

import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.config.SendSettings;
import io.github.staticdigest.config.SendSettings.Smtp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One issue on its way out: first {@linkplain #plan() what would happen}, {@linkplain #check what
 * is missing} and {@linkplain #locked what else sending needs}, which calls nobody, then
 * {@linkplain #send what happens}.
 *
 * <pre>{@code
 * Mailing mailing = Mailing.of(order, content.digest(), content.send(), servers, Network.usual());
 * mailing.plan().forEach(System.out::println);
 * mailing.check();
 * mailing.send(System.out::println);
 * }</pre>
 */
public final class Mailing {

  private final List<String> lines = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<String> failures = new LinkedHashSet<>();
  private final Set<String> locked = new LinkedHashSet<>();
  private final List<Step<String>> steps = new ArrayList<>();

  private Mailing() {}

  /**
   * Reads the issue and gathers all that its sending needs.
   *
   * @param credentials asked for those that are needed alone
   * @throws SendFailure if there is no such issue or nothing is asked for
   */
  public static Mailing of(
      MailOrder order,
      DigestConfig digest,
      SendSettings settings,
      Credentials.Source credentials,
      Network network)
      throws SendFailure {
    Newsletter issue =
        new Newsletters(order.site(), digest.newsletter().line()).find(order.issue());
    Mailing mailing = new Mailing();
    mailing.lines.add("Issue: " + issue.slug());
    mailing.lines.add("Subject: " + Words.safe(issue.subject()));
    mailing.lines.add("HTML " + Words.size(issue.html()) + ", text " + Words.size(issue.text()));
    tell(Staleness.of(order.site(), order.content(), order.templates()), mailing.warnings::add);
    Credentials.Source known = mailing.known(credentials);
    String to = order.to();
    if (to != null) {
      mailing.proof(issue, to, settings.smtp(), known, network);
    }
    if (order.drafts()) {
      mailing.drafts(settings, name(digest), issue, known, network);
    }
    if (mailing.steps.isEmpty() && mailing.failures.isEmpty()) {
      throw new SendFailure(
          "Nothing is asked for. Name addresses for a proof by -Ddigest.to=ada@example.org, or a"
              + " service for drafts below send: in digest.yaml: listmonk: with its url:, server:"
              + " and lists:, or buttondown: with its server:.");
    }
    return mailing;
  }

  /** Where credentials are missing, that is noted, and all else is still told. */
  private Credentials.Source known(Credentials.Source source) {
    return server -> {
      try {
        return source.of(server);
      } catch (SendFailure e) {
        locked.add(String.valueOf(e.getMessage()));
        return Credentials.NONE;
      }
    };
  }

  /** Looks for server, addresses and mail each by itself, so that all that is missing is told. */
  private void proof(
      Newsletter issue, String to, @Nullable Smtp smtp, Credentials.Source known, Network network) {
    Smtp server = Step.attempt(() -> OutgoingProof.server(smtp), failures);
    Addressees people = Step.attempt(() -> Addressees.read(to), failures);
    Object mail = Step.attempt(() -> Proof.mail(issue), failures);
    if (server == null || people == null || mail == null) {
      return;
    }
    OutgoingProof proof =
        Step.attempt(() -> OutgoingProof.of(issue, people, server, known, network), failures);
    if (proof != null) {
      part(proof::plan, proof::warning, proof::send);
    }
  }

  private void drafts(
      SendSettings settings,
      String digest,
      Newsletter issue,
      Credentials.Source known,
      Network network) {
    SendSettings.Listmonk listmonk = settings.listmonk();
    if (listmonk != null) {
      draft(issue, () -> new Listmonk(listmonk, digest, token(known, listmonk.server()), network));
    }
    SendSettings.Buttondown letters = settings.buttondown();
    if (letters != null) {
      draft(issue, () -> new Buttondown(letters, digest, token(known, letters.server()), network));
    }
  }

  private void draft(Newsletter issue, Step<DraftService> made) {
    DraftService service = Step.attempt(made, failures);
    if (service != null) {
      part(() -> service.plan(issue), () -> service.warning(issue), () -> service.push(issue));
    }
  }

  private void part(Step<String> plan, Step<String> warning, Step<String> send) {
    tell(Step.attempt(plan, failures), lines::add);
    tell(Step.attempt(warning, failures), warnings::add);
    steps.add(send);
  }

  /** What names a digest for ever, as far as it says. */
  private static String name(DigestConfig digest) {
    String id = digest.id() == null ? digest.url() : digest.id();
    return id == null ? digest.title() : id;
  }

  /** What would be sent, to whom, by whom, in lines for people, as far as it is known. */
  public List<String> plan() {
    return List.copyOf(lines);
  }

  /** What is doubtful, in sentences without a full stop. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** The servers without credentials, which sending alone needs, each with its mend. */
  public List<String> locked() {
    return List.copyOf(locked);
  }

  /**
   * Looks whether everything is there but {@linkplain #locked credentials}.
   *
   * @throws SendFailure all that is missing, and that nothing was sent
   */
  public void check() throws SendFailure {
    require(failures);
  }

  private static void require(Collection<String> missing) throws SendFailure {
    if (!missing.isEmpty()) {
      throw new SendFailure("Nothing was sent. " + String.join("\n", missing));
    }
  }

  /**
   * Sends the proof and pushes the drafts, each whether or not another fails; nothing where
   * something is {@linkplain #check missing}, credentials among it.
   *
   * @param told hears of each that was done, in a sentence
   * @throws SendFailure all that is missing or failed
   */
  public void send(Consumer<String> told) throws SendFailure {
    Set<String> missing = new LinkedHashSet<>(locked);
    missing.addAll(failures);
    require(missing);
    List<String> failed = new ArrayList<>();
    steps.forEach(step -> tell(Step.attempt(step, failed), told));
    if (!failed.isEmpty()) {
      throw new SendFailure(String.join("\n", failed));
    }
  }

  private static void tell(@Nullable String line, Consumer<String> told) {
    if (line != null) {
      told.accept(line);
    }
  }
}
