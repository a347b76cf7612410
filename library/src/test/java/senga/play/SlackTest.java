package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Memory is given back when it was idle for long enough, and never on account of one quiet frame.
 */
class SlackTest {
  private static final long CAPACITY = 24_000_000; // two million vertices
  private static final int HALF = 1_000_000;
  private static final int FEW = 1_000;
  private static final long GRACE = Slack.GRACE_NANOS;

  private final Slack slack = new Slack();

  @Test
  void whatIsIdleForTheWholeGraceIsGivenBack() {
    assertThat(use(FEW, 0)).isFalse();
    assertThat(use(FEW, GRACE - 1)).isFalse();
    assertThat(use(FEW, GRACE)).isTrue();
  }

  @Test
  void theGraceBeginsAnewWithEveryLargeUse() {
    use(FEW, 0);
    assertThat(use(HALF + 1, GRACE / 2)).isFalse();
    assertThat(use(FEW, GRACE)).isFalse();
    assertThat(use(FEW, 2 * GRACE - 1)).isFalse();
    assertThat(use(FEW, 2 * GRACE)).isTrue();
  }

  @Test
  void halfOfItIsNoLargeUse() {
    use(HALF, 0);
    assertThat(use(HALF, GRACE)).isTrue();
    assertThat(slack.isDue(0, 3_000_001, CAPACITY, 0)).as("lines count, too").isFalse();
    assertThat(slack.isDue(0, 3_000_001, CAPACITY, GRACE)).isFalse();
    slack.isDue(0, 3_000_000, CAPACITY, GRACE);
    assertThat(slack.isDue(0, 3_000_000, CAPACITY, 2 * GRACE)).isTrue();
  }

  @Test
  void itIsDueOnceAndThenAfterAnotherGrace() {
    use(FEW, 0);
    assertThat(use(FEW, GRACE)).isTrue();
    assertThat(use(FEW, GRACE + 1)).isFalse();
    assertThat(use(FEW, 2 * GRACE)).isFalse();
    assertThat(use(FEW, 2 * GRACE + 1)).isTrue();
  }

  @Test
  void lessThanAMebibyteIsNotWorthwhile() {
    long small = (1 << 20) - 1;
    slack.isDue(1, 1, small, 0);
    assertThat(slack.isDue(1, 1, small, GRACE)).isFalse();
    slack.isDue(1, 1, small + 1, 0);
    assertThat(slack.isDue(1, 1, small + 1, GRACE)).isTrue();
  }

  @Test
  void roomForTheLargestUseAndAQuarterMoreIsKept() {
    SplittableRandom random = new SplittableRandom(2);
    int vertices = 0;
    int lines = 0;
    boolean due = false;
    for (int i = 0; i <= 100; i++) {
      int usedVertices = random.nextInt(HALF / 2);
      int usedLines = random.nextInt(HALF / 2);
      vertices = Math.max(vertices, usedVertices);
      lines = Math.max(lines, usedLines);
      due = slack.isDue(usedVertices, usedLines, CAPACITY, GRACE * i / 100);
      assertThat(due).isEqualTo(i == 100);
    }
    assertThat(slack.vertices()).isEqualTo(vertices + vertices / 4);
    assertThat(slack.lines()).isEqualTo(lines + lines / 4);
  }

  @Test
  void usesOfAnEarlierGraceAreForgotten() {
    use(HALF, 0);
    use(HALF, GRACE);
    use(FEW, GRACE + 1);
    assertThat(use(FEW, 2 * GRACE + 1)).isTrue();
    assertThat(slack.vertices()).isEqualTo(FEW + FEW / 4);
  }

  private boolean use(int vertices, long nanos) {
    return slack.isDue(vertices, 0, CAPACITY, nanos);
  }
}
