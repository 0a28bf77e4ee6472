package io.github.staticdigest.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;

/** Applies a function to many items on some threads; the results keep the order of the items. */
final class Workers {

  private static final int PARTS_PER_THREAD = 8;

  private final int threads;

  Workers(int threads) {
    this.threads = threads;
  }

  /** The results in order; the failure of the first item that fails is thrown. */
  <A, B> List<B> map(List<A> items, Function<A, B> function) {
    if (threads == 1) {
      return items.stream().map(function).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<B>>> parts = new ArrayList<>();
      int size = items.size() / (threads * PARTS_PER_THREAD) + 1;
      for (int start = 0; start < items.size(); start += size) {
        List<A> part = items.subList(start, Math.min(start + size, items.size()));
        parts.add(pool.submit(() -> part.stream().map(function).toList()));
      }
      List<B> results = new ArrayList<>(items.size());
      for (Future<List<B>> part : parts) {
        results.addAll(await(part));
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Begins work beside the calling thread, where there are threads for it.
   *
   * @return gives the result, and waits for it or, on one thread, does the work then
   */
  <T> Supplier<T> beside(Supplier<T> work) {
    if (threads == 1) {
      return work;
    }
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, "digest-beside");
    thread.setDaemon(true);
    thread.start();
    return () -> await(task);
  }

  private static <T> T await(Future<T> part) {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The build was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
