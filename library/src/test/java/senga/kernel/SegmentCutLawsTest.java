package senga.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is cut to whatever paper: what is left lies in the box and on the segment. */
class SegmentCutLawsTest {
  private static final int CASES = 5_000;

  private final SegmentCut cut = new SegmentCut();

  @Test
  void whatIsLeftLiesInTheBoxAndOnTheSegment() {
    SplittableRandom random = new SplittableRandom(111);
    for (int i = 0; i < CASES; i++) {
      double width = random.nextDouble(1, 300);
      double height = random.nextDouble(1, 300);
      double margin = Math.max(width, height) + 0.5;
      cut.around(width, height, 0.5);
      float[] s = segment(random);
      if (cut.cut(s[0], s[1], s[2], s[3])) {
        for (double[] end : new double[][] {{cut.ax(), cut.ay()}, {cut.bx(), cut.by()}}) {
          String when = "case %d, end %s %s".formatted(i, end[0], end[1]);
          assertThat(end[0]).as(when).isBetween(-margin, width + margin);
          assertThat(end[1]).as(when).isBetween(-margin, height + margin);
          assertThat(distance(end[0], end[1], s)).as(when).isLessThan(1e-6);
        }
      }
    }
  }

  @Test
  void whatIsInTheBoxIsNeverLost() {
    SplittableRandom random = new SplittableRandom(112);
    cut.around(100, 60, 1); // the box reaches from -101 to 201, and to 161
    for (int i = 0; i < CASES; i++) {
      double inX = random.nextDouble(-90, 190);
      double inY = random.nextDouble(-90, 150);
      double dx = random.nextDouble(-1, 1) * 5_000;
      double dy = random.nextDouble(-1, 1) * 5_000;
      boolean seen =
          cut.cut((float) (inX - dx), (float) (inY - dy), (float) (inX + dx), (float) (inY + dy));
      assertThat(seen).as("case %d", i).isTrue();
      assertThat(Math.min(cut.ax(), cut.bx())).isLessThanOrEqualTo(inX + 0.01);
      assertThat(Math.max(cut.ax(), cut.bx())).isGreaterThanOrEqualTo(inX - 0.01);
      assertThat(Math.min(cut.ay(), cut.by())).isLessThanOrEqualTo(inY + 0.01);
      assertThat(Math.max(cut.ay(), cut.by())).isGreaterThanOrEqualTo(inY - 0.01);
    }
  }

  @Test
  void backwardsTheSameIsLeftTheOtherWayRound() {
    SplittableRandom random = new SplittableRandom(113);
    SegmentCut back = new SegmentCut();
    cut.around(100, 60, 1);
    back.around(100, 60, 1);
    for (int i = 0; i < CASES; i++) {
      float[] s = segment(random);
      boolean there = cut.cut(s[0], s[1], s[2], s[3]);
      assertThat(back.cut(s[2], s[3], s[0], s[1])).isEqualTo(there);
      if (there) {
        assertThat(Math.abs(back.ax() - cut.bx())).isLessThan(1e-6);
        assertThat(Math.abs(back.by() - cut.ay())).isLessThan(1e-6);
      }
    }
  }

  /** Eight times the larger side and the pen. */
  @ParameterizedTest
  @CsvSource({"100, 50, 1, 808", "50, 100, 1, 808", "10, 10, 0, 80"})
  void farBeginsAtEightTimesTheBox(double width, double height, double pen, float near) {
    cut.around(width, height, pen);
    for (int sign : new int[] {1, -1}) {
      assertThat(cut.isFar(sign * near)).isFalse();
      assertThat(cut.isFar(sign * Math.nextUp(near))).isTrue();
      assertThat(cut.isFar(0, sign * Math.nextUp(near))).isTrue();
      assertThat(cut.isFar(sign * Math.nextUp(near), 0)).isTrue();
    }
    assertThat(cut.isFar(near, -near)).isFalse();
    assertThat(cut.isFar(Float.NaN)).as("what is no number is cut").isTrue();
  }

  /** One end near the paper or anywhere, the other anywhere. */
  private static float[] segment(SplittableRandom random) {
    float[] s = new float[4];
    for (int i = 0; i < 4; i++) {
      double size = random.nextInt(3) == 0 ? 300 : 20_000;
      s[i] = (float) random.nextDouble(-size, size);
    }
    return s;
  }

  /** Of a point from the segment. */
  private static double distance(double x, double y, float[] s) {
    double dx = (double) s[2] - s[0];
    double dy = (double) s[3] - s[1];
    double square = dx * dx + dy * dy;
    double along = square == 0 ? 0 : ((x - s[0]) * dx + (y - s[1]) * dy) / square;
    double clamped = Math.clamp(along, 0, 1);
    return Math.hypot(x - s[0] - clamped * dx, y - s[1] - clamped * dy);
  }
}
