package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private final List<String> closed = new ArrayList<>();

  @Test
  void allAreClosedAndTheFirstFailureIsKeptWithTheOthers() {
    assertThatThrownBy(
            () ->
                Closing.all(
                    () -> closed.add("one"),
                    () -> fail("two"),
                    () -> closed.add("three"),
                    () -> fail("four")))
        .hasMessage("two")
        .satisfies(e -> assertThat(e.getSuppressed()[0]).hasMessage("four"));
    assertThat(closed).containsExactly("one", "two", "three", "four");
  }

  @Test
  void anErrorStopsItAsLittle() {
    Error error = new StackOverflowError("of the test");
    assertThatThrownBy(
            () -> Closing.all(throwing(error), throwing(error), () -> closed.add("last")))
        .isSameAs(error);
    assertThat(closed).containsExactly("last");
  }

  @Test
  void aFullMemoryEndsNothingBadly() {
    Closing.all(throwing(new OutOfMemoryError("of the test")), () -> closed.add("last"));
    assertThat(closed).containsExactly("last");
  }

  private static Runnable throwing(Error error) {
    return () -> {
      throw error;
    };
  }

  private void fail(String name) {
    closed.add(name);
    throw new IllegalStateException(name);
  }
}
