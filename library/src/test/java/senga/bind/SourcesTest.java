package senga.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which messages a binding hears, and what its source is called where there is little room. */
class SourcesTest {
  @ParameterizedTest
  @CsvSource({
    "cc/74, cc/3/74",
    "note/36, note/10/36",
    "touch/36, touch/10/36",
    "pressure, pressure/3",
    "bend, bend/16",
    "program, program/1",
    "nrpn/1200, nrpn/3/1200",
    "rpn/0, rpn/16/0"
  })
  void whatIsWrittenWithoutAChannelHearsThemAll(String source, String address) {
    assertThat(Binding.follow(source, 0, 1).hears(address)).isTrue();
    assertThat(Binding.follow(address, 0, 1).hears(address)).isTrue();
    assertThat(Binding.follow(source, 0, 1).hears("osc/" + address)).isFalse();
    assertThat(Sources.overlap(source, address)).isTrue();
  }

  @Test
  void whatIsWrittenWithAChannelHearsThatOne() {
    assertThat(Binding.follow("pressure/3", 0, 1).hears("pressure/4")).isFalse();
    assertThat(Binding.follow("osc/fader/1", 0, 1).hears("osc/fader/1")).isTrue();
    assertThat(Binding.follow("osc/fader/1", 0, 1).hears("osc/fader/11")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "cc/1/74, cc74",
    "cc/3/74, 3:cc74",
    "pressure/1, pressure",
    "osc/fader/1, /fader/1",
    "osc/next, /next"
  })
  void aNarrowPlaceHasAShortName(String source, String brief) {
    assertThat(Sources.brief(source)).isEqualTo(brief);
  }
}
