package io.github.staticdigest.repair;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The last pass: makes spans of mended text, for emphasis, indices and links. */
final class SpanParser {

  private static final int TAIL = 8;

  private static final int ALWAYS = 1;
  private static final int WITH_ADDRESSES = 2;
  private static final int WITH_BRACES = 4;

  /** What is more than plain text. */
  private enum Kind {
    SCRIPT("^_", ALWAYS) {
      @Override
      int take(SpanParser parser, int at) {
        return parser.script(at);
      }
    },
    EMPHASIS("\\{*", ALWAYS) {
      @Override
      int take(SpanParser parser, int at) {
        return parser.emphasis(at);
      }
    },
    COMMAND("temb", WITH_BRACES) {
      @Override
      int take(SpanParser parser, int at) {
        return Emphasis.mayStand(parser.text, at) ? parser.emphasis(at) : -1;
      }
    },
    ADDRESS("hH", WITH_ADDRESSES) {
      @Override
      int take(SpanParser parser, int at) {
        return parser.link(at);
      }
    };

    /** By sign: what may begin with it. */
    private static final @Nullable Kind[] BEGUN = new Kind[128];

    static {
      for (Kind kind : values()) {
        kind.signs.chars().forEach(sign -> BEGUN[sign] = kind);
      }
    }

    private final String signs;

    /** In which texts it may stand. */
    private final int where;

    Kind(String signs, int where) {
      this.signs = signs;
      this.where = where;
    }

    /** Takes what stands at an offset; answers where it ends, or -1 where it is a plain letter. */
    abstract int take(SpanParser parser, int at);
  }

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
    return isPlain(text) ? RichText.of(text) : new RichText(new SpanParser(text, log).spans());
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
      Kind kind = begun(text.charAt(at));
      int end = kind == null ? -1 : kind.take(this, at);
      at = end < 0 ? at + 1 : end;
    }
    flush(at);
    return spans;
  }

  /** What may begin with a sign in this text; null for a plain letter. */
  private @Nullable Kind begun(char sign) {
    Kind kind = sign < Kind.BEGUN.length ? Kind.BEGUN[sign] : null;
    return kind == null || (kind.where & present) == 0 ? null : kind;
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
    return address == null ? -1 : taken(new Span(address.url(), Style.LINK), start, address.end());
  }

  private int script(int sign) {
    boolean stacked = plain == sign && !spans.isEmpty() && isScript(spans.get(spans.size() - 1));
    Script script = Script.at(text, sign, tail(sign), stacked);
    if (script == null) {
      return -1;
    }
    boolean raised = text.charAt(sign) == '^';
    Span span =
        new Span(ScriptText.of(script.content()), raised ? Style.SUPERSCRIPT : Style.SUBSCRIPT);
    log.add("script", text, new Edit(sign, script.end(), ScriptText.shown(span, raised)));
    return taken(span, sign, script.end());
  }

  /** What stands inside of something; its repairs are part of that one's. */
  static RichText nested(String part) {
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
