package io.github.staticdigest.repair;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last pass: makes spans of mended text, for emphasis, indices and links. */
final class SpanParser {

  private static final int TAIL = 8;

  private static final int ALWAYS = 1;
  private static final int WITH_ADDRESSES = 2;
  private static final int WITH_BRACES = 4;

  /** By sign: in which texts more than a plain letter may begin with it. */
  private static final byte[] BEGINS = new byte[128];

  static {
    "^_\\{*".chars().forEach(sign -> BEGINS[sign] = ALWAYS);
    "hH".chars().forEach(sign -> BEGINS[sign] = WITH_ADDRESSES);
    "temb".chars().forEach(sign -> BEGINS[sign] = WITH_BRACES);
  }

  /** A switch that opens the content of a script, such as the {@code rm} of {@code A_{rm mod}}. */
  private static final Pattern SWITCH =
      Pattern.compile("^\\\\?(?:rm|text|mathrm|bf|it|sf|cal)(?: +|(?=\\{))");

  private final String text;
  private final ChangeLog log;
  private final Map<Integer, Address> addresses = new HashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private final Matcher tokens;

  /** Of {@link #ALWAYS}, {@link #WITH_ADDRESSES} and {@link #WITH_BRACES} what holds. */
  private final int present;

  /** Where the plain text begins that is in no span yet. */
  private int plain;

  private SpanParser(String text, ChangeLog log) {
    this.text = text;
    this.log = log;
    this.tokens = Emphasis.tokens(text);
    Address.in(text).forEach(address -> addresses.put(address.start(), address));
    this.present =
        ALWAYS
            | (addresses.isEmpty() ? 0 : WITH_ADDRESSES)
            | (text.indexOf('{') < 0 ? 0 : WITH_BRACES);
  }

  /** Parses a text; what becomes emphasis or an index is logged. */
  static RichText parse(String text, ChangeLog log) {
    if (isPlain(text)) {
      return RichText.of(text);
    }
    return new RichText(new SpanParser(text, log).spans());
  }

  /** Whether nothing in a text can begin a span of its own, as in most. */
  private static boolean isPlain(String text) {
    return text.indexOf('^') < 0
        && text.indexOf('_') < 0
        && text.indexOf('{') < 0
        && text.indexOf('*') < 0
        && !text.contains("://");
  }

  private List<Span> spans() {
    int at = 0;
    while (at < text.length()) {
      int next = at;
      while (next < text.length() && !mayBegin(text.charAt(next))) {
        next++;
      }
      int end = next < text.length() ? take(next) : next;
      at = end < 0 ? next + 1 : end;
    }
    flush(at);
    return spans;
  }

  /** Whether more than a plain letter may begin with a sign; what begins with a letter is rare. */
  private boolean mayBegin(char sign) {
    return sign < BEGINS.length && (BEGINS[sign] & present) != 0;
  }

  /** Takes what stands at an offset; answers where it ends, or -1 where it is a plain letter. */
  private int take(int at) {
    return switch (text.charAt(at)) {
      case '^', '_' -> script(at);
      case 'h', 'H' -> link(at);
      default -> Emphasis.mayStand(text, at) ? emphasis(at) : -1;
    };
  }

  private int emphasis(int at) {
    Emphasis emphasis = Emphasis.at(tokens, text, at);
    if (emphasis == null) {
      return -1;
    }
    RichText content = nested(text.substring(emphasis.start(), emphasis.contentEnd()));
    log.add("emphasis", text, new Edit(at, emphasis.end(), content.plain()));
    flush(at);
    for (Span span : content.spans()) {
      spans.add(span.style() == Style.PLAIN ? new Span(span.text(), emphasis.style()) : span);
    }
    plain = emphasis.end();
    return plain;
  }

  private int link(int start) {
    Address address = addresses.get(start);
    if (address == null) {
      return -1;
    }
    return taken(new Span(address.url(), Style.LINK), start, address.end());
  }

  private int script(int sign) {
    boolean stacked = plain == sign && !spans.isEmpty() && isScript(spans.get(spans.size() - 1));
    Script script = Script.at(text, sign, tail(sign), stacked);
    if (script == null) {
      return -1;
    }
    boolean raised = text.charAt(sign) == '^';
    Span span = new Span(content(script.content()), raised ? Style.SUPERSCRIPT : Style.SUBSCRIPT);
    log.add("script", text, new Edit(sign, script.end(), shown(span, raised)));
    return taken(span, sign, script.end());
  }

  /** How the report shows a script, which Unicode may not have as a character. */
  private static String shown(Span span, boolean raised) {
    String plain = new RichText(List.of(span)).plain();
    boolean typed = plain.startsWith("^") || plain.startsWith("_");
    return typed ? (raised ? "[raised: " : "[lowered: ") + span.text() + "]" : plain;
  }

  /** The content of a script on one level: scripts in it are written in a line. */
  private static String content(String latex) {
    if (latex.length() == 1) {
      return latex.equals("-") ? "−" : latex;
    }
    String bare = Symbols.inMathematics(SWITCH.matcher(latex).replaceFirst(""));
    String line = nested(bare).plain();
    return line.startsWith("-") ? "−" + line.substring(1) : line;
  }

  private static RichText nested(String part) {
    return parse(part, new ChangeLog(""));
  }

  /** Adds a span that stands between two offsets; gives the second. */
  private int taken(Span span, int start, int end) {
    flush(start);
    spans.add(span);
    plain = end;
    return end;
  }

  private void flush(int end) {
    if (plain < end) {
      spans.add(Span.plain(text.substring(plain, end)));
    }
  }

  /** The last few characters before an offset, free of markup. */
  private String tail(int before) {
    String tail = text.substring(Math.max(before - TAIL, plain), before);
    // Behind emphasis without content, the plain text goes on that a span holds already.
    int last = spans.size() - 1;
    if (tail.isEmpty() && last >= 0 && !isPlain(last)) {
      tail = spans.get(last).text();
    }
    while (last >= 0 && isPlain(last) && tail.length() < TAIL) {
      tail = spans.get(last--).text().concat(tail);
    }
    return tail.substring(Math.max(tail.length() - TAIL, 0));
  }

  private boolean isPlain(int span) {
    return spans.get(span).style() == Style.PLAIN;
  }

  private static boolean isScript(Span span) {
    return span.style() == Style.SUBSCRIPT || span.style() == Style.SUPERSCRIPT;
  }
}
