package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.geometry.Content;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Range;
import senga.math.Vec3;

/** A value in one word, as it is written after {@code --option}. */
class ParameterReaderTest {
  private static final Declaration ALL = Declaration.of(All.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number   | 2.5
          number   | -1.0E300
          whole    | -7
          seed     | 9223372036854775807
          flag     | true
          choice   | by-line
          vector   | 1, 2.5, -3
          text     | "none"
          numbers  | (1) (2.5)
          optional | 4
          optional | none
          """)
  void whatIsShownIsReadBack(String name, String shown) {
    String written = shown.replace("\"", "").replace(") (", ",").replaceAll("[()]", "");
    assertThat(ParameterText.value(read(name, written))).isEqualTo(shown);
  }

  @Test
  void capitalsAndShorterVectorsAreUnderstood() {
    assertThat(read("choice", "BY-LINE")).isEqualTo(Order.BY_LINE);
    assertThat(read("vector", "1,2")).isEqualTo(Vec3.of(1, 2, 9));
    assertThat(read("size", "4")).isEqualTo(Vec3.all(4));
    assertThat(read("content", "")).isEqualTo(Content.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number   | abc          | must be a number, but is "abc"
          number   | NaN          | must be a number, but is "NaN"
          number   | 0x10         | must be a number, but is "0x10"
          whole    | 1.5          | must be a whole number, but is "1.5"
          whole    | 3000000000   | must be a whole number between -2147483648 and 2147483647, but is "3000000000"
          flag     | yes          | must be true or false, but is "yes"
          choice   | by-lime      | must be one of free, by-line, but is "by-lime", did you mean "by-line"?
          vector   | 1            | must be three numbers with commas between them, or two, but is "1"
          vector   | 1,,2         | must be three numbers with commas between them, or two, but is "1,,2"
          numbers  | 1;2          | must be numbers with commas between them, but is "1;2"
          optional | many         | must be a whole number or none, but is "many"
          points   | 1,2          | cannot be told in one word, only in a recipe
          """)
  void whatIsNoValueIsRefusedWithWhatIs(String name, String word, String sentence) {
    assertThatThrownBy(() -> read(name, word))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  private static @Nullable Object read(String name, String word) {
    DeclaredParameter parameter =
        ALL.parameters().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    return ParameterText.read(parameter, word);
  }

  enum Order {
    FREE,
    BY_LINE
  }

  record All(
      double number,
      int whole,
      long seed,
      boolean flag,
      Order choice,
      Vec3 vector,
      @Range(min = 0, max = 1, uniform = true) Vec3 size,
      String text,
      List<Double> numbers,
      List<Vec3> points,
      Content content,
      @Nullable Integer optional) {
    All() {
      this(
          0,
          0,
          0,
          false,
          Order.FREE,
          Vec3.of(0, 0, 9),
          Vec3.ZERO,
          "",
          List.of(),
          List.of(),
          Content.NONE,
          null);
    }
  }
}
