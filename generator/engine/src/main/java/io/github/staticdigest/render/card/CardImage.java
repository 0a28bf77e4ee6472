package io.github.staticdigest.render.card;

import io.github.staticdigest.model.page.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture of a site: its name and its description on paper, between two rules. The same words
 * give the same bytes on every machine. What has a letter that {@link Letters} lacks is left out,
 * and the rules and marks stand alone.
 */
public final class CardImage {

  private static final int MARGIN = 84;
  private static final int MEASURE = Card.WIDTH - 2 * MARGIN;

  /** Pixels of a title that fills one line; one that is longer takes several. */
  private static final int LARGE = 84;

  private static final int LARGEST = 150;
  private static final int PAPER = 0xFAFAF7;
  private static final int INK = 0x17181A;

  /** Marks at the foot, in the colours of the shelves. */
  private static final int[] MARKS = {0x7A2E63, 0x8A5300, 0x1F4E8C, 0x1E6B4A};

  private final Letters letters = Letters.read();
  private final Canvas canvas = new Canvas(Card.WIDTH, Card.HEIGHT);

  private CardImage() {}

  /** The picture as PNG. */
  public static byte[] draw(String title, String description) {
    return new CardImage().drawn(title, description);
  }

  private byte[] drawn(String title, String description) {
    canvas.rectangle(MARGIN, 76, MEASURE, 2, Canvas.INK);
    canvas.rectangle(MARGIN, 84, MEASURE, 6, Canvas.INK);
    int below = write(title, size(title), 138, 3);
    write(description, 38, below + 26, 3);
    canvas.ink();
    for (int i = 0; i < MARKS.length; i++) {
      canvas.rectangle(MARGIN + 44 * i, Card.HEIGHT - 92, 26, 26, Canvas.INK + 1 + i);
    }
    return Png.of(canvas, palette());
  }

  /** As large as one line allows, within bounds. */
  private int size(String title) {
    int width = letters.canWrite(title) ? letters.width(title) : 0;
    int fitting = width == 0 ? LARGEST : MEASURE * 1000 / width;
    return fitting < LARGE ? LARGE + 8 : Math.min(fitting, LARGEST);
  }

  /** Writes a text in lines; gives the place below it. */
  private int write(String text, int size, int top, int most) {
    if (!letters.canWrite(text)) {
      return top;
    }
    int y = top;
    for (String line : lines(text, size, most)) {
      double x = MARGIN;
      double scale = size / 1000.0;
      for (int c : line.codePoints().toArray()) {
        canvas.add(letters.letter(c).polygons(), x, y + size * 0.78, scale);
        x += letters.letter(c).advance() * scale;
      }
      y += size * (size > LARGE ? 110 : 132) / 100;
    }
    return y;
  }

  private List<String> lines(String text, int size, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && letters.width(longer) * size > MEASURE * 1000) {
        lines.add(line.toString());
        line.setLength(0);
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
    }
    lines.add(line.toString());
    if (lines.size() <= most) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, most));
    shown.set(most - 1, shown.get(most - 1) + " …");
    return shown;
  }

  private static int[] palette() {
    int[] palette = new int[Canvas.INK + 1 + MARKS.length];
    for (int i = 0; i <= Canvas.INK; i++) {
      palette[i] = mixed(16, i) << 16 | mixed(8, i) << 8 | mixed(0, i);
    }
    System.arraycopy(MARKS, 0, palette, Canvas.INK + 1, MARKS.length);
    return palette;
  }

  private static int mixed(int shift, int ink) {
    int paper = PAPER >> shift & 0xFF;
    int dark = INK >> shift & 0xFF;
    return (paper * (Canvas.INK - ink) + dark * ink) / Canvas.INK;
  }
}
