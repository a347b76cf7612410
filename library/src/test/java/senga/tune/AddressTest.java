package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ink",
        "ink/displace",
        "ink/displace-2.amplitude",
        "ink/displace-2.gradient.amplitude.x#4",
        "ink/hills/displace.time",
        "0,3 mm 黒/grid#0",
        "ink/pen.color",
        "sketch",
        "sketch/line width"
      })
  void whatIsReadIsWrittenAgain(String text) {
    assertThat(Address.of(text)).hasToString(text);
  }

  @Test
  void itsPartsAreLayerStepPathAndInstance() {
    Address address = Address.of("ink/hills/displace-2.gradient.amplitude.x#4");
    assertThat(address.layer()).isEqualTo("ink");
    assertThat(address.step()).isEqualTo("hills/displace-2");
    assertThat(address.path()).isEqualTo("gradient.amplitude.x");
    assertThat(address.instance()).isEqualTo(4);
    assertThat(Address.of("sketch/speed").path()).isEqualTo("speed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "ink/",
        "/grid",
        "ink/grid.",
        "ink/grid.a#",
        "ink/grid.a#-1",
        "ink/grid.a#x",
        "ink.a",
        "ink/grid.a#1#2",
        "ink/grid.a#99999999999",
        "a#b",
        "ink/grid.a/b"
      })
  void whatIsNoAddressIsRefusedWithAnExample(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Address.of(text))
        .withMessageContaining("an address is written layer/step.parameter");
  }

  @Test
  void noTextMakesItFailOtherwise() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = random.nextInt(12); c > 0; c--) {
        text.append("ab/.#1\0\uD83D".charAt(random.nextInt(8)));
      }
      try {
        Address read = Address.of(text.toString());
        assertThat(Address.of(read.toString())).isEqualTo(read);
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageContaining("an address is written");
      }
    }
  }

  @Test
  void aNameFromOutsideBecomesAWord() {
    assertThat(Address.word(" 0.3 mm / red #2 ")).isEqualTo("0_3 mm _ red _2");
    assertThat(Address.word("x".repeat(1000))).hasSize(60);
  }

  @Test
  void aPlaceCoversWhatStandsInIt() {
    Address axis = Address.of("ink/displace.amplitude.x#3");
    for (String outer :
        List.of("ink", "ink/displace", "ink/displace.amplitude", "ink/displace.amplitude#3")) {
      assertThat(Address.of(outer).covers(axis)).as(outer).isTrue();
    }
    for (String other :
        List.of("ink/displace.amp", "ink/displace.amplitude#2", "red", "ink/grid")) {
      assertThat(Address.of(other).covers(axis)).as(other).isFalse();
    }
    assertThat(axis.covers(Address.of("ink/displace.amplitude"))).isFalse();
    assertThat(axis.overlaps(Address.of("ink/displace.amplitude"))).isTrue();
    assertThat(axis.overlaps(Address.of("ink/displace.amplitude.y"))).isFalse();
  }
}
