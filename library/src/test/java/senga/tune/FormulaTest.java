package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "1 + 2 * 3 ~ 7",
        "(1 + 2) * 3 ~ 9",
        "-2 ^ 2 ~ -4",
        "2 ^ -1 ~ 0.5",
        "2 ^ 3 ^ 2 ~ 512",
        "10 - 4 - 3 ~ 3",
        "12 / 3 / 2 ~ 2",
        "7 % 3 ~ 1",
        "-1 % 3 ~ 2",
        "1e3 + .5 + 2. ~ 1002.5",
        "3 − 1 ~ 2",
        "1 < 2 ~ 1",
        "2 <= 1 ~ 0",
        "1 == 1 && 0 != 1 ~ 1",
        "0 || 0 ~ 0",
        "!0 + !5 ~ 1",
        "1 > 2 ? 10 : 2 > 1 ? 20 : 30 ~ 20",
        "min(3, 1, 2) + max(3, 1, 2) ~ 4",
        "clamp(12, 0, 10) ~ 10",
        "lerp(10, 20, 0.25) ~ 12.5",
        "map(5, 0, 10, 100, 200) ~ 150",
        "smooth(0, 10, 5) ~ 0.5",
        "floor(-1.5) + ceil(1.2) + round(2.6) ~ 3",
        "frac(-0.25) ~ 0.75",
        "sqrt(16) + abs(-3) + sign(-9) ~ 6",
        "pow(2, 10) ~ 1024",
        "sind(30) ~ 0.5",
        "cosd(60) ~ 0.5",
        "sin(pi / 2) ~ 1",
        "cos(tau) ~ 1",
        "wave(0) + wave(0.5) ~ 1",
        "tri(0.5) ~ 1",
        "saw(2.25) ~ 0.25",
        "hypot(3, 4) ~ 5",
        "t ~ 2.5",
        "frame ~ 150",
        "i / n ~ 0.3",
        "code * 2 ~ 84",
        "cc(1) ~ 0.25",
        "cc(2, 0.75) ~ 0.75",
        "value(\"osc/x\") ~ -3",
        "value(\"osc/y\", 1 + 1) ~ 2",
        "beat ~ 5.5",
        "bar * 8 ~ 11",
        "square(0.25) + square(0.75) ~ 1",
        "square(1.2, 0.1) ~ 0",
        "square(-0.95, 0.1) ~ 1",
        "steps(0, 3, 5, 7) ~ 3",
        "steps(1.9, 3, 5, 7) ~ 5",
        "steps(3, 3, 5, 7) ~ 3",
        "steps(-1, 3, 5, 7) ~ 7",
        "lag(\"cc/1\", 0.3) ~ 0.25",
        "lag(\"cc/7\", 0.3, 0.75) ~ 0.75",
        "slew(\"osc/x\", 2) ~ -3",
        "env(\"note/36\", 0.1, 0.2, 0.5, 1) ~ 0",
        "mouse(\"x\") ~ 0.5",
        "{ink/circle.radius} + 1 ~ 101",
        "{ink/a.center.x#4} ~ 100",
      })
  void itGivesTheNumber(String text, double number) {
    assertThat(Formula.of(text).value(new Setting())).isCloseTo(number, within(1e-12));
  }

  @Test
  void randomAndNoiseAreTheSameForTheSameNumbers() {
    assertThat(value("rand(3)")).isEqualTo(value("rand(3)")).isBetween(0.0, 1.0);
    assertThat(value("rand(3)")).isNotEqualTo(value("rand(4)"));
    assertThat(value("rand()")).isEqualTo(value("rand(i)"));
    assertThat(value("noise(1, 2, 3)")).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | a formula is missing | 0",
        "1 + | a number or a name is missing before the end | 3",
        "1 2 | an operator is missing before \"2\" | 2",
        "(1 | \")\" is missing to close a bracket | 2",
        "lerpp(1) | there is no function \"lerpp\", did you mean \"lerp\"? | 0",
        "1 + cod | there is no \"cod\", did you mean \"code\"? | 4",
        "lerp(1, 2) | lerp takes 3 numbers, got 2 | 0",
        "sin() | sin takes 1 number, got 0 | 0",
        "rand(1, 2) | rand takes 0 to 1 number, got 2 | 0",
        "1 ? 2 | \":\" is missing between the two values after \"?\" | 5",
        "{ink | \"}\" is missing after the row's name | 1",
        "{nonsense#} | an address is written | 1",
        "{ink/grid} | ink/grid names no parameter | 1",
        "value(\"knob\") | knob | 7",
        "steps(1) | steps takes 2 to 33 numbers, got 1 | 0",
        "sqare(1) | there is no function \"sqare\", did you mean \"square\"? | 0",
        "lag(\"cc/1\", 0) | must be above 0 and at most 60 seconds, got 0 | 12",
        "lag(\"cc/1\", 61) | must be above 0 and at most 60 seconds, got 61 | 12",
        "slew(\"c/1\", 1) | \"c/1\" is not an address | 6",
        "lag(0.3) | \"\"\" is missing before what lag follows | 4",
        "env(\"note/36\", 1) | env takes an address and 4 numbers | 0",
        "mouse(\"z\") | the mouse has \"x\" and \"y\" | 7",
        "1 $ 2 | an operator is missing before \"$\" | 2",
        "1 = 2 | an operator is missing before \"=\" | 2",
        ". | \".\" is no number | 0",
      })
  void whatCannotBeReadIsToldWithItsPlace(String text, String message, int position) {
    assertThatThrownBy(() -> Formula.of(text))
        .isInstanceOf(FormulaError.class)
        .hasMessageContaining(message)
        .hasMessageContaining("at character " + (position + 1))
        .extracting(error -> ((FormulaError) error).position())
        .isEqualTo(position);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 70, 400, 1100, 100_000})
  void noDepthOverflowsTheStack(int depth) {
    for (String text :
        new String[] {
          "(".repeat(depth) + "1" + ")".repeat(depth),
          "-".repeat(depth) + "1",
          "!".repeat(depth) + "1",
          "1" + "+1".repeat(depth),
          "1" + "^1".repeat(depth),
          "abs(".repeat(depth) + "1" + ")".repeat(depth),
          "1?".repeat(depth) + "1" + ":1".repeat(depth)
        }) {
      try {
        assertThat(value(text)).isNotNaN();
      } catch (FormulaError refused) {
        assertThat(refused).hasMessageContaining("character");
      }
    }
  }

  @Test
  void anyTextIsReadOrRefusedWithAPlaceInIt() {
    String[] words = {
      "1", "t", "code", "sin(", ")", "(", "+", "-", "*", "/", "%", "^", "?", ":", "{a/b.c}", ",",
      "<", "&&", "||", "!", "\"", "value(", "é", "\0", "\uD83D", "1e", "..", "rand", " "
    };
    SplittableRandom random = new SplittableRandom(5);
    int read = 0;
    for (int i = 0; i < 4000; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = random.nextInt(8); w >= 0; w--) {
        text.append(words[random.nextInt(words.length)]);
      }
      try {
        Formula.of(text.toString()).value(new Setting());
        read++;
      } catch (FormulaError refused) {
        assertThat(refused.position()).isBetween(0, text.length());
      }
    }
    assertThat(read).isGreaterThan(70);
  }

  @Test
  void equalTextsAreEqualFormulas() {
    assertThat(Formula.of("t + 1")).isEqualTo(Formula.of("t + 1")).hasToString("t + 1");
    assertThat(Formula.of("t + 1")).isNotEqualTo(Formula.of("t + 2"));
  }

  private static double value(String text) {
    return Formula.of(text).value(new Setting());
  }

  /** Two and a half seconds, the third of ten, 42 in the code, every row is 100. */
  private record Setting() implements Moment {
    @Override
    public double seconds() {
      return 2.5;
    }

    @Override
    public double beat() {
      return 5.5;
    }

    @Override
    public long frame() {
      return 150;
    }

    @Override
    public long seed() {
      return 7;
    }

    @Override
    public int index() {
      return 3;
    }

    @Override
    public int count() {
      return 10;
    }

    @Override
    public double code() {
      return 42;
    }

    @Override
    public double controller(String address, double otherwise) {
      return switch (address) {
        case "cc/1" -> 0.25;
        case "osc/x" -> -3;
        default -> otherwise;
      };
    }

    @Override
    public double noise(double x, double y, double z) {
      return x + y + z;
    }

    @Override
    public double row(Address address) {
      return 100;
    }
  }
}
