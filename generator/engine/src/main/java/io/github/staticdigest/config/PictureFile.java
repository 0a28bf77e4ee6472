package io.github.staticdigest.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a picture, whose bytes are published as they are. */
final class PictureFile {

  /** Most bytes that a picture may have. */
  static final int LIMIT = 8 << 20;

  private PictureFile() {}

  /** Its bytes, or null after a complaint; the page that shows it then says that it lacks. */
  static byte @Nullable [] read(Path file, Complaints complaints) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      complaints.warning(0, "It is no regular file and is not published", "Put the picture there");
      return null;
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length <= LIMIT) {
        return bytes;
      }
      complaints.warning(0, "It is larger than 8 MiB and is not published", "Make it smaller");
    } catch (IOException e) {
      complaints.warning(
          0,
          "It cannot be read (" + e.getClass().getSimpleName() + ")",
          "Make it readable for the user who builds");
    }
    return null;
  }
}
