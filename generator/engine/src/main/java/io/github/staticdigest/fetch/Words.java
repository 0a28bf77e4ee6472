package io.github.staticdigest.fetch;

import io.github.staticdigest.config.DumpNames;
import org.jspecify.annotations.Nullable;

/** What is said of each outcome: what happened, what stands, and what to do. */
final class Words {

  private Words() {}

  static String written(String file, int papers, int before) {
    return papers(papers)
        + (before == 0 ? "" : " instead of " + before)
        + ", written to "
        + DumpNames.FOLDER
        + "/"
        + file;
  }

  static String unchanged(@Nullable String file, int papers) {
    return file == null
        ? "no paper, as before"
        : "nothing new; " + path(file) + " stands with " + papers(papers);
  }

  static String settled(@Nullable String file) {
    return file == null
        ? "the day is past and had no paper"
        : "the day is past and " + path(file) + " stands";
  }

  static String empty(@Nullable String file) {
    return "the source answers soundly that it has no paper, as on a quiet day"
        + (file == null ? "; no dump was written" : "; " + path(file) + " was kept");
  }

  static String stale(String what, @Nullable String newest, String changed, int days) {
    String since =
        newest == null
            ? "it has told nothing new since " + changed
            : "its newest paper is of " + newest;
    return what
        + ", but the source is stale: "
        + since
        + ", and stale-after is "
        + days
        + " days. Look whether it has moved or ended";
  }

  static String fewer(int papers, String file, int standing) {
    return "the answer lists "
        + papers(papers)
        + ", and "
        + path(file)
        + ", which was kept, "
        + standing
        + ". Delete that file and fetch again if the loss is meant";
  }

  static String strange(String file, int line) {
    return path(file)
        + " was not fetched from here and says what the answer does not, so it was kept. Rename"
        + " that file or the source, or delete the file (digest.yaml:"
        + line
        + ")";
  }

  static String malformed(String fault) {
    return "no reader takes the answer: " + fault;
  }

  static String partial(int papers, int announced) {
    return "the answer lists " + papers(papers) + " and announces " + announced;
  }

  /** What to do about a failure, behind what happened and what was kept. */
  static String failure(Status status, String reason, @Nullable String file, int line) {
    return reason
        + (file == null ? ". " : "; " + path(file) + " was kept. ")
        + switch (status) {
          case PARTIAL -> "Fetch again";
          case MALFORMED ->
              "Look at the address in a browser: it may have moved or want a login (digest.yaml:"
                  + line
                  + ")";
          case TOO_LARGE -> "Ask for less, or set a greater size: (digest.yaml:" + line + ")";
          case REFUSED -> "Correct the address, or server: and header: (digest.yaml:" + line + ")";
          default -> "Fetch again later";
        };
  }

  static String papers(int papers) {
    return papers == 1 ? "1 paper" : papers + " papers";
  }

  private static String path(String file) {
    return DumpNames.FOLDER + "/" + file;
  }
}
