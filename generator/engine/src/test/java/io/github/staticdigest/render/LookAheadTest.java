package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LookAheadTest {

  @Test
  void resultsComeInOrderWhoeverIsFirst() throws InterruptedException {
    CountDownLatch second = new CountDownLatch(1);
    List<Callable<Integer>> work =
        List.of(
            () -> {
              assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
              return 1;
            },
            () -> {
              second.countDown();
              return 2;
            });
    assertThat(LookAhead.run(work.iterator(), 2)).containsExactly(1, 2);
  }

  @Test
  void nothingIsWorkedFarAheadOfTheReader() {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Callable<Integer>> work =
        IntStream.range(0, 10_000)
            .<Callable<Integer>>mapToObj(
                i -> {
                  taken.incrementAndGet();
                  return () -> i;
                })
            .iterator();
    try (Stream<Integer> results = LookAhead.run(work, 2)) {
      assertThat(results.limit(5)).containsExactly(0, 1, 2, 3, 4);
      assertThat(taken.get()).isBetween(5, 5 + 2 * 8);
    }
  }

  @Test
  void aFailureReachesTheReaderAsItIs() {
    assertThatThrownBy(() -> read(() -> thrown(new IllegalArgumentException("x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x");
    assertThatThrownBy(() -> read(() -> thrown(new IOException("x"))))
        .isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void anInterruptedReaderStops() {
    Thread.currentThread().interrupt();
    CountDownLatch never = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                read(
                    () -> {
                      never.await();
                      return 1;
                    }))
        .hasMessage("Interrupted while rendering");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void afterTheLastThereIsNone() {
    Stream<Integer> none = LookAhead.run(List.<Callable<Integer>>of().iterator(), 1);
    Iterator<Integer> iterator = none.iterator();
    assertThat(iterator.hasNext()).isFalse();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
  }

  private static Integer thrown(Exception e) throws Exception {
    throw e;
  }

  private static void read(Callable<Integer> work) {
    LookAhead.run(List.of(work).iterator(), 1).forEach(x -> {});
  }
}
