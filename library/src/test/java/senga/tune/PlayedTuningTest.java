package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
