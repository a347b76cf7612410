package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.tune.Change.Set;

/** A take plays beneath the hands. */
class PlayedTuningTest {
  private static final Address SIDES = Address.of("ink/polygon.sides");
  private static final Address PHASE = Address.of("ink/polygon.phase");

  private final Tuning tuning = new Tuning();

  @Test
  void aTakeSaysEveryValueUntilAHandDoes() {
    tuning.change(SIDES, new Set(3));
    tuning.play(Changes.NONE.with(SIDES, new Set(4)).with(PHASE, new Set(10)));
    assertThat(tuning.changes().at(SIDES)).contains(new Set(4));
    tuning.change(SIDES, new Set(9));
    tuning.play(Changes.NONE.with(SIDES, new Set(5)).with(PHASE, new Set(20)));
    assertThat(tuning.changes().at(SIDES)).as("the hand's").contains(new Set(9));
    assertThat(tuning.changes().at(PHASE)).as("the take's").contains(new Set(20));
    tuning.letGo();
    assertThat(tuning.changes().at(SIDES)).contains(new Set(5));
  }

  @Test
  void anUndoGivesARowBackToTheTake() {
    tuning.play(Changes.NONE.with(SIDES, new Set(4)));
    tuning.change(SIDES, new Set(9));
    tuning.undo();
    assertThat(tuning.changes().at(SIDES)).contains(new Set(4));
  }

  @Test
  void anUndoOfWhatWasMadeBeforeALoopGivesTheRowBackToo() {
    tuning.change(SIDES, new Set(3));
    tuning.play(Changes.NONE.with(SIDES, new Set(4)));
    tuning.change(SIDES, new Set(9));
    tuning.letGo();
    assertThat(tuning.changes().at(SIDES)).contains(new Set(4));
    tuning.undo();
    assertThat(tuning.changes().at(SIDES)).as("not the 3 from before").contains(new Set(4));
  }

  @Test
  void whatIsOnlyLookedAtOverALoopIsNobodysAfterwards() {
    tuning.play(Changes.NONE.with(SIDES, new Set(4)));
    tuning.look(Changes.NONE.with(SIDES, new Set(9)));
    tuning.letGo();
    assertThat(tuning.changes().at(SIDES)).as("it is looked at").contains(new Set(9));
    tuning.look(null);
    assertThat(tuning.changes().at(SIDES)).contains(new Set(4));
  }

  @Test
  void aRowThatAHandBringsBackToWhereItWasIsStillTheHands() {
    tuning.change(SIDES, new Set(3));
    tuning.play(Changes.NONE.with(SIDES, new Set(4)));
    tuning.change(SIDES, new Set(9));
    tuning.change(SIDES, new Set(3));
    assertThat(tuning.changes().at(SIDES)).contains(new Set(3));
    tuning.play(Changes.NONE.with(SIDES, new Set(5)));
    assertThat(tuning.changes().at(SIDES)).contains(new Set(3));
    tuning.letGo();
    assertThat(tuning.changes().at(SIDES)).contains(new Set(5));
  }

  @Test
  void aRowThatOnlyTheTakeChangesCanBeTakenBack() {
    tuning.play(Changes.NONE.with(SIDES, new Set(4)).with(PHASE, new Set(1)));
    tuning.takeBack(SIDES);
    assertThat(tuning.changes()).isEqualTo(Changes.NONE.with(PHASE, new Set(1)));
    tuning.takeBackAll();
    assertThat(tuning.changes()).isEqualTo(Changes.NONE);
    tuning.letGo();
    assertThat(tuning.changes().values()).containsOnlyKeys(SIDES, PHASE);
  }

  @Test
  void aStepThatOnlyTheTakeLeavesOutCanBePutIn() {
    Address step = Address.of("ink/polygon");
    tuning.play(Changes.NONE.bypass(step, true).with(SIDES, new Set(4)));
    tuning.bypass(step, false);
    assertThat(tuning.changes().isBypassed(step)).isFalse();
    assertThat(tuning.changes().at(SIDES)).as("no more than that").contains(new Set(4));
    tuning.play(Changes.NONE.bypass(step, true));
    assertThat(tuning.changes().isBypassed(step)).as("it stays the hand's").isFalse();
    tuning.letGo();
    assertThat(tuning.changes().isBypassed(step)).isTrue();
  }

  @Test
  void aRowThatOnlyTheTakeDrivesCanBeTakenOverByItsKnob() {
    Binding knob = new Binding("cc/1/74", 0, 10, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.JUMP);
    RowHands hands = new RowHands(tuning);
    tuning.play(Changes.NONE.with(SIDES, new Change.Driven(knob, 0.2)));
    hands.moved("cc/1/74", 0.7);
    hands.move();
    Change moved = new Change.Driven(knob, 0.7);
    assertThat(tuning.changes().at(SIDES)).contains(moved);
    tuning.play(Changes.NONE.with(SIDES, new Change.Driven(knob, 0.3)));
    assertThat(tuning.changes().at(SIDES)).as("the hand's").contains(moved);
    tuning.undo();
    assertThat(tuning.changes().at(SIDES)).contains(new Change.Driven(knob, 0.3));
  }

  @Test
  void aKnobThatComesToWhereItWasBeforeTheTakeStillHasTheRow() {
    Binding knob = new Binding("cc/1/74", 0, 10, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.JUMP);
    RowHands hands = new RowHands(tuning);
    tuning.change(SIDES, new Change.Driven(knob, 1));
    tuning.play(Changes.NONE.with(SIDES, new Change.Driven(knob, 0.2)));
    for (double place : new double[] {0.5, 1}) {
      hands.moved("cc/1/74", place);
      hands.move();
    }
    assertThat(tuning.changes().at(SIDES)).contains(new Change.Driven(knob, 1));
  }

  @Test
  void aTakeWithAllThatThereCanBeLeavesNoRoomForMore() {
    Changes full = Changes.NONE;
    for (int i = 0; i < Changes.MOST; i++) {
      full = full.with(SIDES.at(i), new Set(i));
    }
    tuning.play(full);
    tuning.change(PHASE, new Set(1));
    tuning.change(SIDES.at(7), new Set(99));
    assertThat(tuning.changes().at(PHASE)).isEmpty();
    assertThat(tuning.changes().at(SIDES.at(7))).contains(new Set(99));
    tuning.play(Changes.NONE);
    assertThat(tuning.changes().at(PHASE)).as("once there is room").contains(new Set(1));
  }

  @Test
  void whatIsLookedAtIsTakenWithoutTheTake() {
    tuning.play(Changes.NONE.with(SIDES, new Set(4)));
    tuning.look(Changes.NONE.with(PHASE, new Set(9)));
    tuning.restore("taken", null);
    assertThat(tuning.settled()).isEqualTo(Changes.NONE.with(PHASE, new Set(9)));
    assertThat(tuning.isLooking()).isFalse();
  }

  @Test
  void whatTheHandsHaveMadeIsAllThatTheHistoryAndTheFileBesideTheSketchKnow() {
    tuning.change(PHASE, new Set(1));
    tuning.play(Changes.NONE.with(SIDES, new Set(4)));
    tuning.change(SIDES, new Set(9));
    assertThat(tuning.settled())
        .isEqualTo(Changes.NONE.with(PHASE, new Set(1)).with(SIDES, new Set(9)));
    tuning.play(null);
    assertThat(tuning.changes()).isEqualTo(tuning.settled());
  }

  @Test
  void aBypassOrAnOrderByHandStaysWhileTheTakeGoesOn() {
    Address step = Address.ofStep("ink", "displace");
    tuning.play(Changes.NONE.order("ink", List.of("b", "a")));
    tuning.bypass(step, true);
    tuning.order("paper", List.of("x"));
    tuning.play(Changes.NONE.with(SIDES, new Set(7)).order("ink", List.of("a", "b")));
    assertThat(tuning.changes().isBypassed(step)).isTrue();
    assertThat(tuning.changes().order("ink")).containsExactly("a", "b");
    assertThat(tuning.changes().order("paper")).containsExactly("x");
  }

  @Test
  void withoutAHandWhatATakeSaysIsInForceToTheLetter() {
    Random random = new Random(5);
    tuning.change(PHASE, new Set(1));
    for (int i = 0; i < 200; i++) {
      Changes take =
          Changes.NONE
              .with(SIDES, new Set(random.nextInt(9)))
              .bypass(Address.ofStep("ink", "s" + random.nextInt(3)), random.nextBoolean());
      tuning.play(take);
      assertThat(tuning.changes()).isEqualTo(take);
    }
  }
}
