package io.github.staticdigest.categorize;

import io.github.staticdigest.categorize.TopicModel.Mixture;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic model as a file: big-endian; the bytes {@code DTM1}; the number of topics and their slugs
 * in modified UTF-8; sharpness and trust; the number of terms; then column by column the numbers of
 * the terms, their rarities, their scales, the biases of the topics and the weights, a byte each,
 * row by row.
 */
public final class ModelFile {

  /** Name of a project's own model, beside {@code topics.yaml}. */
  public static final String NAME = "topics.model";

  private static final int MAGIC = 0x44544D31;
  private static final int TOPICS = 10_000;
  private static final long CELLS = 1L << 30;

  private ModelFile() {}

  /** The model for the topics that come with the engine. */
  public static TopicModel bundled() {
    try (InputStream in = ModelFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("The engine comes without its topic model");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The model of a content directory, or null where it has none.
   *
   * @throws IOException where the file is no model, or cannot be read
   */
  public static @Nullable TopicModel in(Path contentDirectory) throws IOException {
    Path file = contentDirectory.resolve(NAME);
    return Files.exists(file) ? read(file) : null;
  }

  /**
   * Reads a model.
   *
   * @throws IOException where the file is no model, or cannot be read
   */
  public static TopicModel read(Path file) throws IOException {
    return read(Files.readAllBytes(file));
  }

  static TopicModel read(byte[] bytes) throws IOException {
    ByteArrayInputStream source = new ByteArrayInputStream(bytes);
    DataInputStream in = new DataInputStream(source);
    if (bytes.length < 8 || in.readInt() != MAGIC) {
      throw new IOException("it does not begin as a topic model does");
    }
    int width = in.readInt();
    check(width > 0 && width <= TOPICS);
    List<String> topics = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      topics.add(in.readUTF());
    }
    Mixture mixture = new Mixture(in.readFloat(), in.readFloat());
    int height = in.readInt();
    check(height >= 0 && (long) height * width < CELLS);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).position(bytes.length - source.available());
    check(buffer.remaining() == 16L * height + 4L * width + (long) height * width);
    long[] terms = new long[height];
    buffer.asLongBuffer().get(terms);
    buffer.position(buffer.position() + 8 * height);
    float[] rarity = floats(buffer, height);
    float[] scales = floats(buffer, height);
    float[] bias = floats(buffer, width);
    byte[] weights = new byte[height * width];
    buffer.get(weights);
    return new TopicModel(topics, new Dictionary(terms, rarity), weights, scales, bias, mixture);
  }

  /** Writes a model; the same model gives the same bytes. */
  public static void write(TopicModel model, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    Dictionary dictionary = model.dictionary();
    int width = model.topics().size();
    out.writeInt(MAGIC);
    out.writeInt(width);
    for (String topic : model.topics()) {
      out.writeUTF(topic);
    }
    out.writeFloat(model.mixture().sharpness());
    out.writeFloat(model.mixture().trust());
    out.writeInt(dictionary.size());
    for (int row = 0; row < dictionary.size(); row++) {
      out.writeLong(dictionary.term(row));
    }
    for (int row = 0; row < dictionary.size(); row++) {
      out.writeFloat(dictionary.rarity(row));
    }
    for (int row = 0; row < dictionary.size(); row++) {
      out.writeFloat(model.scale(row));
    }
    for (int topic = 0; topic < width; topic++) {
      out.writeFloat(model.bias(topic));
    }
    for (int row = 0; row < dictionary.size(); row++) {
      for (int topic = 0; topic < width; topic++) {
        out.writeByte(model.weight(row, topic));
      }
    }
    out.flush();
  }

  private static void check(boolean holds) throws IOException {
    if (!holds) {
      throw new IOException("its parts are not as long as they should be");
    }
  }

  private static float[] floats(ByteBuffer buffer, int count) {
    float[] floats = new float[count];
    buffer.asFloatBuffer().get(floats);
    buffer.position(buffer.position() + 4 * count);
    return floats;
  }
}
