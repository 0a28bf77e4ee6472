package io.github.staticdigest.build;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.LinkKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Papers whose sources give the same page. That is no number: feeds give many items one address,
 * and a page may list several papers. So it joins nothing, and the curator is asked.
 */
final class SameAddress {

  /** A page of more papers is a list of them. */
  private static final int MOST = 3;

  private static final Pattern BEGINNING = Pattern.compile("(?i)^https?://(?:www[.])?");
  private static final Pattern ENDING = Pattern.compile("/*(?:#.*)?$");

  private SameAddress() {}

  /** The papers of each page that two or three have, in order of first appearance. */
  static List<List<Entry>> of(List<Entry> entries) {
    Map<String, List<Entry>> byPage = new LinkedHashMap<>();
    for (Entry entry : entries) {
      entry.facts().links().stream()
          .filter(link -> link.kind() == LinkKind.PAGE)
          .map(link -> page(link.url()))
          .distinct()
          .forEach(page -> byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(entry));
    }
    return byPage.values().stream()
        .filter(papers -> papers.size() > 1 && papers.size() <= MOST)
        .distinct()
        .toList();
  }

  /** Without what leads to the same page either way; hosts have no capitals. */
  private static String page(String url) {
    String bare = ENDING.matcher(BEGINNING.matcher(url).replaceFirst("")).replaceFirst("");
    int path = bare.indexOf('/');
    return path < 0
        ? bare.toLowerCase(Locale.ROOT)
        : bare.substring(0, path).toLowerCase(Locale.ROOT) + bare.substring(path);
  }
}
