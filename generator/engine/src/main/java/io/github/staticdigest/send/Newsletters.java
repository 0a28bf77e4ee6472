package io.github.staticdigest.send;

import io.github.staticdigest.text.Nearest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The issues of a published site that can be mailed. */
final class Newsletters {

  /** Every issue has plain text; frames for services, which lie beside them, have none. */
  private static final String TEXT = ".txt";

  private final Path site;
  private final Path folder;

  /**
   * @param site the folder where the site was published
   */
  Newsletters(Path site) {
    this.site = site;
    this.folder = site.resolve("newsletter");
  }

  /**
   * The issue of a slug, or the newest.
   *
   * @throws SendFailure if there is no such issue, or none at all
   */
  Newsletter find(@Nullable String slug) throws SendFailure {
    List<String> slugs = slugs();
    if (slugs.isEmpty()) {
      throw new SendFailure(
          "There is no newsletter in "
              + folder
              + ". Build the digest first, with url: in its digest.yaml, or name another folder by"
              + " digest.outputDirectory.");
    }
    if (slug != null && !slugs.contains(slug)) {
      throw new SendFailure(
          "There is no issue "
              + Words.safe(slug)
              + " in "
              + folder
              + Nearest.of(slug, slugs).map(near -> ". The nearest is " + near + ".").orElse("."));
    }
    return Newsletter.read(folder, slug == null ? newest(slugs) : slug);
  }

  private List<String> slugs() throws SendFailure {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(TEXT))
          .map(name -> name.substring(0, name.length() - TEXT.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new SendFailure(folder + " cannot be read. Make it readable for you.");
    }
  }

  private record Aged(String slug, int place, long date) {}

  /**
   * The first that the feed of issues names, since it knows the order of undated ones too; where it
   * names none, as with mail by week or month, that with the latest date.
   */
  private String newest(List<String> slugs) throws SendFailure {
    String feed = feed();
    List<Aged> aged = new ArrayList<>();
    for (String slug : slugs) {
      int place = feed.indexOf("/issues/" + slug + ".html");
      aged.add(new Aged(slug, place < 0 ? Integer.MAX_VALUE : place, date(slug)));
    }
    return aged.stream()
        .min(
            Comparator.comparingInt(Aged::place)
                .thenComparing(Comparator.comparingLong(Aged::date).reversed())
                .thenComparing(Aged::slug, Comparator.reverseOrder()))
        .map(Aged::slug)
        .orElseThrow();
  }

  private String feed() {
    try {
      return Files.readString(site.resolve("issues.xml"));
    } catch (IOException e) {
      return "";
    }
  }

  private long date(String slug) throws SendFailure {
    MimeMessage mail = Newsletter.mail(folder.resolve(slug + ".eml"));
    try {
      Date date = mail == null ? null : mail.getSentDate();
      return date == null ? Long.MIN_VALUE : date.toInstant().toEpochMilli();
    } catch (MessagingException e) {
      return Long.MIN_VALUE;
    }
  }
}
