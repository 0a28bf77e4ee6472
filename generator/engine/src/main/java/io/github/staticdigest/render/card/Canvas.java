package io.github.staticdigest.render.card;

import java.util.Arrays;
import java.util.List;

/**
 * A picture of numbered colours on which polygons are filled with smooth edges, by summing up
 * signed areas along each row (as the rasterizer of font-rs does). Plain arithmetic alone, so that
 * every machine draws the same.
 */
final class Canvas {

  /** Steps from the ground, colour 0, to the ink, colour {@code INK}. */
  static final int INK = 15;

  private final int width;
  private final int height;
  private final byte[] pixels;

  /** What edges add to the cover of pixels, summed up from left to right by {@link #ink}. */
  private final double[] areas;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new byte[width * height];
    this.areas = new double[width * height + 2];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Colours by row. */
  byte[] pixels() {
    return pixels;
  }

  /** Fills a rectangle; what lies outside the picture is cut off. */
  void rectangle(int left, int top, int wide, int high, int colour) {
    for (int y = Math.max(top, 0); y < Math.min(top + high, height); y++) {
      int from = y * width + Math.max(left, 0);
      Arrays.fill(pixels, from, y * width + Math.min(left + wide, width), (byte) colour);
    }
  }

  /**
   * Adds polygons to what {@link #ink} fills. They may stand beside one another, not upon.
   *
   * @param polygons x and y in turn, y upward
   * @param x where their origin stands
   * @param baseline likewise
   * @param scale pixels of a unit
   */
  void add(List<int[]> polygons, double x, double baseline, double scale) {
    for (int[] points : polygons) {
      for (int i = 0; i < points.length; i += 2) {
        int next = (i + 2) % points.length;
        edge(
            x + points[i] * scale,
            baseline - points[i + 1] * scale,
            x + points[next] * scale,
            baseline - points[next + 1] * scale);
      }
    }
  }

  /** Fills with ink what was added. */
  void ink() {
    double sum = 0;
    for (int i = 0; i < pixels.length; i++) {
      sum = i % width == 0 ? areas[i] : sum + areas[i];
      int ink = (int) (Math.min(Math.abs(sum), 1) * INK + 0.5);
      pixels[i] = (byte) Math.max(pixels[i], ink);
    }
  }

  private void edge(double x0, double y0, double x1, double y1) {
    if (y0 == y1) {
      return;
    }
    double direction = y0 < y1 ? 1 : -1;
    double topX = y0 < y1 ? x0 : x1;
    double top = Math.min(y0, y1);
    double bottom = Math.max(y0, y1);
    double slope = (x1 - x0) / (y1 - y0);
    double x = top < 0 ? topX - top * slope : topX;
    for (int row = (int) Math.max(top, 0); row < Math.min(bottom, height); row++) {
      double high = Math.min(row + 1, bottom) - Math.max(row, top);
      double nextX = x + slope * high;
      stretch(row * width, direction * high, Math.min(x, nextX), Math.max(x, nextX));
      x = nextX;
    }
  }

  /** The part of an edge within one row: what it covers of each pixel, and of all to the right. */
  private void stretch(int row, double cover, double from, double to) {
    double left = Math.max(0, Math.min(from, width - 1));
    double right = Math.max(left, Math.min(to, width - 1));
    int first = (int) left;
    int last = (int) right;
    if (first == last) {
      double middle = (left + right) / 2 - first;
      areas[row + first] += cover * (1 - middle);
      areas[row + first + 1] += cover * middle;
      return;
    }
    double perPixel = cover / (right - left);
    double before = 0;
    for (int pixel = first; pixel <= last; pixel++) {
      double begin = Math.max(left, pixel);
      double end = Math.min(right, pixel + 1);
      double here = (end - begin) * perPixel;
      double middle = (begin + end) / 2 - pixel;
      areas[row + pixel] += before + here * (1 - middle);
      before = here * middle;
    }
    areas[row + last + 1] += before;
  }
}
