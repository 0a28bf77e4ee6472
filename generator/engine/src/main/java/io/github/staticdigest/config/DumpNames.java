package io.github.staticdigest.config;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which files of {@code dumps/} are dumps and sidecars, and which belongs to which. */
public final class DumpNames {

  /** Folder of the dumps in the content directory. */
  public static final String FOLDER = "dumps";

  /**
   * The order of dumps: by name without ending, so that {@code lab-2.xml} follows {@code lab.xml},
   * then by the whole name; by code unit.
   */
  public static final Comparator<String> ORDER =
      Comparator.comparing(DumpNames::stem).thenComparing(Comparator.naturalOrder());

  private static final String SIDECAR = ".yaml";
  private static final String PACKED = ".gz";

  /** A name with an ending that is none of a sidecar, a picture, a document or an editor's. */
  private static final Pattern DUMP =
      Pattern.compile(
          ".*\\.(?!(?:ya?ml|bak|tmp|temp|part|swp|orig|lock|docx?|odt|pdf|png|jpe?g|gif|svg|zip)$)"
              + "[A-Za-z0-9]{1,12}|.*\\.csl\\.yml");

  private DumpNames() {}

  /**
   * Whether a file of that name is a dump: {@code 000_c959.txt}, {@code 2026-08-20.json}, {@code
   * export.bib.gz}. Every name with an ending is, but sidecars, hidden files, documents and
   * pictures, and what editors and downloads leave behind.
   */
  public static boolean isDump(String name) {
    return isVisible(name) && DUMP.matcher(name).matches();
  }

  /** Whether a file of that name is a sidecar: {@code 000_c959.yaml}. */
  public static boolean isSidecar(String name) {
    return isVisible(name) && name.endsWith(SIDECAR);
  }

  /** Whether a file counts at all; hidden files such as {@code .gitkeep} do not. */
  static boolean isVisible(String name) {
    return !name.startsWith(".");
  }

  /** The sidecar that belongs to a dump: its name without {@code .gz} and ending. */
  public static String sidecarOf(String dump) {
    return stem(dump) + SIDECAR;
  }

  /** What names a dump whether it is packed or not: its name without {@code .gz} and ending. */
  public static String stem(String dump) {
    String name =
        dump.toLowerCase(Locale.ROOT).endsWith(PACKED)
            ? dump.substring(0, dump.length() - PACKED.length())
            : dump;
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
