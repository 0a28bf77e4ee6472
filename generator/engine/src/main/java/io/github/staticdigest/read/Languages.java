package io.github.staticdigest.read;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Languages as BCP 47 tags. */
final class Languages {

  /** Names that reference managers and BibLaTeX use. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("english", "en"),
          Map.entry("american", "en-US"),
          Map.entry("british", "en-GB"),
          Map.entry("eng", "en"),
          Map.entry("german", "de"),
          Map.entry("ngerman", "de"),
          Map.entry("deutsch", "de"),
          Map.entry("french", "fr"),
          Map.entry("spanish", "es"),
          Map.entry("italian", "it"),
          Map.entry("dutch", "nl"),
          Map.entry("portuguese", "pt"),
          Map.entry("russian", "ru"),
          Map.entry("polish", "pl"),
          Map.entry("latin", "la"),
          Map.entry("chinese", "zh"),
          Map.entry("japanese", "ja"),
          Map.entry("korean", "ko"));

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private Languages() {}

  /** The tag, or null where the text is none. */
  static @Nullable String tag(@Nullable String text) {
    String name = text == null ? "" : text.strip().replace('_', '-');
    String known = NAMES.get(name.toLowerCase(Locale.ROOT));
    if (known != null || name.isEmpty()) {
      return known;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(name).build();
      String language = locale.getLanguage();
      return CODES.contains(language) ? locale.toLanguageTag() : null;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
