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
    if (spans.size() == 1) {
      return spans.get(0).text();
    }
    StringBuilder text = new StringBuilder(length());
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }

  /**
   * The text as one would type it: indices as Unicode sub- and superscripts where Unicode has them,
   * {@code R^d}, {@code x_(t,k)} otherwise.
   */
  public String plain() {
    if (spans.size() == 1 && !isScript(spans.get(0))) {
      return spans.get(0).text();
    }
    StringBuilder plain = new StringBuilder(length());
    for (Span span : spans) {
      switch (span.style()) {
        case SUPERSCRIPT -> script(plain, span.text(), SUPERSCRIPT_FROM, SUPERSCRIPT_TO, '^');
        case SUBSCRIPT -> script(plain, span.text(), SUBSCRIPT_FROM, SUBSCRIPT_TO, '_');
        default -> plain.append(span.text());
      }
    }
    return plain.toString();
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
    int length = 0;
    for (Span span : spans) {
      length += span.text().length();
    }
    return length;
  }

  /** Whether there is no character in it. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  private static void script(StringBuilder out, String text, String from, String to, char sign) {
    StringBuilder mapped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      if (at < 0) {
        boolean single = text.codePointCount(0, text.length()) == 1;
        out.append(sign).append(single ? text : "(" + text + ")");
        return;
      }
      mapped.append(to.charAt(at));
    }
    out.append(mapped);
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
    List<Span> spans = all.stream().filter(span -> !span.text().isEmpty()).toList();
    List<Span> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      boolean ends = i + 1 == spans.size() || !join(span, spans.get(i + 1));
      if (ends && text.isEmpty()) {
        joined.add(span);
      } else {
        text.append(span.text());
      }
      if (ends && !text.isEmpty()) {
        joined.add(new Span(text.toString(), span.style()));
        text.setLength(0);
      }
    }
    return List.copyOf(joined);
  }

  /** Two links side by side are two addresses. */
  private static boolean join(Span one, Span next) {
    return one.style() == next.style() && one.style() != Style.LINK;
  }
}
