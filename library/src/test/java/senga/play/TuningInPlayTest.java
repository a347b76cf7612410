package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import senga.G;
import senga.geometry.Color;
import senga.scene.Layer;
import senga.scene.Sketch;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Tuning;

/** What the panel changes is on the screen with the next frame, and no edit stops a sketch. */
class TuningInPlayTest {
  private static final Address LENGTH = Address.of("ink/line.length");

  private final Tuning tuning = new Tuning();

  @Test
  void aChangeIsSeenInTheNextFrame() {
    try (Rig rig = rig(frame -> line(10))) {
      assertThat(widthOf(rig.next())).isEqualTo(10);
      tuning.change(LENGTH, new Change.Set(30));
      assertThat(widthOf(rig.next())).isEqualTo(30);
      tuning.undo();
      assertThat(widthOf(rig.next())).isEqualTo(10);
    }
  }

  @Test
  void aChangeThatIsRefusedLeavesTheSketchGoingOn() {
    try (Rig rig = rig(frame -> line(10))) {
      tuning.change(LENGTH, new Change.Set(-5));
      assertThat(widthOf(rig.next())).isEqualTo(10);
      assertThat(rig.player.trouble()).isNull();
      assertThat(tuning.troubles().get(LENGTH)).contains("at least 0, got -5");
    }
  }

  @Test
  void theSketchReadsItsOwnParameters() {
    tuning.change(Address.of("sketch/size"), new Change.Set(25));
    try (Rig rig = rig(frame -> line(frame.param("size", 10, 0, 100)))) {
      assertThat(widthOf(rig.next())).isEqualTo(25);
    }
  }

  /** As the screen and the files have it. */
  @Test
  void theFrameIsOnThePaperThatWasChosen() {
    try (Rig rig = rig(frame -> line(10))) {
      tuning.change(Tuning.PAPER, new Change.Set(Color.BLACK));
      assertThat(rig.next().frame().canvas().background()).isEqualTo(Color.BLACK);
      tuning.undo();
      assertThat(rig.next().frame().canvas().background()).isEqualTo(Color.WHITE);
    }
  }

  @Test
  void anotherStateLiesFaintlyBeneathAndIsNoPartOfThePicture() {
    tuning.change(LENGTH, new Change.Set(30));
    tuning.beneath(Changes.NONE.with(LENGTH, new Change.Set(50)));
    try (Rig rig = rig(frame -> line(10))) {
      FrameBuffer frame = rig.next();
      assertThat(frame.layerCount()).isEqualTo(1);
      assertThat(frame.beneath()).isEqualTo(1);
      assertThat(frame.lines().lineCount()).isEqualTo(2);
      assertThat(frame.pen(1).color().alpha()).isBetween(1, 100);
      assertThat(frame.drawing().layers()).hasSize(1);
      tuning.beneath(null);
      assertThat(rig.next().beneath()).isZero();
    }
  }

  @Test
  void whatCannotBeDrawnBeneathIsNotThere() {
    tuning.beneath(Changes.NONE.with(Address.of("sketch/size"), new Change.Set(77)));
    try (Rig rig =
        rig(
            frame -> {
              if (frame.param("size", 10, 0, 100) > 50) {
                throw new IllegalStateException("too large");
              }
              return line(10);
            })) {
      assertThat(widthOf(rig.next())).isEqualTo(10);
      assertThat(rig.player.trouble()).isNull();
    }
  }

  @Test
  void aNewVersionIsTriedAndPlayedWithTheChangesCarriedOver() {
    try (Rig rig = rig(frame -> Layer.of(G.grid().plus(G.line().length(10))).name("ink"))) {
      tuning.change(LENGTH, new Change.Set(30));
      rig.next();
      rig.player.replace(frame -> Layer.of(G.line().length(12)).name("red"));
      while (rig.player.isTrying()) {
        rig.next();
      }
      assertThat(tuning.changes().values()).containsOnlyKeys(Address.of("red/line.length"));
      assertThat(widthOf(rig.next())).isEqualTo(30);
    }
  }

  @Test
  void aVersionThatIsRefusedCarriesNothingOver() {
    try (Rig rig = rig(frame -> line(10))) {
      tuning.change(LENGTH, new Change.Set(30));
      rig.next();
      rig.player.replace(frame -> null);
      while (rig.player.isTrying()) {
        rig.next();
      }
      assertThat(rig.player.refusal()).isNotNull();
      assertThat(tuning.changes().values()).containsOnlyKeys(LENGTH);
      assertThat(widthOf(rig.next())).isEqualTo(30);
    }
  }

  private Rig rig(Sketch sketch) {
    return new Rig(sketch, options -> options.tuning(tuning));
  }

  private static Layer line(double length) {
    return Layer.of(G.line().length(length)).name("ink");
  }

  /** Of its last line. */
  private static double widthOf(FrameBuffer frame) {
    int end = frame.lines().vertexCount();
    return Math.abs(frame.lines().rawX()[end - 1] - frame.lines().rawX()[end - 2]);
  }
}
