package io.github.staticdigest.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewslettersTest {

  private static final String MARCH = "Sat, 28 Mar 2026 08:00:00 +0000";
  private static final String APRIL = "Sat, 25 Apr 2026 08:00:00 +0200";

  @TempDir Path site;

  @Test
  void theNewestIsWhatTheBuildListsFirst() throws Exception {
    TestIssue.write(site, "a-new", "Older", APRIL);
    TestIssue.write(site, "z-old", "Newest", MARCH);

    assertThat(new Newsletters(site, 7).find(null).slug()).isEqualTo("z-old");
  }

  @Test
  void anIssueIsFoundByItsSlug() throws Exception {
    TestIssue.write(site, "one", "One", MARCH);
    TestIssue.write(site, "two", "Two", APRIL);

    assertThat(new Newsletters(site, 7).find("one").subject()).isEqualTo("One");
  }

  @ParameterizedTest
  @CsvSource({
    "data-mixtuer, nearest",
    "../newsletter/data-mixtures, newest",
    "/etc/passwd, newest",
    "'', newest"
  })
  void anUnknownSlugNamesTheNearestOrNewestAndLeadsNowhere(String slug, String which)
      throws IOException {
    TestIssue.write(site, "data-mixtures", "One", MARCH);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> new Newsletters(site, 7).find(slug))
        .withMessageContaining("The " + which + " is data-mixtures.");
  }

  @Test
  void aBeginningNamesTheIssueThatBeginsSo() throws IOException {
    TestIssue.write(site, "2026-10-26-theorie", "One", MARCH);
    TestIssue.write(site, "2026-10-05-wurzeln-und-sulfat", "Two", APRIL);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> new Newsletters(site, 7).find("2026-10-05"))
        .withMessageEndingWith(". The only one that begins so is 2026-10-05-wurzeln-und-sulfat.");
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> new Newsletters(site, 7).find("2026-10"))
        .withMessageContaining(". These begin so: ")
        .withMessageContaining("2026-10-26-theorie")
        .withMessageContaining("2026-10-05-wurzeln-und-sulfat");
  }

  @Test
  void ofManyThatBeginSoAFewAreNamed() throws IOException {
    for (int day = 1; day < 8; day++) {
      TestIssue.write(site, "2026-10-0" + day, "One", MARCH);
    }
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> new Newsletters(site, 7).find("2026-10"))
        .withMessageEndingWith(" and 2 more.");
  }

  @Test
  void aSiteWithoutMailIsTold() throws IOException {
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> new Newsletters(site, 7).find(null))
        .withMessageContaining("Build the digest first");
    Files.createDirectories(site.resolve("newsletter"));
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> new Newsletters(site, 7).find(null))
        .withMessageContaining("Build the digest first");
  }

  @Test
  void framesForServicesAreNoIssues() throws Exception {
    TestIssue.write(site, "one", "One", MARCH);
    Files.writeString(site.resolve("newsletter/listmonk-template.html"), "{{ template }}");

    assertThat(new Newsletters(site, 7).find(null).slug()).isEqualTo("one");
  }

  @Test
  void aBrokenListIsTold() throws IOException {
    TestIssue.in(site);
    Files.writeString(site.resolve("newsletter/index.jsonl"), "{\"slug\": ");

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> new Newsletters(site, 7).find(null))
        .withMessageEndingWith(
            "index.jsonl cannot be read. Make it readable, or build the digest again.");
  }

  @Test
  void aMissingOrBrokenFileIsTold() throws IOException {
    TestIssue.in(site);
    Path html = site.resolve("newsletter/" + TestIssue.SLUG + ".html");
    Files.write(html, new byte[] {(byte) 0xFF, (byte) 0xFE});
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> new Newsletters(site, 7).find(null))
        .withMessageContaining("cannot be read");
    Files.delete(html);
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> new Newsletters(site, 7).find(null))
        .withMessageContaining(".html does not exist. Build the digest again");
  }

  @Test
  void aMailWithoutSubjectOrSenderIsUnderstood() throws Exception {
    TestIssue.in(site);
    Path mail = site.resolve("newsletter/" + TestIssue.SLUG + ".eml");
    Files.writeString(mail, "MIME-Version: 1.0\r\n\r\nx\r\n");
    Newsletter issue = new Newsletters(site, 7).find(null);

    assertThat(issue.subject()).isEqualTo(TestIssue.SLUG);
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> Proof.of(issue, Addressees.read("ada@example.org")))
        .withMessageStartingWith("The mail names no sender.");
  }
}
