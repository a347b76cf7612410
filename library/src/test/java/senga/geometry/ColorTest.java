package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {
  @Test
  void threeSixOrEightDigitsAreAColour() {
    assertThat(Color.of("#f80")).isEqualTo(new Color(0xff8800ff));
    assertThat(Color.of("#1234AB")).isEqualTo(new Color(0x1234abff));
    assertThat(Color.of("#1234ab56")).isEqualTo(new Color(0x1234ab56));
  }

  @Test
  void aColourKnowsItsParts() {
    Color color = Color.of("#fe8004c8");
    assertThat(color.red()).isEqualTo(0xfe);
    assertThat(color.green()).isEqualTo(0x80);
    assertThat(color.blue()).isEqualTo(4);
    assertThat(color.alpha()).isEqualTo(200);
  }

  @Test
  void whatIsWrittenCanBeReadAgain() {
    for (String hex : new String[] {"#000000", "#ffffff", "#0a0b0c", "#0a0b0c0d", "#ffffff00"}) {
      assertThat(Color.of(hex).hex()).isEqualTo(hex);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "#12", "#12345", "#1234567", "#ggg", "123456", "#123456789"})
  void anythingElseIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Color.of(text))
        .withMessage("a colour is written #rgb, #rrggbb or #rrggbbaa, got \"" + text + "\"");
  }
}
