package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

/** Lets a show go on, turn by turn. */
final class Turns {
  /** A minute of a show; a window that is drawn in software takes longer for it. */
  private static final int MOST = 60 * 60;

  /** A turn of a show that rests takes a quarter of a second; without this, all of them would. */
  private static final long LONGEST = 600_000_000_000L;

  private Turns() {}

  static void turn(Show show, int times) {
    for (int i = 0; i < times; i++) {
      show.turn();
    }
  }

  /** Until something is so; a failure tells what the show has to say. */
  static void turnUntil(Show show, BooleanSupplier condition) {
    boolean seen = false;
    long begun = System.nanoTime();
    for (int turns = 0; turns < MOST && !seen && System.nanoTime() - begun < LONGEST; turns++) {
      show.turn();
      seen = condition.getAsBoolean();
    }
    assertThat(seen)
        .as("notice: %s; changes: %s", show.figures().notice(), show.tuning().changes())
        .isTrue();
  }
}
