package io.github.staticdigest.read;

import io.github.staticdigest.read.Line.Flaw;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a stream, never holding more than one of them nor more of it than a limit. A line ends
 * with LF, CR or CRLF. Each is decoded by itself, so that one broken line does not spoil the rest.
 */
public final class BoundedLines implements Closeable {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** What a string gets for bytes that are no character; it may have been written as well. */
  private static final char REPLACEMENT = '\uFFFD';

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private int number;
  private boolean afterCarriageReturn;

  /**
   * @param in the bytes
   * @param limit most bytes that a line may have
   */
  BoundedLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line, or null at the end. */
  public @Nullable Line next() throws IOException {
    skipRestOfLineEnd();
    if (!fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    while (fill()) {
      int end = lineEnd();
      int room = limit - line.size();
      tooLong |= end - position > room;
      line.write(buffer, position, Math.min(end - position, room));
      position = end;
      if (end < filled) {
        afterCarriageReturn = buffer[position++] == '\r';
        break;
      }
    }
    return tooLong ? new Line(number, "", Flaw.TOO_LONG) : decode(line.toByteArray());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A line feed right after a carriage return is the second half of one line's end. */
  private void skipRestOfLineEnd() throws IOException {
    if (afterCarriageReturn && fill() && buffer[position] == '\n') {
      position++;
    }
    afterCarriageReturn = false;
  }

  /** Where the line ends within what is buffered, or where that ends. */
  private int lineEnd() {
    int end = position;
    while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    return end;
  }

  /** Whether a byte is left to read. */
  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return position < filled;
  }

  private Line decode(byte[] bytes) {
    String text = utf8(bytes);
    if (text != null) {
      return line(text, Flaw.NONE);
    }
    text = strictly(bytes, WINDOWS_1252);
    return text != null
        ? line(text, Flaw.WINDOWS_1252)
        : line(new String(bytes, StandardCharsets.ISO_8859_1), Flaw.UNKNOWN_ENCODING);
  }

  /** Null where it is not; strings are made much faster than by a decoder that is strict. */
  private static @Nullable String utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean replaced = text.indexOf(REPLACEMENT) >= 0;
    return replaced ? strictly(bytes, StandardCharsets.UTF_8) : text;
  }

  private Line line(String text, Flaw flaw) {
    return new Line(number, Shape.trim(text), flaw);
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
