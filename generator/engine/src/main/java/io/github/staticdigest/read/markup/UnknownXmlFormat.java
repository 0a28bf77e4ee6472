package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.DumpFormat;
import io.github.staticdigest.read.DumpSample;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.DumpSource;

/** Refuses XML that lists no papers, with the words that fit. */
public final class UnknownXmlFormat implements DumpFormat {

  @Override
  public String name() {
    return "XML";
  }

  @Override
  public int claim(DumpSample sample) {
    return XmlFormat.root(sample) == null ? NO : FALLBACK + 1;
  }

  @Override
  public void read(DumpSource source, DumpSink sink) {
    String root = XmlFormat.root(source.sample());
    int line = XmlFormat.rootLine(source.sample().text());
    if ("opml".equals(root)) {
      sink.error(
          line, "It is OPML, which names feeds and no papers", "Put the feeds there that it names");
    } else {
      sink.error(
          line,
          "It is XML that begins with <" + root + ">, and no format here knows that",
          "Put a feed, an answer of arXiv or another format there, or delete it");
    }
  }
}
