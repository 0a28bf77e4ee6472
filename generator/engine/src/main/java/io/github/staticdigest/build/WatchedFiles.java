package io.github.staticdigest.build;

import io.github.staticdigest.model.OutputFile;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rendered files on their way to publication. Since they are rendered while others are being
 * published, the time spent waiting for them is told from the time that publishing takes.
 */
final class WatchedFiles extends AbstractSpliterator<OutputFile> {

  private final Spliterator<OutputFile> files;
  private final int total;
  private final Progress progress;
  private long nanos;
  private int done;

  WatchedFiles(Stream<OutputFile> files, int total, Progress progress) {
    super(total, ORDERED | NONNULL);
    this.files = files.spliterator();
    this.total = total;
    this.progress = progress;
  }

  Stream<OutputFile> stream() {
    return StreamSupport.stream(this, false);
  }

  /** Time spent waiting for files. */
  long nanos() {
    return nanos;
  }

  @Override
  public boolean tryAdvance(Consumer<? super OutputFile> action) {
    progress.at("render", done++, total);
    nanos -= System.nanoTime();
    boolean advanced =
        files.tryAdvance(
            file -> {
              nanos += System.nanoTime();
              action.accept(file);
              nanos -= System.nanoTime();
            });
    nanos += System.nanoTime();
    return advanced;
  }
}
