package io.github.staticdigest.read;

import io.github.staticdigest.model.Dump;
import java.io.IOException;
import java.io.InputStream;

/** The copied text of a listing, and whatever text nobody else knows. */
public final class ListingFormat implements DumpFormat {

  @Override
  public String name() {
    return "copied text";
  }

  @Override
  public int claim(DumpSample sample) {
    return FALLBACK;
  }

  @Override
  public void read(DumpSource source, DumpSink sink) throws IOException {
    try (InputStream in = source.open()) {
      ListingProblems problems = new ListingProblems(sink.problems());
      Dump dump = new ListingReader(source.file(), sink::entry, problems).read(in);
      sink.day(dump.day());
    }
  }
}
