package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's quick start, done to the letter in a folder and a local repository of its own. */
class QuickStartIT {

  private static final String VERSION = System.getProperty("digest.version");
  private static final Path MAVEN = Path.of(System.getProperty("maven.home", ""), "bin", "mvn");
  private static final Path REPOSITORY = Path.of("target/quick-start-repository").toAbsolutePath();
  private static final Path SETTINGS = Path.of("target/quick-start-settings.xml").toAbsolutePath();

  /** A fenced block whose info string names a file: three backticks, language, file name. */
  private static final Pattern FILE_IN_README =
      Pattern.compile("^```\\w+ (\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @BeforeAll
  static void fillTheLocalRepository() throws IOException {
    assumeTrue(Files.isExecutable(MAVEN), "needs the Maven that runs this build");
    place("..", "digest-parent", "pom");
    place("../templates", "digest-templates", "jar");
    place("../generator/engine", "digest-engine", "jar");
    place("../generator/maven-plugin", "digest-maven-plugin", "jar");
    Files.writeString(SETTINGS, settings());
  }

  @Test
  void theReadmesQuickStartPublishesADigest(@TempDir Path folder) throws Exception {
    Map<String, String> files = filesInReadme();
    assertThat(files).containsKeys("pom.xml", "content/digest.yaml", "content/dumps/first.txt");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    Processes.Result result = maven(folder, "package");
    assertThat(result.status()).as(result.output()).isZero();
    Path site = folder.resolve("target/digest/site");
    assertThat(result.output()).contains(site.resolve("index.html").toString());
    assertThat(site.resolve("index.html")).isRegularFile();
    assertThat(entries(site)).isEqualTo(2);
  }

  @Test
  void thePluginRunsWithoutAProject(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("content/dumps"));
    Files.writeString(
        folder.resolve("content/dumps/one.txt"), filesInReadme().get("content/dumps/first.txt"));
    Processes.Result result = generate(folder);
    assertThat(result.status()).as(result.output()).isZero();
    assertThat(entries(folder.resolve("target/digest/site"))).isEqualTo(2);
    assertThat(result.output()).contains("url");
  }

  @Test
  void aMistakeFailsTheBuildWithPlaceAndMend(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("content/dumps"));
    Files.writeString(folder.resolve("content/digest.yaml"), "title: Mine\nthema: journal\n");
    Processes.Result result = generate(folder);
    assertThat(result.status()).isNotZero();
    assertThat(result.output()).contains("digest.yaml:2").contains("theme");
    assertThat(result.output()).doesNotContain("\tat ");
  }

  private static long entries(Path site) throws IOException {
    try (Stream<Path> entries = Files.list(site.resolve("entries"))) {
      return entries.count();
    }
  }

  private static Map<String, String> filesInReadme() throws IOException {
    return files(Path.of("../README.md"));
  }

  /** The files that a document holds, by path. */
  static Map<String, String> files(Path document) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher block = FILE_IN_README.matcher(Files.readString(document));
    while (block.find()) {
      files.put(block.group(1), block.group(2));
    }
    return files;
  }

  /** Runs the plugin's goal in a folder without a project. */
  static Processes.Result generate(Path folder) throws Exception {
    return maven(folder, goal("generate"));
  }

  /** A goal of the plugin, in full as it is called without a project. */
  static String goal(String name) {
    return "io.github.staticdigest:digest-maven-plugin:" + VERSION + ":" + name;
  }

  static Processes.Result maven(Path folder, String goal) throws Exception {
    return maven(folder, SETTINGS, List.of(goal));
  }

  static Processes.Result maven(Path folder, Path settings, List<String> arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(MAVEN.toString(), "-B", "-s"));
    command.addAll(List.of(settings.toString(), "-Dmaven.repo.local=" + REPOSITORY));
    command.addAll(arguments);
    return Processes.run(folder, command);
  }

  private static void place(String module, String artifact, String packaging) throws IOException {
    Path target = REPOSITORY.resolve("io/github/staticdigest").resolve(artifact).resolve(VERSION);
    Files.createDirectories(target);
    String name = artifact + "-" + VERSION;
    copy(Path.of(module, "pom.xml"), target.resolve(name + ".pom"));
    if (packaging.equals("jar")) {
      copy(Path.of(module, "target", name + ".jar"), target.resolve(name + ".jar"));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes what the machine already has from its own local repository, the rest from Central. */
  static String settings() {
    String machine = Path.of(System.getProperty("local.repository")).toUri().toString();
    String repository =
        "<id>machine</id><url>" + machine + "</url><snapshots><enabled>false</enabled></snapshots>";
    return """
        <settings>
          <profiles><profile><id>machine</id>
            <repositories><repository>%1$s</repository></repositories>
            <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
          </profile></profiles>
          <activeProfiles><activeProfile>machine</activeProfile></activeProfiles>
        </settings>
        """
        .formatted(repository);
  }
}
