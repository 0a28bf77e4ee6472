package io.github.staticdigest.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Does pieces of work on several threads and hands their results out in order. At most a few pieces
 * a thread are under way or waiting to be taken, so memory stays bounded however many there are.
 */
final class LookAhead<T> implements Iterator<T> {

  private static final int PIECES_A_THREAD = 8;

  private final Iterator<Callable<T>> work;
  private final ExecutorService executor;
  private final int window;
  private final Deque<Future<T>> underWay = new ArrayDeque<>();

  private LookAhead(Iterator<Callable<T>> work, int threads) {
    this.work = work;
    this.window = threads * PIECES_A_THREAD;
    this.executor =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "digest-render");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** The results in order. The stream ends its threads when it is read to the end or closed. */
  static <T> Stream<T> run(Iterator<Callable<T>> work, int threads) {
    LookAhead<T> results = new LookAhead<>(work, threads);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, traits), false)
        .onClose(results.executor::shutdownNow);
  }

  @Override
  public boolean hasNext() {
    while (underWay.size() < window && work.hasNext()) {
      underWay.add(executor.submit(work.next()));
    }
    if (underWay.isEmpty()) {
      executor.shutdown();
    }
    return !underWay.isEmpty();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return underWay.remove().get();
    } catch (ExecutionException e) {
      executor.shutdownNow();
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while rendering", e);
    }
  }
}
