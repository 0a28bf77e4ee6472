package io.github.staticdigest.send;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * One issue as it was published in {@code newsletter/}.
 *
 * @param slug name of its files
 * @param key what names it for ever, whatever its title and date
 * @param line where {@code digest.yaml} tells of newsletters, counted from 1; 0 where it does not
 * @param subject the subject of its mail, decoded, on one line
 * @param mail the whole mail with real addresses, {@code .eml}; or null where none was published
 * @param html the mail's HTML with the placeholders of its service
 * @param text the same as plain text
 * @param markdown the same as Markdown with front matter; or null where none was published
 */
record Newsletter(
    String slug,
    String key,
    int line,
    String subject,
    @Nullable MimeMessage mail,
    String html,
    String text,
    @Nullable String markdown) {

  /**
   * Reads the files of an issue.
   *
   * @param folder the published {@code newsletter/}
   * @throws SendFailure if one is missing or is no mail
   */
  static Newsletter read(Path folder, String slug, String key, int line) throws SendFailure {
    MimeMessage mail = mail(folder.resolve(slug + ".eml"));
    String html = text(folder.resolve(slug + ".html"));
    Path markdown = folder.resolve(slug + ".md");
    return new Newsletter(
        slug,
        key,
        line,
        subject(mail, html, slug),
        mail,
        html,
        text(folder.resolve(slug + ".txt")),
        Files.exists(markdown) ? text(markdown) : null);
  }

  static @Nullable MimeMessage mail(Path file) throws SendFailure {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new MimeMessage(
          Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw unread(file, e);
    } catch (MessagingException e) {
      throw new SendFailure(file + " is no mail. Build the digest again.");
    }
  }

  private static String subject(@Nullable MimeMessage mail, String html, String slug)
      throws SendFailure {
    try {
      String subject = mail == null ? Jsoup.parse(html).title() : mail.getSubject();
      // Encoded words may hold line breaks, which would begin headers of their own.
      String line = subject == null ? "" : subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
      return line.isEmpty() ? slug : line;
    } catch (MessagingException e) {
      throw new SendFailure("The mail of " + slug + " is broken. Build the digest again.");
    }
  }

  private static String text(Path file) throws SendFailure {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unread(file, e);
    }
  }

  private static SendFailure unread(Path file, IOException failure) {
    return new SendFailure(
        failure instanceof NoSuchFileException
            ? file + " does not exist. Build the digest again."
            : file + " cannot be read. Make it a readable file in UTF-8, or build again.");
  }
}
