package io.github.staticdigest.read;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The formats on the class path, found once, in the order of their class names. */
final class Formats {

  private static final List<DumpFormat> ALL =
      ServiceLoader.load(DumpFormat.class, DumpFormat.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparing(format -> format.getClass().getName()))
          .toList();

  private Formats() {}

  /** The format with the greatest claim; the copied text of a listing where nobody claims. */
  static DumpFormat of(DumpSample sample) {
    DumpFormat best = new ListingFormat();
    int greatest = DumpFormat.NO;
    for (DumpFormat format : ALL) {
      int claim = format.claim(sample);
      if (claim > greatest) {
        greatest = claim;
        best = format;
      }
    }
    return best;
  }
}
