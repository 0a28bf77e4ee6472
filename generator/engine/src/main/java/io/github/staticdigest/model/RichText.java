package io.github.staticdigest.model;

import io.github.staticdigest.model.Span.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A title or an abstract: text in a few inline styles, free of markup.
 *
 * @param spans in order; neighbours of one style are joined, none is empty
 */
public record RichText(List<Span> spans) {

  /** The sign and the parentheses of a script that Unicode does not have. */
  private static final int MOST_ADDED = 3;

  private static final String SUPERSCRIPT_FROM = "0123456789+-−=()ni";
  private static final String SUPERSCRIPT_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";
  private static final String SUBSCRIPT_FROM = "0123456789+-−=()aehijklmnoprstuvx";
  private static final String SUBSCRIPT_TO = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

  public RichText {
    spans = areJoined(spans) ? List.copyOf(spans) : joined(spans);
  }

  /** Text in no style. */
  public static RichText of(String text) {
    return new RichText(List.of(Span.plain(text)));
  }

  /** The characters of all spans, without any sign of style; offsets refer to this. */
  public String text() {
    return spans.size() == 1 ? spans.get(0).text() : text(spans);
  }

  /**
   * The text as one would type it: indices as Unicode sub- and superscripts where Unicode has them,
   * {@code R^d}, {@code x_(t,k)} otherwise.
   */
  public String plain() {
    if (spans.size() == 1 && !isScript(spans.get(0))) {
      return spans.get(0).text();
    }
    // By letters, as all of this class: a builder of strings is much to compile.
    char[] plain = new char[length() + MOST_ADDED * spans.size()];
    int end = 0;
    for (Span span : spans) {
      String text = span.text();
      text.getChars(0, text.length(), plain, end);
      end = isScript(span) ? script(span, plain, end) : end + text.length();
    }
    return new String(plain, 0, end);
  }

  /** The part between two offsets in {@link #text()}. */
  public RichText slice(int start, int end) {
    List<Span> part = new ArrayList<>();
    int offset = 0;
    for (Span span : spans) {
      int from = Math.max(start - offset, 0);
      int to = Math.min(end - offset, span.text().length());
      if (from < to) {
        part.add(new Span(span.text().substring(from, to), span.style()));
      }
      offset += span.text().length();
    }
    return new RichText(part);
  }

  /** The text without the spaces around it. */
  public RichText stripped() {
    String text = text();
    int start = text.length() - text.stripLeading().length();
    return slice(start, start + text.strip().length());
  }

  private int length() {
    return length(spans);
  }

  private static int length(List<Span> spans) {
    int length = 0;
    for (int i = 0; i < spans.size(); i++) {
      length += spans.get(i).text().length();
    }
    return length;
  }

  private static String text(List<Span> spans) {
    char[] letters = new char[length(spans)];
    int end = 0;
    for (int i = 0; i < spans.size(); i++) {
      String text = spans.get(i).text();
      text.getChars(0, text.length(), letters, end);
      end += text.length();
    }
    return new String(letters);
  }

  /** Whether there is no character in it. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /**
   * Types a script.
   *
   * @param plain has its text at the offset, and room for {@value #MOST_ADDED} signs more
   * @return where it ends
   */
  private static int script(Span span, char[] plain, int start) {
    boolean raised = span.style() == Style.SUPERSCRIPT;
    int end = start + span.text().length();
    if (mapped(plain, start, end, raised)) {
      return end;
    }
    boolean single = span.text().codePointCount(0, span.text().length()) == 1;
    int first = single ? start + 1 : start + 2;
    plain[start] = raised ? '^' : '_';
    plain[start + 1] = '(';
    span.text().getChars(0, span.text().length(), plain, first);
    int last = first + span.text().length();
    plain[last] = ')';
    return single ? last : last + 1;
  }

  /** Makes signs of Unicode of some, if it has all of them. */
  private static boolean mapped(char[] signs, int start, int end, boolean raised) {
    String from = raised ? SUPERSCRIPT_FROM : SUBSCRIPT_FROM;
    String to = raised ? SUPERSCRIPT_TO : SUBSCRIPT_TO;
    for (int i = start; i < end; i++) {
      int at = from.indexOf(signs[i]);
      if (at < 0) {
        return false;
      }
      signs[i] = to.charAt(at);
    }
    return true;
  }

  private static boolean isScript(Span span) {
    return span.style() == Style.SUPERSCRIPT || span.style() == Style.SUBSCRIPT;
  }

  private static boolean areJoined(List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.text().isEmpty() || (i > 0 && join(spans.get(i - 1), span))) {
        return false;
      }
    }
    return true;
  }

  private static List<Span> joined(List<Span> all) {
    List<Span> joined = new ArrayList<>();
    List<Span> run = new ArrayList<>();
    for (Span span : all) {
      if (!span.text().isEmpty()) {
        if (!run.isEmpty() && !join(run.get(0), span)) {
          joined.add(one(run));
          run.clear();
        }
        run.add(span);
      }
    }
    if (!run.isEmpty()) {
      joined.add(one(run));
    }
    return List.copyOf(joined);
  }

  /** Spans of one style as one. */
  private static Span one(List<Span> run) {
    return run.size() == 1 ? run.get(0) : new Span(text(run), run.get(0).style());
  }

  /** Two links side by side are two addresses. */
  private static boolean join(Span one, Span next) {
    return one.style() == next.style() && one.style() != Style.LINK;
  }
}
