package io.github.staticdigest.send;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in a mail for the sending service to fill in. */
final class Placeholders {

  private static final Pattern FORMS =
      Pattern.compile(
          "\\{\\{[^{}\\r\\n]{1,100}\\}\\}|\\{%[^%{}\\r\\n]{1,100}%\\}|\\*\\|[A-Z0-9_:]{1,60}\\|\\*");

  private static final int SHOWN = 5;

  private Placeholders() {}

  static boolean areIn(String text) {
    return FORMS.matcher(text).find();
  }

  /** All that stand in some texts, each once, in the order in which they come. */
  static Set<String> of(List<String> texts) {
    Set<String> found = new LinkedHashSet<>();
    for (String text : texts) {
      Matcher matcher = FORMS.matcher(text);
      while (matcher.find()) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  /** The first five, parted by commas. */
  static String inWords(Set<String> found) {
    String first = found.stream().limit(SHOWN).map(Words::safe).collect(Collectors.joining(", "));
    return found.size() > SHOWN ? first + " and " + (found.size() - SHOWN) + " more" : first;
  }
}
