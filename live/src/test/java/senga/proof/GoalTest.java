package senga.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.plot.PlotFigures;

/** What somebody may write who wants a plot of 45 minutes. */
class GoalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "45 min; SECONDS; 2700",
        "45 minutes; SECONDS; 2700",
        "7.5min; SECONDS; 450",
        "7,5 min; SECONDS; 450",
        " 1 h 20 min ; SECONDS; 4800",
        "2 hours; SECONDS; 7200",
        "90 s; SECONDS; 90",
        "2000 lifts; LIFTS; 2000",
        "2,000 Lifts; LIFTS; 2000",
        "1 lift; LIFTS; 1",
        "12.5 m; METRES; 12.5",
        "1,234,567 metres; METRES; 1234567",
      })
  void itIsReadAsItIsMeant(String text, Goal.Kind kind, double amount) {
    assertThat(Goal.of(text).kind()).isEqualTo(kind);
    assertThat(Goal.of(text).amount()).isCloseTo(amount, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "45", "min", "-3 min", "0 lifts", "4..5 min", "3 weeks", "NaN m"})
  void whatIsNoneIsRefusedWithExamples(String text) {
    assertThatThrownBy(() -> Goal.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no goal; 45 min, 1 h 20 min, 90 s, 2000 lifts and 12.5 m");
  }

  @Test
  void itCountsWhatItNames() {
    PlotFigures figures = new PlotFigures(5, 4, 3.5, 2, 90);
    assertThat(Goal.of("1 min").of(figures)).isEqualTo(90);
    assertThat(Goal.of("1 lift").of(figures)).isEqualTo(4);
    assertThat(Goal.of("1 m").of(figures)).isEqualTo(3.5);
    assertThat(Goal.of("1 min").words(90)).isEqualTo("1.5 min");
    assertThat(Goal.of("1 min").words(42)).isEqualTo("42 s");
  }
}
