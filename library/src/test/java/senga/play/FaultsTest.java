package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Trouble is there from the failure to the next good frame, unless the show was stopped. */
class FaultsTest {
  private static final Fault INK = new Fault("out of ink", "Ball.java:7");
  private static final Fault PAPER = new Fault("out of paper", "Ball.java:9");

  private final NoticeLog notices = new NoticeLog();
  private final PlayerStats stats = new PlayerStats();
  private final Faults faults = new Faults(notices, stats);

  @Test
  void atFirstThereIsNone() {
    assertThat(faults.trouble()).isNull();
    assertThat(faults.latest()).isNull();
    assertThat(faults.place()).isEmpty();
    assertThat(faults.whatFailed().text()).isEqualTo(Fault.MEMORY_FULL.text());
  }

  @Test
  void aFailureIsToldCountedAndOverWithTheNextGoodFrame() {
    faults.failed(INK, 12);
    assertThat(said(faults.trouble())).isEqualTo("Ball.java:7: out of ink");
    assertThat(faults.place()).isEqualTo("Ball.java:7");
    assertThat(faults.whatFailed().frame()).isEqualTo(12);
    assertThat(stats.errors()).isEqualTo(1);
    faults.over();
    assertThat(faults.trouble()).isNull();
    assertThat(faults.place()).isEmpty();
    assertThat(said(faults.latest())).as("for those who ask later").contains("out of ink");
  }

  @Test
  void theNewestFailureIsTheTrouble() {
    faults.failed(INK, 1);
    faults.failed(PAPER, 2);
    assertThat(faults.place()).isEqualTo("Ball.java:9");
    assertThat(notices.entries())
        .extracting(Notice::text)
        .containsExactly("out of ink", "out of paper");
  }

  @Test
  void whatStoppedTheShowIsNotMadeGoodByALateFrame() {
    faults.stopped(INK, 3);
    faults.over();
    assertThat(said(faults.trouble())).contains("out of ink");
    assertThat(stats.errors()).as("a stop is no frame").isZero();
    faults.resume();
    assertThat(faults.trouble()).isNull();
    faults.failed(PAPER, 4);
    faults.over();
    assertThat(faults.trouble()).isNull();
  }

  @Test
  void inAnyOrderOfEventsTheTroubleIsTheOneThatAPersonWouldName() {
    for (long seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Faults some = new Faults(new NoticeLog(), new PlayerStats());
      String trouble = "";
      boolean stopped = false;
      for (int step = 0; step < 50; step++) {
        Fault fault = random.nextBoolean() ? INK : PAPER;
        switch (random.nextInt(5)) {
          case 0, 1 -> {
            some.failed(fault, step);
            trouble = fault.where();
          }
          case 2 -> {
            some.stopped(fault, step);
            trouble = fault.where();
            stopped = true;
          }
          case 3 -> {
            some.resume();
            trouble = "";
            stopped = false;
          }
          default -> {
            some.over();
            trouble = stopped ? trouble : "";
          }
        }
        assertThat(some.place()).as("seed %d, step %d", seed, step).isEqualTo(trouble);
      }
    }
  }

  private static String said(@Nullable Notice notice) {
    return Objects.toString(notice);
  }
}
