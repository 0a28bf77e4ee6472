package io.github.staticdigest.publish;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A program to be killed: publishes one site over another, once or to and fro without end. */
final class KilledMain {

  private static final int FILES = 210;

  private KilledMain() {}

  /**
   * A site of two hundred files. Of two neighbouring versions a third of the files is the same, a
   * third differs, and the rest is in one of them alone.
   */
  static SortedMap<String, String> version(int version) {
    SortedMap<String, String> site = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      switch (i % 3) {
        case 0 -> site.put("entries/same-" + i + ".html", "same " + i);
        case 1 -> site.put("entries/page-" + i + ".html", "version " + version + " of " + i);
        default -> site.put("v" + version + "/" + i % 7 + "/" + i + ".html", "only " + version);
      }
    }
    return site;
  }

  /**
   * Says so once it starts, so that the time of kills can be told from the start of the JVM.
   *
   * @param args the folder; how often to publish versions 2, 1, 2, ...
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws Exception {
    System.out.println("go");
    int times = Integer.parseInt(args[1]);
    for (int i = 0; i < times; i++) {
      new Publisher(Path.of(args[0])).publish(Sites.stream(version(2 - i % 2)));
    }
  }
}
