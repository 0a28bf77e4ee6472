package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.DumpFormat;
import io.github.staticdigest.read.DumpSample;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.DumpSource;

/** Refuses YAML that lists no papers, so that it is not taken for copied text. */
public final class UnknownYamlFormat implements DumpFormat {

  @Override
  public String name() {
    return "YAML";
  }

  @Override
  public int claim(DumpSample sample) {
    return sample.hasEnding(".yaml", ".yml") ? FALLBACK + 1 : NO;
  }

  @Override
  public void read(DumpSource source, DumpSink sink) {
    sink.error(
        1,
        "It is YAML, and no format here knows that but CSL with \"references:\"",
        "Save the listing in another format, or delete it");
  }
}
