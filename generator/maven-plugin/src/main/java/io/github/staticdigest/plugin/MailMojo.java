package io.github.staticdigest.plugin;

import io.github.staticdigest.config.ConfigLoader;
import io.github.staticdigest.config.ContentConfig;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import io.github.staticdigest.send.MailOrder;
import io.github.staticdigest.send.Mailing;
import io.github.staticdigest.send.Network;
import io.github.staticdigest.send.SendFailure;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Sends one published issue: as a proof to a few named addresses, and as a draft to the mailing
 * services that {@code digest.yaml} names. Without {@code digest.send} it only says what it would
 * do. Mailing a list is the sending service's work. Servers stand below {@code send} in {@code
 * digest.yaml} ({@code smtp} with {@code host}, {@code listmonk} with {@code url} and {@code
 * lists}, {@code buttondown}), each with {@code server}: the id of the {@code <server>} in Maven's
 * {@code settings.xml} that has the password.
 */
@Mojo(name = "mail", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the fields before it calls execute.
public final class MailMojo extends AbstractMojo {

  /** The folder with {@code digest.yaml}, whose section {@code send} names servers. */
  @Parameter(property = "digest.contentDirectory", defaultValue = "content")
  private File contentDirectory;

  /** Templates of the project's own, by whose times it is told whether they changed since. */
  @Parameter(property = "digest.templatesDirectory", defaultValue = "templates")
  private File templatesDirectory;

  /** Where the site was published. */
  @Parameter(property = "digest.outputDirectory", defaultValue = "target/digest/site")
  private File outputDirectory;

  /** The issue: the name of its files in {@code newsletter/}; without it the newest. */
  @Parameter(property = "digest.issue")
  private @Nullable String issue;

  /** Up to ten addresses that get a proof, parted by commas; without it no proof is sent. */
  @Parameter(property = "digest.to")
  private @Nullable String to;

  /** Whether drafts are pushed to the services that {@code digest.yaml} names. */
  @Parameter(property = "digest.drafts", defaultValue = "true")
  private boolean drafts;

  /** Whether to send. Otherwise the goal only says what it would do. */
  @Parameter(property = "digest.send", defaultValue = "false")
  private boolean send;

  @Parameter(defaultValue = "${settings}", readonly = true, required = true)
  private Settings settings;

  private final SettingsDecrypter decrypter;

  /**
   * @param decrypter opens the passwords of {@code settings.xml}
   */
  @Inject
  public MailMojo(SettingsDecrypter decrypter) {
    this.decrypter = decrypter;
  }

  @Override
  public void execute() throws MojoFailureException {
    ContentConfig content = content();
    try {
      Mailing mailing = mailing(content);
      mailing.plan().forEach(getLog()::info);
      mailing.warnings().forEach(getLog()::warn);
      if (send) {
        send(mailing);
      } else {
        mailing.locked().forEach(getLog()::warn);
        mailing.check();
        getLog().info("Nothing was sent: this is a dry run" + next(mailing));
      }
    } catch (SendFailure e) {
      throw new MojoFailureException(e.getMessage());
    }
  }

  private Mailing mailing(ContentConfig content) throws SendFailure {
    return Mailing.of(
        new MailOrder(
            outputDirectory.toPath(),
            contentDirectory.toPath(),
            templatesDirectory.toPath(),
            issue,
            to,
            drafts),
        content.digest(),
        content.send(),
        new ServerSecrets(new Servers(settings, decrypter)),
        Network.usual());
  }

  private String next(Mailing mailing) {
    if (settings.isOffline()) {
      return ", and Maven is offline";
    }
    return ". -Ddigest.send=true sends it"
        + (mailing.locked().isEmpty() ? "" : ", once settings.xml has what is missing");
  }

  private void send(Mailing mailing) throws SendFailure {
    if (settings.isOffline()) {
      throw new SendFailure("Nothing was sent, since Maven is offline. Run it without -o.");
    }
    mailing.send(getLog()::info);
  }

  /** Only what is wrong with digest.yaml hinders mail. */
  private ContentConfig content() throws MojoFailureException {
    List<Problem> problems = new ArrayList<>();
    ContentConfig content = ConfigLoader.load(contentDirectory.toPath(), problems::add);
    Places places = new Places(contentDirectory.toPath(), Path.of(""));
    String errors =
        problems.stream()
            .filter(problem -> problem.file().equals("digest.yaml"))
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(problem -> "\n  " + places.line(problem))
            .collect(Collectors.joining());
    if (!errors.isEmpty()) {
      throw new MojoFailureException("Nothing was sent, since digest.yaml is wrong:" + errors);
    }
    return content;
  }
}
