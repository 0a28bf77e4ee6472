package io.github.staticdigest.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Colours as {@code #RRGGBB}, and whether they can be read on each other. */
public final class Colour {

  private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final int STEPS = 50;

  private Colour() {}

  /** Whether the text is a colour. */
  public static boolean isOne(String text) {
    return HEX.matcher(text).matches();
  }

  /** The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
  public static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** A ratio as people write it, with one decimal, never rounded up to what it is not. */
  public static String inWords(double ratio) {
    int tenths = (int) StrictMath.floor(ratio * 10);
    return tenths / 10 + "." + tenths % 10;
  }

  /**
   * The colour itself where it can be read on all grounds, otherwise the nearest mixture of it with
   * black or, on dark grounds, white that can.
   *
   * @param ratio the least contrast
   */
  public static String readable(String colour, List<String> grounds, double ratio) {
    boolean dark = grounds.stream().allMatch(ground -> luminance(ground) < 0.18);
    for (int step = 0; step < STEPS; step++) {
      String mixed = mix(colour, dark ? 255 : 0, step);
      if (grounds.stream().allMatch(ground -> contrast(mixed, ground) >= ratio)) {
        return mixed;
      }
    }
    return dark ? "#FFFFFF" : "#000000";
  }

  private static String mix(String colour, int with, int step) {
    StringBuilder mixed = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      int own = channel(colour, i);
      mixed.append("%02X".formatted(own + (with - own) * step / STEPS));
    }
    return mixed.toString().toUpperCase(Locale.ROOT);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 1) + 0.0722 * linear(colour, 2);
  }

  /** Strict arithmetic, so that every machine comes to the same digits. */
  private static double linear(String colour, int index) {
    double value = channel(colour, index) / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int channel(String colour, int index) {
    return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
  }
}
