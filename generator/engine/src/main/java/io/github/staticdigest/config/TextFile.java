package io.github.staticdigest.config;

import io.github.staticdigest.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a whole file that a person wrote: UTF-8, of modest size, without control characters. */
final class TextFile {

  /** Most bytes that such a file may have. */
  static final int LIMIT = 1 << 20;

  private TextFile() {}

  /** The text, without a byte order mark, or null after a complaint. */
  static @Nullable String read(Path file, Complaints complaints) {
    if (Files.isSymbolicLink(file)) {
      complaints.error(0, "It is a symbolic link", "Put the file itself there");
      return null;
    }
    if (!Files.isRegularFile(file)) {
      complaints.error(0, "It is no regular file", "Put a text file there");
      return null;
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return read(in, complaints);
    } catch (IOException e) {
      complaints.error(
          0,
          "It cannot be read (" + e.getClass().getSimpleName() + ")",
          "Make it readable for the user who builds");
      return null;
    }
  }

  static @Nullable String read(InputStream in, Complaints complaints) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      complaints.error(0, "It is larger than 1 MiB", "Make it smaller");
      return null;
    }
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      complaints.error(lineAt(text, text.length()), "The line is not UTF-8", "Save it as UTF-8");
      return null;
    }
    return withoutMark(text, complaints);
  }

  private static @Nullable String withoutMark(CharBuffer text, Complaints complaints) {
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text.charAt(i))) {
        String name = String.format("U+%04X", (int) text.charAt(i));
        complaints.error(lineAt(text, i), "It holds the character " + name, "Delete the character");
        return null;
      }
    }
    String all = text.toString();
    return all.startsWith("\uFEFF") ? all.substring(1) : all;
  }

  /** Halves of surrogate pairs cannot come out of UTF-8; a pair is a character like others. */
  private static boolean isForbidden(char c) {
    return Printable.isForbidden(c) && !Printable.isOldBreak(c) && !Character.isSurrogate(c);
  }

  private static int lineAt(CharSequence text, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }
}
