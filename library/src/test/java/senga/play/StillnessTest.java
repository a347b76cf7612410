package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.control.Controls;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Sketch;
import senga.strokes.StrokeBook;
import senga.tune.Tuning;

/** A sketch that is paused is drawn when something has changed, and not otherwise. */
class StillnessTest {
  private final AtomicInteger draws = new AtomicInteger();
  private final AtomicReference<Controls> knobs = new AtomicReference<>(Controls.NONE);
  private volatile String read = "";

  private Object draw(Frame frame) {
    draws.incrementAndGet();
    read = frame.cc(1) + " " + frame.strokes("ink").lines().lineCount();
    return new Literal();
  }

  private Rig paused() {
    Rig rig = new Rig(this::draw, options -> options.controls(knobs::get));
    rig.next();
    rig.player.transport().pause();
    settle(rig);
    return rig;
  }

  /** Ticks until five times no frame was wanted. */
  private static void settle(Rig rig) {
    long still = rig.player.stats().stillTicks() + 5;
    Await.until(
        "rest",
        () -> {
          rig.clock.advanceSeconds(1.0 / 60);
          rig.player.tick();
          rig.player.newest();
          return rig.player.stats().stillTicks() >= still && rig.player.isAtRest();
        });
  }

  @Test
  void whileNothingChangesNothingIsDrawn() {
    try (Rig rig = paused()) {
      int before = draws.get();
      settle(rig);
      assertThat(draws.get()).isEqualTo(before);
      assertThat(rig.player.isAtRest()).isTrue();
    }
  }

  /** The panel was opened while the sketch stood still. */
  @Test
  void whoBeginsToLookIsShownTheSteps() {
    Tuning tuning = new Tuning();
    Sketch sketch = frame -> Layer.of(G.line()).name("ink");
    try (Rig rig = new Rig(sketch, options -> options.tuning(tuning))) {
      rig.next();
      rig.player.transport().pause();
      settle(rig);
      assertThat(tuning.steps().layers()).isEmpty();
      tuning.observe(true);
      settle(rig);
      assertThat(tuning.steps().layer("ink")).isPresent();
      long drawn = rig.player.stats().drawn();
      tuning.observe(true);
      tuning.observe(false);
      settle(rig);
      assertThat(rig.player.stats().drawn()).as("nothing new to show").isEqualTo(drawn);
    }
  }

  @Test
  void aKnobAStrokeAStepAndAWishAreOneDrawEach() {
    try (Rig rig = paused()) {
      int before = draws.get();
      knobs.set(Controls.NONE.with(1, 0.5));
      settle(rig);
      assertThat(draws.get()).isEqualTo(before + 1);
      rig.player.strokes(ink());
      settle(rig);
      assertThat(draws.get()).isEqualTo(before + 2);
      assertThat(read).isEqualTo("0.5 1");
      rig.player.transport().step(1);
      settle(rig);
      assertThat(draws.get()).isEqualTo(before + 3);
      rig.player.redraw();
      settle(rig);
      assertThat(draws.get()).isEqualTo(before + 4);
      rig.player.transport().rewind();
      settle(rig);
      assertThat(draws.get()).isEqualTo(before + 5);
    }
  }

  private static StrokeBook ink() {
    Polylines lines = Polylines.of(List.of(List.of(new Vec3(1, 2, 0), new Vec3(3, 4, 0))));
    return StrokeBook.NONE.with("ink", new Literal(lines));
  }

  @Test
  void anotherSketchIsDrawnAtOnce() {
    try (Rig rig = paused()) {
      AtomicInteger others = new AtomicInteger();
      rig.player.replace(
          frame -> {
            others.incrementAndGet();
            return new Literal();
          });
      Await.until(
          "the new sketch on screen",
          () -> {
            rig.player.tick();
            return others.get() >= 2; // its trial, and the frame that is shown
          });
      settle(rig);
      assertThat(others.get()).isEqualTo(2);
    }
  }

  @Test
  void aDrawThatFailsIsTriedAgainOnceASecond() {
    AtomicInteger tries = new AtomicInteger();
    try (Rig rig =
        new Rig(
            frame -> {
              if (tries.incrementAndGet() > 1) {
                throw new IllegalStateException("of the test");
              }
              return new Literal();
            })) {
      rig.next();
      rig.player.transport().pause();
      rig.player.redraw();
      for (int i = 0; i < 60; i++) {
        rig.clock.advanceSeconds(0.1);
        Await.until("an idle worker", rig.player::isAtRest);
        rig.player.tick();
      }
      assertThat(tries.get()).isBetween(6, 9);
    }
  }
}
