package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.testing.Fuzz;

/**
 * Frames are finished in any order and taken at any time; a schedule is written {@code 3 1 t 2 t}:
 * a number is a frame put into the mailbox, {@code t} the screen taking one.
 */
class FuzzedHandOffsTest {
  private final Fuzz fuzz =
      new Fuzz("hand-off", FuzzedHandOffsTest::schedule, FuzzedHandOffsTest::check);

  @Test
  void keptSchedulesLoseNoFrame() {
    fuzz.replay();
  }

  @Test
  void randomSchedulesLoseNoFrame() {
    fuzz.run(2_000);
  }

  @Test
  @Tag("slow")
  void manyRandomSchedulesLoseNoFrame() {
    fuzz.run(200_000);
  }

  /** Up to 40 frames, each at most four places from its own, and the screen now and then. */
  private static String schedule(SplittableRandom random) {
    List<Integer> serials = new ArrayList<>();
    for (int serial = 0; serial < random.nextInt(1, 41); serial++) {
      serials.add(Math.max(0, serials.size() - random.nextInt(5)), serial);
    }
    StringBuilder schedule = new StringBuilder();
    for (int serial : serials) {
      schedule.append(serial).append(random.nextInt(3) == 0 ? " t " : " ");
    }
    return schedule.append("t").toString();
  }

  /** The newest waits; what leaves comes back at once or is taken; the screen only goes forward. */
  private static void check(String schedule) {
    Mailbox mailbox = new Mailbox();
    Finished waiting = null;
    long shown = -1;
    for (String step : schedule.strip().split("\\s+")) {
      if (step.matches("\\d{1,9}")) {
        Finished frame = new Finished(Long.parseLong(step), 0, new FrameBuffer());
        boolean late = waiting != null && waiting.serial() > frame.serial();
        assertThat(mailbox.put(frame)).as(step).isSameAs(late ? frame : waiting);
        waiting = late ? waiting : frame;
      } else {
        Finished taken = mailbox.take();
        assertThat(taken).as("taken").isSameAs(waiting);
        shown = shown(mailbox, taken, shown);
        waiting = null;
      }
      assertThat(mailbox.isFull()).isEqualTo(waiting != null);
    }
  }

  private static long shown(Mailbox mailbox, @Nullable Finished taken, long shown) {
    if (taken == null) {
      return shown;
    }
    assertThat(mailbox.accept(taken))
        .as("%s after %d", taken, shown)
        .isEqualTo(taken.serial() > shown);
    return Math.max(shown, taken.serial());
  }
}
