package io.github.staticdigest.render.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.staticdigest.model.EntryRecord;
import io.github.staticdigest.model.LinkKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * {@code data/entries.jsonl}: one entry a line, in UTF-8, keys in the order of {@link
 * EntryRecord}'s components, absent where unknown, scores with two decimals.
 */
public final class EntryLines {

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .addMixIn(EntryRecord.class, Flat.class)
          .addMixIn(EntryRecord.VariantRecord.class, Named.class)
          .addMixIn(EntryRecord.RawRecord.class, Named.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(double.class, new Score())
                  .addSerializer(LinkKind.class, new Kind()))
          .build()
          .writer();

  private EntryLines() {}

  /** The lines, each with its end; no bytes where there is no record. */
  public static byte[] of(List<EntryRecord> records) {
    StringBuilder lines = new StringBuilder();
    for (EntryRecord record : records) {
      try {
        lines.append(onOneLine(JSON.writeValueAsString(record))).append('\n');
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("Every record can be written as JSON", e);
      }
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Escapes what JSON allows in a text but some readers take for the end of a line. */
  private static String onOneLine(String json) {
    return json.replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  /** The name of a key that is a reserved word in Java. */
  private interface Named {
    @JsonProperty("abstract")
    String abstractText();
  }

  /** Facts stand among the other keys. */
  private interface Flat extends Named {
    @JsonProperty
    @JsonUnwrapped
    EntryRecord.FactsRecord facts();
  }

  private static final class Score extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    Score() {
      super(Double.class);
    }

    @Override
    public void serialize(Double score, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeNumber(BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).toString());
    }
  }

  private static final class Kind extends StdSerializer<LinkKind> {
    private static final long serialVersionUID = 1L;

    Kind() {
      super(LinkKind.class);
    }

    @Override
    public void serialize(LinkKind kind, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(kind.name().toLowerCase(Locale.ROOT));
    }
  }
}
