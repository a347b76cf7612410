package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.control.Controls;
import senga.geometry.Geometry;
import senga.math.Vec3;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.shapes.Polygon;
import senga.tune.Change.Driven;

/** A knob that has learned a row. */
class RowHandsTest {
  private static final Address DIAMETER = Address.of("ink/polygon.diameter");
  private static final Address SIDES = Address.of("ink/polygon.sides");
  private static final Binding KNOB =
      new Binding("cc/1/74", 0, 100, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.PICK_UP);

  private final Tuning tuning = new Tuning();
  private final RowHands hands = new RowHands(tuning);

  private void turn(String address, double... values) {
    for (double value : values) {
      hands.moved(address, value);
    }
    hands.move();
  }

  private Scene scene(Geometry drawn) {
    Frame frame = tuning.begin(new Frame(0, 0, senga.scene.Canvas.mm(9, 9), 0, Controls.NONE));
    return tuning.apply(new Scene(List.of(Layer.of(drawn).name("ink"))), frame);
  }

  private double diameter() {
    Geometry drawn = scene(G.polygon().diameter(30)).layers().getFirst().geometry();
    return ((Polygon) drawn).diameter();
  }

  @Test
  void aRowStaysUntilItsKnobComesToIt() {
    tuning.change(DIAMETER, new Driven(KNOB, 0.3));
    turn("cc/1/74", 0.9, 0.5);
    assertThat(diameter()).isEqualTo(30);
    assertThat(hands.apart(DIAMETER)).as("where the knob is meanwhile").isEqualTo(0.5);
    turn("cc/1/74", 0.25);
    assertThat(diameter()).isEqualTo(25);
    assertThat(hands.apart(DIAMETER)).isNaN();
    turn("cc/2/74", 0.9);
    assertThat(diameter()).as("another channel's").isEqualTo(25);
  }

  @Test
  void aDragInBetweenMustBeTakenOver() {
    tuning.change(DIAMETER, new Driven(KNOB, 0.3));
    turn("cc/1/74", 0.3, 0.4);
    tuning.change(DIAMETER, new Driven(KNOB, 0.8));
    turn("cc/1/74", 0.5);
    assertThat(diameter()).isEqualTo(80);
    turn("cc/1/74", 0.85);
    assertThat(diameter()).isEqualTo(85);
  }

  @Test
  void movingIsNoStepOfTheHistoryAndAnUndoOfSomethingElseMovesNothing() {
    tuning.change(DIAMETER, new Driven(KNOB, 0.3));
    turn("cc/1/74", 0.3, 0.4);
    tuning.change(SIDES, new Change.Set(7));
    turn("cc/1/74", 0.6);
    assertThat(tuning.historySize()).isEqualTo(3);
    tuning.undo();
    assertThat(diameter()).isEqualTo(60);
    tuning.redo();
    assertThat(diameter()).isEqualTo(60);
    tuning.undo();
    tuning.undo();
    assertThat(diameter()).as("the learning is taken back").isEqualTo(30);
    tuning.redo();
    assertThat(diameter()).as("and made again").isEqualTo(60);
  }

  @Test
  void aRecallMovesTheRowAndTheKnobMustComeToIt() {
    tuning.change(DIAMETER, new Driven(KNOB, 0.3));
    turn("cc/1/74", 0.3, 0.9);
    Changes loud = tuning.changes();
    turn("cc/1/74", 0.2);
    tuning.restore("loud", loud);
    assertThat(diameter()).isEqualTo(90);
    turn("cc/1/74", 0.25);
    assertThat(diameter()).isEqualTo(90);
    tuning.undo();
    assertThat(diameter()).as("where it was before the recall").isEqualTo(20);
  }

  @Test
  void aStateOfBeforeTheLearningIsRecalledWithTheRowStillBound() {
    Changes before = Changes.NONE.with(DIAMETER, new Change.Set(45.0));
    tuning.change(DIAMETER, new Driven(KNOB, 0.3));
    Changes recalled = RowHands.kept(tuning.changes(), before, Steps.NONE);
    assertThat(recalled.at(DIAMETER)).contains(new Driven(KNOB, 0.45));
  }

  @Test
  void ofAnAxisTheAxisOfTheVectorCounts() {
    Address y = Address.of("ink/scale.factor.y");
    Changes before =
        Changes.NONE.with(Address.of("ink/scale.factor"), new Change.Set(Vec3.of(1, 2, 3)));
    Changes now = Changes.NONE.with(y, new Driven(KNOB.range(0, 4), 1));
    assertThat(RowHands.kept(now, before, Steps.NONE).at(y))
        .contains(new Driven(KNOB.range(0, 4), 0.5));
  }

  @Test
  void aFormulaThatIsRecalledCountsAndAStateThatSaysNothingHasTheSketchsOwnValue() {
    Changes now = Changes.NONE.with(DIAMETER, new Driven(KNOB, 0.3));
    Changes formula = Changes.NONE.with(DIAMETER, new Change.Calculated(Formula.of("10 + 20 * t")));
    assertThat(RowHands.kept(now, formula, Steps.NONE)).isEqualTo(formula);
    tuning.observe(true);
    scene(G.polygon().diameter(30));
    assertThat(RowHands.kept(now, Changes.NONE, tuning.steps()).at(DIAMETER))
        .hasValueSatisfying(
            change -> assertThat(((Driven) change).position()).isCloseTo(0.3, within(1e-12)));
  }

  @Test
  void aRowThatNeverStoodAnywhereStartsFromTheSketchsOwnValue() {
    tuning.observe(true);
    tuning.change(DIAMETER, new Driven(KNOB, Double.NaN));
    assertThat(diameter()).isEqualTo(30);
    turn("cc/1/74", 0.8);
    assertThat(diameter()).isEqualTo(30);
    turn("cc/1/74", 0.2);
    assertThat(diameter()).isEqualTo(20);
  }

  @Test
  void everyMessageOfAnEndlessKnobCounts() {
    tuning.change(DIAMETER, new Driven(KNOB.encoder(Encoder.TWOS_COMPLEMENT).range(0, 127), 0));
    double step = 1 / 127.0;
    turn("cc/1/74", step, step, step, step, 1.0);
    assertThat(diameter()).isCloseTo(3, within(1e-9));
  }

  @Test
  void aMovementMeantForSomethingElseMovesNothingAndIsNotMadeUpFor() {
    tuning.change(DIAMETER, new Driven(KNOB, 0.3));
    turn("cc/1/74", 0.3);
    hands.missed("cc/1/74", 0.9);
    turn("cc/1/74", 0.95);
    assertThat(diameter()).isEqualTo(30);
  }

  @Test
  void whatOnlyFollowsHasNoHand() {
    tuning.change(DIAMETER, new Driven("cc/1/74", 0, 50));
    Changes before = tuning.changes();
    turn("cc/1/74", 0.5);
    assertThat(tuning.changes()).isSameAs(before);
  }

  @Test
  void oneKnobMovesSeveralRowsEachInItsRange() {
    tuning.change(DIAMETER, new Driven(KNOB.takeover(Takeover.JUMP), 0.3));
    tuning.change(SIDES, new Driven(KNOB.takeover(Takeover.JUMP).range(13, 3), 0.3));
    turn("cc/1/74", 0.7);
    Polygon drawn = (Polygon) scene(G.polygon().diameter(30)).layers().getFirst().geometry();
    assertThat(drawn.diameter()).isEqualTo(70);
    assertThat(drawn.sides()).isEqualTo(6);
    assertThat(RowHands.bound(tuning.changes(), "cc/74")).containsOnlyKeys(DIAMETER, SIDES);
  }
}
