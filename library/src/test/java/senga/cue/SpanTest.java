package senga.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
  @Test
  void secondsBeatsAndBarsAreRead() {
    assertThat(Span.of("4 s")).isEqualTo(new Span(4, Span.Unit.SECONDS));
    assertThat(Span.of("0.5s")).isEqualTo(new Span(0.5, Span.Unit.SECONDS));
    assertThat(Span.of("1 beat")).isEqualTo(new Span(1, Span.Unit.BEATS));
    assertThat(Span.of(" 8  Bars ")).isEqualTo(new Span(8, Span.Unit.BARS));
  }

  @Test
  void aBarHasFourBeats() {
    assertThat(Span.of("2 bars").length()).isEqualTo(8);
    assertThat(Span.of("2 bars").isMusical()).isTrue();
    assertThat(Span.of("2 s").length()).isEqualTo(2);
    assertThat(Span.of("2 s").isMusical()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 s", "0.25 s", "1 beat", "3 beats", "1 bar", "1.5 bars", "0 s"})
  void whatIsWrittenIsReadAgain(String text) {
    assertThat(Span.of(text)).hasToString(text);
  }

  @Test
  void whatIsNoSpanIsSaidWithWhatIsAllowed() {
    assertThatThrownBy(() -> Span.of("8 bras"))
        .hasMessage(
            "must be a number and s, beats or bars, such as \"4 s\" or \"2 bars\", but is"
                + " \"8 bras\", did you mean \"bars\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-4 s", "−4 s", "-4 bars"})
  void aNumberBelowZeroIsSaidToBeOne(String text) {
    assertThatThrownBy(() -> Span.of(text))
        .hasMessage("a length of time must lie between 0 and 100000, got -4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "bars", "-1 s", "1e3 s", "NaN s", "4 s s", "100001 s", "1,5 s"})
  void whatIsNoSpanIsRefused(String text) {
    assertThatThrownBy(() -> Span.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
