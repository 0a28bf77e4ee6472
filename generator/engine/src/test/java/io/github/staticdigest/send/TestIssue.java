package io.github.staticdigest.send;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A published issue as the newsletter's build leaves it, small. */
final class TestIssue {

  static final String SLUG = "2026-03-28-data-mixtures";
  static final String SUBJECT = "Issue 5: Data mixtures";

  private TestIssue() {}

  /** A site with one issue. */
  static Path in(Path site) throws IOException {
    write(site, SLUG, SUBJECT, "Sat, 28 Mar 2026 08:00:00 +0000");
    return site;
  }

  /** An issue that is newer than those which the site has. */
  static void write(Path site, String slug, String subject, String date) throws IOException {
    write(site, slug, "issue/" + slug, subject, date);
  }

  /**
   * The same of one whose dump, by which it is known again, is called otherwise.
   *
   * @param key what names it for ever
   */
  static void write(Path site, String slug, String key, String subject, String date)
      throws IOException {
    list(site, slug, key);
    Path folder = Files.createDirectories(site.resolve("newsletter"));
    String html =
        "<!DOCTYPE html><html lang=\"en\"><title>Issue 5: Data mixtures</title><body><p>Poincaré</p>"
            + "<a href=\"{{ UnsubscribeURL }}\">Leave</a></body></html>\n";
    String text = "Poincaré\n\nLeave: {{ UnsubscribeURL }}\n";
    Files.writeString(folder.resolve(slug + ".html"), html);
    Files.writeString(folder.resolve(slug + ".txt"), text);
    Files.writeString(
        folder.resolve(slug + ".md"),
        "---\nsubject: Not this one\ndescription: \"A note: short\"\n---\n\n# Poincaré\n");
    Files.writeString(folder.resolve(slug + ".eml"), mail(subject, date, html, text));
  }

  /** As the build lists it: the newest first, each once. */
  private static void list(Path site, String slug, String key) throws IOException {
    Path index = Files.createDirectories(site.resolve("newsletter")).resolve("index.jsonl");
    List<String> lines = new ArrayList<>();
    lines.add("{\"slug\":\"" + slug + "\",\"key\":\"" + key + "\"}");
    if (Files.exists(index)) {
      Files.readAllLines(index).stream()
          .filter(line -> !line.contains("\"" + slug + "\"") && !line.contains("\"" + key + "\""))
          .forEach(lines::add);
    }
    Files.write(index, lines);
  }

  static Newsletter issue(Path site) throws IOException, SendFailure {
    return new Newsletters(in(site), 7).find(null);
  }

  private static String mail(String subject, String date, String html, String text) {
    return """
        From: =?UTF-8?Q?Ada_Lovela=C3=A7e?= <editor@example.org>
        To: everybody@lists.example.org
        Cc: cc@example.org
        Bcc: bcc@example.org
        Resent-To: resent@example.org
        Subject: %s
        Date: %s
        Message-ID: <issue-5@example.org>
        List-Id: <papers.example.org>
        List-Unsubscribe: <{{ UnsubscribeURL }}>, <mailto:leave@example.org>
        List-Unsubscribe-Post: List-Unsubscribe=One-Click
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b-1"

        --b-1
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: base64

        %s
        --b-1
        Content-Type: text/html; charset=UTF-8
        Content-Transfer-Encoding: base64

        %s
        --b-1--
        """
        .formatted(encoded(subject), date, base64(text), base64(html))
        .replace("\n", "\r\n");
  }

  /** Whatever a title holds arrives in encoded words, line breaks too. */
  private static String encoded(String subject) {
    byte[] bytes = subject.getBytes(StandardCharsets.UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }

  private static String base64(String text) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
