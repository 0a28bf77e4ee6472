package io.github.staticdigest.plan;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.page.Headline;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets titles: finds the short name before a colon, and how long the whole is. */
final class Headlines {

  private static final int LONGEST_NAME = 26;
  private static final int SHORT = 60;
  private static final int MIDDLE = 110;

  /**
   * A name and its colon, which a space follows. A mark that ends a sentence or a clause shows that
   * what stands before the colon is more than a name; within a name, as in "Qwen2.5", it may stand.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "^((?:[^:.!?;,]|[.!?;,](?![\\s:])){1," + (LONGEST_NAME - 1) + "}:)\\s+(?=\\S)");

  private Headlines() {}

  static Headline of(RichText title) {
    String text = title.text();
    Matcher name = NAME.matcher(text);
    if (!name.find()) {
      return new Headline(null, title, length(text));
    }
    RichText rest = title.slice(name.end(), text.length());
    return new Headline(title.slice(0, name.end(1)), rest, length(text));
  }

  private static String length(String text) {
    int characters = text.codePointCount(0, text.length());
    return characters <= SHORT ? "s" : characters <= MIDDLE ? "m" : "l";
  }
}
