package io.github.staticdigest.repair;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/** What is written in a script. */
final class ScriptText {

  /** A switch that opens the content of a script, such as the {@code rm} of {@code A_{rm mod}}. */
  private static final Pattern SWITCH =
      Pattern.compile("^\\\\?(?:rm|text|mathrm|bf|it|sf|cal)(?: +|(?=\\{))");

  private ScriptText() {}

  /** The content of a script on one level: scripts in it are written in a line. */
  static String of(String latex) {
    if (latex.length() == 1) {
      return latex.equals("-") ? "−" : latex;
    }
    String bare = Symbols.inMathematics(SWITCH.matcher(latex).replaceFirst(""));
    String line = SpanParser.nested(bare).plain();
    return line.startsWith("-") ? "−".concat(line.substring(1)) : line;
  }

  /** How the report shows a script, which Unicode may not have as a character. */
  static String shown(Span span, boolean raised) {
    String plain = new RichText(List.of(span)).plain();
    boolean typed = plain.startsWith("^") || plain.startsWith("_");
    return typed ? (raised ? "[raised: " : "[lowered: ").concat(span.text()).concat("]") : plain;
  }
}
