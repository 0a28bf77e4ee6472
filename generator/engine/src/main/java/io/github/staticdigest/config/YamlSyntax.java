package io.github.staticdigest.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parser says about broken YAML, in words for people. The parser tells the place in its
 * text only: the last place is where it gave up, the first where the broken piece begins.
 *
 * @param line the line within the text, counted from 1
 */
record YamlSyntax(int line, String message, String fix) {

  private static final Pattern PLACE = Pattern.compile(" in '[^']*', line ([0-9]+), column [0-9]+");
  private static final Pattern CHARACTER =
      Pattern.compile("found character '(.)' that cannot start any token");

  static YamlSyntax of(JsonProcessingException e) {
    String told = String.valueOf(e.getOriginalMessage());
    Matcher place = PLACE.matcher(told);
    int first = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    int last = first;
    if (place.find()) {
      first = Integer.parseInt(place.group(1));
      last = first;
      while (place.find()) {
        last = Integer.parseInt(place.group(1));
      }
    }
    return of(told, first, last);
  }

  private static YamlSyntax of(String told, int first, int last) {
    Matcher character = CHARACTER.matcher(told);
    if (told.contains("\\t(TAB)")) {
      return new YamlSyntax(last, "The line is indented with a tab", "Indent with blanks");
    }
    if (character.find()) {
      return new YamlSyntax(
          last, "No value begins with " + character.group(1), "Put the value into quotes");
    }
    if (told.contains("mapping values are not allowed")) {
      return new YamlSyntax(
          last,
          "A colon makes this a key, and no key may stand here",
          "Put the whole value into quotes, or indent the line like its neighbours");
    }
    if (told.contains("quoted scalar") && told.contains("unexpected end")) {
      return new YamlSyntax(first, "A quotation mark is not closed", "Close it");
    }
    if (told.contains("while parsing a flow")) {
      return new YamlSyntax(first, "A bracket is not closed", "Close it");
    }
    if (told.contains("could not find expected ':'")) {
      return new YamlSyntax(first, "A key has no colon", "Write key: value");
    }
    if (told.contains("Expected a field name")) {
      return new YamlSyntax(last, "A key must be plain text", "Write key: value");
    }
    return new YamlSyntax(
        last,
        "This is not YAML",
        "Look at the quotes, brackets, hyphens and the indentation, here and just above");
  }

  void complain(int firstLine, Complaints complaints) {
    complaints.error(firstLine - 1 + line, message, fix);
  }
}
