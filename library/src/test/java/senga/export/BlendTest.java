package senga.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;

/** Ink on pixels, against the same formula in numbers that know no rounding. */
class BlendTest {
  private static final int FULL = 255 * 255;
  private static final int CASES = 20_000;
  private static final long SEED = 3;

  @Test
  void noInkLeavesThePixelAsItIs() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < CASES; i++) {
      int pixel = random.nextInt();
      assertThat(Blend.over(new Color(random.nextInt()), 0, pixel))
          .isEqualTo(visible(pixel, pixel));
    }
  }

  /** Of a pixel that nothing is seen of, only that counts. */
  private static int visible(int pixel, int otherwise) {
    return pixel >>> 24 == 0 ? otherwise : pixel;
  }

  @Test
  void inkInFullHidesWhatLiesBelow() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < CASES; i++) {
      Color ink = new Color(random.nextInt());
      assertThat(Blend.over(ink, FULL, random.nextInt())).isEqualTo(0xff000000 | ink.rgba() >>> 8);
    }
  }

  @Test
  void anyInkOnAnyPixelIsRoundedOnceAndCorrectly() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < CASES; i++) {
      Color ink = new Color(random.nextInt());
      int opacity = random.nextInt(FULL + 1);
      int alpha = random.nextInt(3) == 0 ? 255 : random.nextInt(256);
      int pixel = alpha << 24 | random.nextInt() >>> 8;
      int result = Blend.over(ink, opacity, pixel);
      String when = "ink %08x, opacity %d, pixel %08x".formatted(ink.rgba(), opacity, pixel);
      long inkWeight = 255L * opacity;
      long pixelWeight = (long) alpha * (FULL - opacity);
      if (inkWeight + pixelWeight > 0) {
        assertThat(result >>> 24)
            .as(when)
            .isEqualTo(rounded(inkWeight + pixelWeight, 1, 0, 0, FULL));
        assertThat(result >> 16 & 0xff)
            .as(when)
            .isEqualTo(mean(ink.red(), inkWeight, pixel >> 16 & 0xff, pixelWeight));
        assertThat(result >> 8 & 0xff)
            .as(when)
            .isEqualTo(mean(ink.green(), inkWeight, pixel >> 8 & 0xff, pixelWeight));
        assertThat(result & 0xff)
            .as(when)
            .isEqualTo(mean(ink.blue(), inkWeight, pixel & 0xff, pixelWeight));
      }
    }
  }

  @Test
  void moreInkIsNeverFurtherFromTheInk() {
    Color ink = Color.of("#c81e3c");
    int before = 0;
    for (int opacity = 0; opacity <= FULL; opacity += 51) {
      int red = Blend.over(ink, opacity, 0xff000000) >> 16 & 0xff;
      assertThat(red).isBetween(before, 0xc8);
      before = red;
    }
    assertThat(before).isEqualTo(0xc8);
  }

  @Test
  void aColourKeepsItsPartsInAnotherOrder() {
    assertThat(Blend.argb(new Color(0x11223344))).isEqualTo(0x44112233);
    assertThat(Blend.argb(Color.WHITE)).isEqualTo(-1);
  }

  private static int mean(int a, long weightOfA, int b, long weightOfB) {
    return rounded(weightOfA, a, weightOfB, b, weightOfA + weightOfB);
  }

  /** (a·x + b·y) / c, a half upwards. */
  private static int rounded(long a, long x, long b, long y, long c) {
    BigInteger sum =
        BigInteger.valueOf(a)
            .multiply(BigInteger.valueOf(x))
            .add(BigInteger.valueOf(b).multiply(BigInteger.valueOf(y)));
    BigInteger twice = sum.shiftLeft(1).add(BigInteger.valueOf(c));
    return twice.divide(BigInteger.valueOf(2 * c)).intValueExact();
  }
}
