package io.github.staticdigest.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.repair.Repairer;
import io.github.staticdigest.text.Hash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * As many entries as are asked for, from gzipped JSON lines with title and abstract. The papers
 * come first, each once, shuffled, since the file is in order of fields. Where they do not suffice,
 * further texts are made of them: of a paper's sentences seven in ten, of another paper's two in
 * ten, shuffled, under half the title of each. The same numbers always give the same entries.
 */
final class ManyEntries {

  private static final int SEED = 20261121;

  private final List<Text> papers = new ArrayList<>();
  private final Repairer repairer = new Repairer();

  /** What an entry says. */
  record Text(String title, String summary) {}

  private ManyEntries() {}

  /** Any number of entries from a corpus. */
  static ManyEntries from(Path corpus) throws IOException {
    ManyEntries many = new ManyEntries();
    many.read(corpus);
    Collections.shuffle(many.papers, new Random(SEED));
    return many;
  }

  /** So many entries, repaired as in a build. */
  static List<Entry> of(Path corpus, int count) throws IOException {
    ManyEntries many = from(corpus);
    return IntStream.range(0, count).parallel().mapToObj(many::entry).toList();
  }

  /** What the entry of a number says. */
  Text text(int number) {
    return number < papers.size() ? papers.get(number) : mixture(number);
  }

  private void read(Path corpus) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode paper = json.readTree(line);
        papers.add(new Text(paper.path("title").asText(), paper.path("abstract").asText()));
      }
    }
  }

  private Entry entry(int number) {
    Text text = text(number);
    Appearance at = new Appearance("many.txt", number + 1, 2 * number + 1);
    CleanEntry clean = repairer.repair(new RawEntry(at, text.title(), text.summary()));
    String id = Hash.of(number + " " + text.title(), 16);
    return new Entry(
        id,
        id,
        List.of(),
        clean.title(),
        clean.abstractText(),
        clean.links(),
        clean.raw().facts(),
        clean.raw(),
        List.of(at),
        List.of());
  }

  private Text mixture(int number) {
    Random random = new Random(SEED + number);
    Text one = papers.get(number % papers.size());
    Text other = papers.get(random.nextInt(papers.size()));
    List<String> sentences = new ArrayList<>();
    add(one, 0.7, random, sentences);
    add(other, 0.2, random, sentences);
    Collections.shuffle(sentences, random);
    return new Text(
        one.title().substring(0, one.title().length() / 2)
            + other.title().substring(other.title().length() / 2),
        String.join(" ", sentences));
  }

  private static void add(Text text, double share, Random random, List<String> sentences) {
    for (String sentence : text.summary().split("(?<=[.!?]) ", -1)) {
      if (random.nextDouble() < share) {
        sentences.add(sentence);
      }
    }
  }
}
