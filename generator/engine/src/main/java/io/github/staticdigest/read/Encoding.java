package io.github.staticdigest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a whole file. What is UTF-8 throughout is read as such, whatever it says of
 * itself; what is not, as it says; and without a word as windows-1252, unless a few bytes alone
 * spoil what else is UTF-8.
 *
 * @param charset how it is read
 * @param line the first line that is not UTF-8 where it should be, or 0
 */
record Encoding(Charset charset, int line) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** An XML declaration, or what HTML says in its head. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "\\A\\s*+<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"'](?<xml>[\\w.:-]{1,40})[\"']"
              + "|<meta[^>]{0,200}?charset\\s*=\\s*[\"']?(?<html>[\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /** The encoding that the beginning of a file names, or null where it names none that is known. */
  static @Nullable Charset declared(String start) {
    Matcher matcher = DECLARATION.matcher(start);
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group("xml") == null ? matcher.group("html") : matcher.group("xml");
    try {
      Charset charset = Charset.forName(name);
      return charset.name().equals("ISO-8859-1") ? WINDOWS_1252 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Reads a stream to its end to learn in which encoding it is. */
  static Encoding of(InputStream in, @Nullable Charset declared) throws IOException {
    Utf8Check check = new Utf8Check();
    check.read(in);
    if (check.malformed() == 0) {
      return new Encoding(StandardCharsets.UTF_8, 0);
    }
    if (declared != null && !declared.name().startsWith("UTF-")) {
      return new Encoding(declared, 0);
    }
    boolean spoilt = check.wellFormed() > 2 * check.malformed();
    return new Encoding(spoilt ? StandardCharsets.UTF_8 : WINDOWS_1252, check.firstLine());
  }

  void tell(DumpSink sink) {
    if (line > 0) {
      boolean utf8 = charset.equals(StandardCharsets.UTF_8);
      sink.warn(
          line,
          utf8
              ? "The line holds bytes that are not UTF-8"
              : "The line is not UTF-8; the file is read as windows-1252",
          utf8 ? "Mend them in the file" : "Save the file as UTF-8");
    }
  }

  /** The text, without a byte order mark. */
  Reader reader(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    bytes.mark(3);
    boolean mark = bytes.read() == 0xEF && bytes.read() == 0xBB && bytes.read() == 0xBF;
    if (!mark) {
      bytes.reset();
    }
    return new InputStreamReader(bytes, charset);
  }
}
