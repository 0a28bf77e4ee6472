package io.github.staticdigest.config;

/** Which files of {@code dumps/} are dumps and sidecars, and which belongs to which. */
public final class DumpNames {

  /** Folder of the dumps in the content directory. */
  public static final String FOLDER = "dumps";

  private static final String DUMP = ".txt";
  private static final String SIDECAR = ".yaml";

  private DumpNames() {}

  /** Whether a file of that name is a dump: {@code 000_c959.txt}. */
  public static boolean isDump(String name) {
    return isVisible(name) && name.endsWith(DUMP);
  }

  /** Whether a file of that name is a sidecar: {@code 000_c959.yaml}. */
  public static boolean isSidecar(String name) {
    return isVisible(name) && name.endsWith(SIDECAR);
  }

  /** Whether a file counts at all; hidden files such as {@code .gitkeep} do not. */
  static boolean isVisible(String name) {
    return !name.startsWith(".");
  }

  /** The dump to which a sidecar belongs. */
  static String dumpOf(String sidecar) {
    return sidecar.substring(0, sidecar.length() - SIDECAR.length()) + DUMP;
  }

  /** The sidecar that belongs to a dump. */
  static String sidecarOf(String dump) {
    return dump.substring(0, dump.length() - DUMP.length()) + SIDECAR;
  }
}
