package io.github.staticdigest.render;

import io.github.staticdigest.render.SamplePlan.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A dozen papers of the real dumps, the longest title and a title of one word among them. */
final class RealPapers {

  private static final Path DUMPS = Path.of("../../content/dumps");

  private RealPapers() {}

  static List<Paper> all() {
    return List.of(
        paper("004_8e9c93b1666554e7.txt", "RegMix", "We propose RegMix", 0),
        paper("004_8e9c93b1666554e7.txt", "Relaxed Recursive", "We further improve", 2),
        paper("004_8e9c93b1666554e7.txt", "CodeS", "we introduce CodeS", 0),
        paper("002_995805ef640230c5.txt", "The Ultimate Guide to Fine-Tuning", "This report", 0),
        paper("004_8e9c93b1666554e7.txt", "ViTPose++", "", 1),
        paper("004_8e9c93b1666554e7.txt", "Skill-it!", "", 0),
        paper("004_8e9c93b1666554e7.txt", "A noncommutative Bianchi", "", 3),
        paper("003_5f9d9c75e5390a91.txt", "Poseidon", "", 3),
        paper("000_c95912cf9ddd7b49.txt", "Interpretable structural model error", "", 3),
        paper("004_8e9c93b1666554e7.txt", "RDT-1B", "", 1),
        paper("004_8e9c93b1666554e7.txt", "Power Scheduler", "", 0),
        new Paper("LoX", "", "", 4, ""),
        paper("004_8e9c93b1666554e7.txt", "PFGM++", "", 2));
  }

  private static Paper paper(String dump, String start, String gistStart, int topic) {
    try {
      List<String> lines =
          Files.readAllLines(DUMPS.resolve(dump)).stream().filter(l -> !l.isBlank()).toList();
      for (int i = 0; i + 1 < lines.size(); i++) {
        if (lines.get(i).startsWith(start)) {
          String text = lines.get(i + 1);
          String gist =
              text.substring(Math.max(text.indexOf(gistStart), 0)).replaceFirst("(?<=\\.) .*", "");
          return new Paper(lines.get(i), gist, text, topic, "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException(start + " is not in " + dump);
  }
}
