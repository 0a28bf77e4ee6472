package io.github.staticdigest.publish;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.Hash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of the files that a build wrote into a site, kept inside it as {@value #NAME}. Its first
 * line is {@code digest-manifest 1 <hash of all that follows>}; then comes one line a file, {@code
 * <hash> <path>}, sorted by path. A hash is the first 32 hex digits of SHA-256.
 */
final class Manifest {

  static final String NAME = ".digest-manifest";

  private static final int DIGITS = 32;
  private static final String MAGIC = "digest-manifest ";
  private static final String VERSION = MAGIC + "1 ";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{" + DIGITS + "}) (.+)");

  private final SortedMap<String, String> hashes = new TreeMap<>();

  /** The hash of a file's content, as the manifest notes it. */
  static String hash(byte[] content) {
    return Hash.of(content, DIGITS);
  }

  void add(String path, String hash) {
    hashes.put(path, hash);
  }

  /** Hashes by path, sorted. */
  SortedMap<String, String> hashes() {
    return Collections.unmodifiableSortedMap(hashes);
  }

  /** All folders that hold one of the files, at whatever depth. */
  Set<String> folders() {
    Set<String> folders = new HashSet<>();
    for (String path : hashes.keySet()) {
      for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        folders.add(path.substring(0, slash));
      }
    }
    return folders;
  }

  boolean isSame(Manifest other) {
    return hashes.equals(other.hashes);
  }

  /**
   * The manifest of a site; empty where it has none.
   *
   * @param site its folder, which may be absent
   * @throws PublishException where it is damaged or of another version
   */
  static Manifest of(Path site) throws IOException {
    Path file = site.resolve(NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Manifest();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw unusable(file, "is no file");
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int end = text.indexOf('\n') + 1;
    String body = text.substring(end);
    if (text.startsWith(MAGIC) && !text.startsWith(VERSION)) {
      throw unusable(file, "was written by another version of the build");
    }
    if (!text.substring(0, end).equals(VERSION + hash(utf8(body)) + "\n")) {
      throw unusable(file, "is damaged");
    }
    return parsed(file, body);
  }

  private static Manifest parsed(Path file, String body) {
    Manifest manifest = new Manifest();
    for (String line : body.lines().toList()) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || !SitePaths.isSafe(parts.group(2))) {
        throw unusable(file, "is damaged");
      }
      manifest.add(parts.group(2), parts.group(1));
    }
    return manifest;
  }

  /**
   * Writes it into a folder that has none. It alone is forced to the disk, so that after a loss of
   * power the next build can tell its own files and mend them.
   */
  void write(Path folder) throws IOException {
    StringBuilder body = new StringBuilder();
    hashes.forEach((path, hash) -> body.append(hash).append(' ').append(path).append('\n'));
    ByteBuffer bytes = ByteBuffer.wrap(utf8(VERSION + hash(utf8(body.toString())) + "\n" + body));
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve(NAME), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static PublishException unusable(Path file, String why) {
    return new PublishException(
        Problem.error(
            file.toString(),
            0,
            "The list of published files " + why,
            "Delete it: the next build takes over the files that agree and names any that do not"));
  }
}
