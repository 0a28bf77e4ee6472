package io.github.staticdigest.read.refs;

import io.github.staticdigest.read.DumpFormat;
import io.github.staticdigest.read.DumpSample;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.DumpSource;

/** Refuses exports that no format here reads, so that they are not taken for copied text. */
public final class OtherExportFormat implements DumpFormat {

  @Override
  public String name() {
    return "an export";
  }

  /** A name such as {@code papers.md} makes no Markdown of it. */
  @Override
  public int claim(DumpSample sample) {
    return OtherExport.of(sample.text()) == null ? NO : LIKELY + 1;
  }

  @Override
  public void read(DumpSource source, DumpSink sink) {
    String text = source.sample().text();
    OtherExport export = OtherExport.of(text);
    if (export != null) {
      sink.error(
          1 + (int) text.lines().takeWhile(String::isBlank).count(),
          "It is a " + export.title() + " export, and no format here knows that",
          "Export it as RIS or BibTeX");
    }
  }
}
