package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Any colour can be written, read and taken apart. */
class ColorLawsTest {
  private static final int CASES = 5_000;

  @Test
  void anyColourIsReadBackAsItWasWritten() {
    SplittableRandom random = new SplittableRandom(61);
    for (int i = 0; i < CASES; i++) {
      Color color = any(random);
      assertThat(Color.of(color.hex())).isEqualTo(color);
      assertThat(Color.of(color.hex().toUpperCase(Locale.ROOT))).isEqualTo(color);
      assertThat(color.hex()).hasSize(color.alpha() == 255 ? 7 : 9);
    }
  }

  @Test
  void thePartsMakeTheWhole() {
    SplittableRandom random = new SplittableRandom(62);
    for (int i = 0; i < CASES; i++) {
      Color color = any(random);
      long whole =
          ((color.red() * 256L + color.green()) * 256 + color.blue()) * 256 + color.alpha();
      assertThat((int) whole).isEqualTo(color.rgba());
    }
  }

  @Test
  void threeDigitsStandForSix() {
    for (int i = 0; i < 0x1000; i++) {
      String three = String.format(Locale.ROOT, "%03x", i);
      String six = three.replaceAll("(.)", "$1$1");
      assertThat(Color.of("#" + three)).isEqualTo(Color.of("#" + six));
    }
  }

  @Test
  void blackAndWhiteAreWhatTheyAreCalled() {
    assertThat(Color.BLACK.hex()).isEqualTo("#000000");
    assertThat(Color.WHITE.hex()).isEqualTo("#ffffff");
  }

  private static Color any(SplittableRandom random) {
    return new Color(random.nextInt(3) == 0 ? random.nextInt() | 0xff : random.nextInt());
  }
}
