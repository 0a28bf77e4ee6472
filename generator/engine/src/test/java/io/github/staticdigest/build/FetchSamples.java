package io.github.staticdigest.build;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers in the shape of real ones, of so many papers. */
final class FetchSamples {

  private FetchSamples() {}

  /** What Daily Papers answers. */
  static String dailyPapers(String day, int papers) {
    return IntStream.rangeClosed(1, papers)
        .mapToObj(
            i ->
                """
                {"paper": {"id": "2603.1%04d", "title": "Paper %d of %s", "upvotes": %d,
                  "summary": "We present the method number %d.",
                  "authors": [{"name": "Ann Author", "hidden": false}],
                  "publishedAt": "%sT01:00:00.000Z", "submittedOnDailyAt": "%sT02:00:00.000Z"},
                  "numComments": 2, "title": "Paper %d of %s"}"""
                    .formatted(i, i, day, i, i, day, day, i, day))
        .collect(Collectors.joining(",\n", "[", "]"));
  }

  /** What the API of arXiv answers to a query for which it knows so many papers. */
  static String arxiv(int papers, int total) {
    return """
        <?xml version='1.0' encoding='UTF-8'?>
        <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
          <id>https://arxiv.org/api/x</id>
          <title>arXiv Query</title>
          <opensearch:itemsPerPage>10</opensearch:itemsPerPage>
          <opensearch:totalResults>%d</opensearch:totalResults>
        %s</feed>
        """
        .formatted(
            total,
            IntStream.rangeClosed(1, papers)
                .mapToObj(
                    i ->
                        """
                          <entry><id>http://arxiv.org/abs/2603.%05dv1</id>
                            <title>Quantum paper %d</title>
                            <published>2026-03-%02dT15:08:05Z</published>
                            <summary>We show a representation of %d quantum computers.</summary>
                            <author><name>Ann Author</name></author></entry>
                        """
                            .formatted(i, i, i, i))
                .collect(Collectors.joining()));
  }

  /** A feed. */
  static String rss(String newest, int papers) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Papers</title>\n"
        + IntStream.rangeClosed(1, papers)
            .mapToObj(
                i ->
                    "<item><title>News %d</title><description>We tell of the matter %d.</description><pubDate>%s</pubDate></item>\n"
                        .formatted(i, i, newest))
            .collect(Collectors.joining())
        + "</channel></rss>\n";
  }
}
