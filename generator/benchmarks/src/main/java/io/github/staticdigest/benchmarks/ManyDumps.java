package io.github.staticdigest.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Dumps of JSON Lines with as many entries as are asked for: the corpus, then mixtures of its texts
 * as {@link ManyEntries} makes them. Every fifth entry of a dump repeats one of an earlier dump, in
 * turn to the letter and without the last words of its abstract.
 */
final class ManyDumps {

  private static final int IN_A_DUMP = 10_000;
  private static final int REPEATED = 5;
  private static final int CUT = 40;

  private ManyDumps() {}

  /** Writes them into {@code dumps/} of a folder. */
  static void write(Path corpus, int count, Path folder) throws IOException {
    ManyEntries entries = ManyEntries.from(corpus);
    ObjectMapper json = new ObjectMapper();
    Path dumps = Files.createDirectories(folder.resolve("dumps"));
    for (int start = 0; start < count; start += IN_A_DUMP) {
      Path dump = dumps.resolve(String.format(Locale.ROOT, "%06d.jsonl", start));
      try (BufferedWriter out = Files.newBufferedWriter(dump)) {
        for (int i = start; i < Math.min(count, start + IN_A_DUMP); i++) {
          ManyEntries.Text text = text(entries, i);
          out.write(
              json.writeValueAsString(Map.of("title", text.title(), "abstract", text.summary())));
          out.write('\n');
        }
      }
    }
  }

  private static ManyEntries.Text text(ManyEntries entries, int number) {
    if (number < IN_A_DUMP || number % REPEATED != 0) {
      return entries.text(number);
    }
    ManyEntries.Text text = entries.text(number - IN_A_DUMP + 1);
    int end = text.summary().length() - number / REPEATED % 2 * CUT;
    return new ManyEntries.Text(text.title(), text.summary().substring(0, Math.max(end, 0)));
  }
}
