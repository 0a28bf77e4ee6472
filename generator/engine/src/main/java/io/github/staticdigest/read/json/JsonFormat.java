package io.github.staticdigest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.read.DumpFormat;
import io.github.staticdigest.read.DumpSample;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.DumpSource;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.text.StrangeKeys;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A format of JSON objects, one a paper: in a list, in a list within an object, alone, or one a
 * line.
 */
public abstract class JsonFormat implements DumpFormat {

  /** For subclasses. */
  protected JsonFormat() {}

  @Override
  public final int claim(DumpSample sample) {
    JsonShape shape = JsonShape.of(sample);
    return shape == null ? NO : claim(shape.root(), shape.record());
  }

  @Override
  public final void read(DumpSource source, DumpSink sink) throws IOException {
    JsonShape shape = JsonShape.of(source.sample());
    StrangeKeys keys = keys();
    if (shape != null && shape.lines()) {
      new JsonLines(this, keys, sink).read(source);
    } else if (shape != null) {
      new JsonDocument(this, keys, shape, source, sink).read();
    }
    if (keys != null) {
      keys.tell(sink::warn);
    }
  }

  /** The paper of an object; takes note of its keys. */
  final @Nullable Paper paper(
      JsonNode record, JsonNode head, int line, @Nullable StrangeKeys keys) {
    if (keys != null) {
      keys.note(line, record::fieldNames, record::has);
    }
    return paper(record, head, new Paper(line));
  }

  /**
   * How surely a file is of this format.
   *
   * @param root its beginning, numbers as texts
   * @param record the first object in it, or missing
   */
  protected abstract int claim(JsonNode root, JsonNode record);

  /**
   * The paper of an object.
   *
   * @param record the object
   * @param head what the file says beside its papers, as far as it has been read
   * @param paper to fill
   * @return null where the object is no paper
   */
  protected abstract @Nullable Paper paper(JsonNode record, JsonNode head, Paper paper);

  /** To find keys that were meant for others; null where programs alone write such files. */
  @Nullable StrangeKeys keys() {
    return null;
  }

  /** The day of the listing, where the file gives one for itself; null by default. */
  protected @Nullable String date(JsonNode head) {
    return null;
  }
}
