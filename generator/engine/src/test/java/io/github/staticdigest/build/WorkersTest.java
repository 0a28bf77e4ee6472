package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsKeepTheOrderOfTheItems(int threads) {
    List<Integer> squares = new Workers(threads).map(NUMBERS, number -> number * number);

    assertThat(squares).isEqualTo(NUMBERS.stream().map(number -> number * number).toList());
  }

  @Test
  void noItemsGiveNoResults() {
    assertThat(new Workers(2).map(List.of(), item -> item)).isEmpty();
  }

  @Test
  void severalThreadsWork() {
    ConcurrentHashMap.KeySetView<String, Boolean> names = ConcurrentHashMap.newKeySet();

    new Workers(2).map(NUMBERS, number -> names.add(Thread.currentThread().getName()));

    assertThat(names).doesNotContain(Thread.currentThread().getName());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theFailureOfTheFirstItemThatFailsIsThrown(int threads) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Workers(threads).map(NUMBERS, WorkersTest::failFrom500))
        .withMessage("500");
  }

  private static int failFrom500(int number) {
    if (number >= 500) {
      throw new IllegalStateException(String.valueOf(number));
    }
    return number;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void workBesideGivesItsResultOrItsFailure(int threads) {
    Workers workers = new Workers(threads);

    assertThat(workers.beside(() -> 42).get()).isEqualTo(42);
    assertThatIllegalStateException()
        .isThrownBy(() -> workers.beside(() -> failFrom500(500)).get())
        .withMessage("500");
  }

  @Test
  void anErrorIsNotLost() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Workers(2).map(NUMBERS, WorkersTest::overflow))
        .withCauseInstanceOf(StackOverflowError.class);
  }

  private static int overflow(int number) {
    throw new StackOverflowError("at " + number);
  }

  @Test
  void anInterruptEndsTheWork() {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> new Workers(2).map(NUMBERS, number -> number));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aBuildNeedsAThread() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new BuildOptions(
                    Path.of("content"),
                    null,
                    Path.of("site"),
                    0,
                    "test",
                    WorkersTest.class.getClassLoader(),
                    Progress.NONE));
  }
}
