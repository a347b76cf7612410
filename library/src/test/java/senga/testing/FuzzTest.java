package senga.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzTest {
  @TempDir private Path cases;

  @Test
  void aFindIsShrunkKeptAndReplayed() {
    assertThatThrownBy(() -> fuzz(FuzzTest::noLargeNumber).run(1_000))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("numbers of seed ")
        .hasMessageContaining("breaks the law, even shrunk to [10]: 10 is large")
        .hasMessageContaining("0001-numbers.json");
    assertThat(cases.resolve("0001-numbers.json")).hasContent("[10]");
    assertThatThrownBy(() -> fuzz(FuzzTest::noLargeNumber).replay())
        .hasMessageContaining("0001-numbers.json: 10 is large");
    assertThatCode(() -> fuzz(text -> {}).replay()).doesNotThrowAnyException();
  }

  @Test
  void casesAreNumberedOnAndKeptByKind() throws Exception {
    Files.writeString(cases.resolve("0007-others-long-name.txt"), "[99]");
    assertThatThrownBy(() -> fuzz(FuzzTest::noLargeNumber).run(1_000))
        .hasMessageContaining("0008-numbers.json");
    assertThat(fuzz(text -> {}).kept()).containsExactly(cases.resolve("0008-numbers.json"));
  }

  @Test
  void anotherFailureIsNotTakenForTheOneThatWasFound() {
    Fuzz fuzz =
        fuzz(
            text -> {
              if (text.length() < 5) {
                throw new IllegalStateException("short");
              }
              throw new IllegalArgumentException("long");
            });
    assertThatThrownBy(() -> fuzz.run(1_000)).hasMessageContaining(": long");
  }

  private Fuzz fuzz(Fuzz.Law law) {
    return new Fuzz("numbers", cases, FuzzTest::numbers, law);
  }

  private static String numbers(SplittableRandom random) {
    return "{\"a\":[" + random.nextInt(9) + ",{},[" + random.nextInt(99) + "]]}";
  }

  /** Only a list is looked at, so that shrinking has something to keep. */
  private static void noLargeNumber(String text) {
    int start = text.lastIndexOf('[');
    int end = text.indexOf(']', start + 1);
    if (start >= 0 && end > start && text.substring(start + 1, end).matches("\\d+")) {
      int number = Integer.parseInt(text.substring(start + 1, end));
      assertThat(number).overridingErrorMessage(number + " is large").isLessThan(10);
    }
  }
}
