package io.github.staticdigest.read;

import java.io.IOException;

/** The example of {@code docs/dump-format.md}: a format that another artifact brings. */
public final class TitlesFormat implements DumpFormat {

  @Override
  public String name() {
    return "titles";
  }

  @Override
  public int claim(DumpSample sample) {
    return sample.hasEnding(".titles") ? CERTAIN : NO;
  }

  @Override
  public void read(DumpSource source, DumpSink sink) throws IOException {
    try (BoundedLines lines = source.lines()) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (sink.accepts(line)) {
          sink.paper(new Paper(line.number()).title(line.text()));
        }
      }
    }
  }
}
