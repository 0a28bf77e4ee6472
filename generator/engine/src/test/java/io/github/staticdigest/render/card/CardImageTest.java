package io.github.staticdigest.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.page.Card;
import io.github.staticdigest.text.Hash;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Random;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardImageTest {

  private static final String TITLE = "The Daily Papers Digest";

  @Test
  void itIsAPictureOfTheSizeThatItsAddressPromises() throws Exception {
    BufferedImage image = read(CardImage.draw(TITLE, "Research papers, told once."));
    assertThat(image.getWidth()).isEqualTo(Card.WIDTH);
    assertThat(image.getHeight()).isEqualTo(Card.HEIGHT);
    assertThat(dark(image)).isGreaterThan(dark(read(CardImage.draw("", ""))) + 5_000);
  }

  @Test
  void theSameWordsGiveTheSameBytesOnEveryMachine() {
    String bytes = Base64.getEncoder().encodeToString(CardImage.draw(TITLE, "Papers."));
    assertThat(Hash.of(bytes, 16)).isEqualTo("5ac10d881560ac16");
  }

  @Test
  void aTitleInOtherLettersLeavesTheRulesAlone() throws Exception {
    assertThat(CardImage.draw("Επιθεώρηση", "論文")).isEqualTo(CardImage.draw("漢", "字"));
    assertThat(dark(read(CardImage.draw("漢", "字")))).isPositive();
  }

  @Test
  void longAndStrangeWordsStayInside() throws Exception {
    for (String title : new String[] {"", "x", "W".repeat(300), "a ".repeat(400), "Ä".repeat(27)}) {
      assertThat(read(CardImage.draw(title, title)).getWidth()).isEqualTo(Card.WIDTH);
    }
  }

  @Test
  void whatIsPackedUnpacksToItself() throws Exception {
    Random random = new Random(7);
    for (int length : new int[] {0, 1, 2, 3, 4, 10, 257, 258, 259, 260, 261, 70_000}) {
      byte[] data = new byte[length];
      for (int i = 0; i < length; i++) {
        data[i] = (byte) (random.nextInt(9) == 0 ? random.nextInt(256) : i == 0 ? 0 : data[i - 1]);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (InflaterOutputStream in = new InflaterOutputStream(out, new Inflater(true))) {
        in.write(Runs.pack(data));
      }
      assertThat(out.toByteArray()).isEqualTo(data);
    }
  }

  private static BufferedImage read(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static long dark(BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
        .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF) < 80)
        .count();
  }
}
