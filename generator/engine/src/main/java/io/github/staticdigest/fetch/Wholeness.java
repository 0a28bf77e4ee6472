package io.github.staticdigest.fetch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.staticdigest.fetch.Appraiser.Appraisal;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells an answer that was cut off from one that is malformed, where no length and no packing does:
 * a server may send half a file as if it were the whole.
 */
record Wholeness(Appraiser appraiser) {

  private static final int START = 1 << 13;

  /** In how many of the last bytes the end of the first element is looked for. */
  private static final int TAIL = 1 << 16;

  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern PROLOG =
      Pattern.compile(
          "\\s++|<\\?[^>]*+>|<!--.*?-->|<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern ROOT = Pattern.compile("<(?<name>[\\w:.-]{1,60})(?<rest>[^>]*+)");

  private static final Pattern UNFINISHED = Pattern.compile("(?s)(?:<(?:[?!].*+)?)?");

  /**
   * Looks at an answer.
   *
   * @param address where it is from
   * @throws Trouble where no reader takes it since it breaks off
   */
  void check(URI address, Path file) throws Trouble, IOException {
    boolean looked = !Endings.namesAnother(address) && Endings.isForPrograms(file);
    String kind = looked ? cut(file) : null;
    if (kind == null) {
      return;
    }
    Appraisal appraisal = appraiser.appraise(file);
    if (appraisal.fault() != null || appraisal.bare()) {
      throw Trouble.passing(
          Status.PARTIAL,
          "the answer of " + address.getHost() + " breaks off before its " + kind + " ends");
    }
  }

  /** What breaks off, {@code XML} or {@code JSON}; or null. */
  private static @Nullable String cut(Path file) throws IOException {
    String start;
    try (InputStream in = open(file)) {
      start = text(in.readNBytes(START));
    }
    if (start.replace("\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<")) {
      return isCutXml(file, start) ? "XML" : null;
    }
    return isCutJson(file) ? "JSON" : null;
  }

  /** Whether the first element has no end, or what stands before it. */
  private static boolean isCutXml(Path file, String start) throws IOException {
    Matcher prolog = PROLOG.matcher(start);
    int end = start.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    while (prolog.region(end, start.length()).lookingAt()) {
      end = prolog.end();
    }
    Matcher root = ROOT.matcher(start).region(end, start.length());
    if (root.lookingAt()) {
      return !root.group("rest").endsWith("/") && !tail(file).contains("</" + root.group("name"));
    }
    return UNFINISHED.matcher(start).region(end, start.length()).matches();
  }

  private static String tail(Path file) throws IOException {
    byte[] before = {};
    try (InputStream in = open(file)) {
      byte[] last = in.readNBytes(TAIL);
      for (byte[] next = in.readNBytes(TAIL); next.length > 0; next = in.readNBytes(TAIL)) {
        before = last;
        last = next;
      }
      return text(before) + text(last);
    }
  }

  private static boolean isCutJson(Path file) throws IOException {
    try (InputStream in = open(file);
        JsonParser parser = JSON.createParser(in)) {
      while (parser.nextToken() != null) {
        // Nothing is kept.
      }
      return false;
    } catch (JsonEOFException e) {
      return true;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return Unpacking.isPacked(file) ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
