package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.control.Controls;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.monitor.AllocationMeter;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.tune.Change.Set;
import senga.tune.Change.Times;

class TuningTest {
  private static final Address SIDES = Address.of("ink/polygon.sides");
  private static final Address PHASE = Address.of("ink/polygon.phase");

  private long now;
  private final Tuning tuning = new Tuning(() -> now);
  private final Settled settled = new Settled(tuning);

  @Test
  void anotherEntryOfTheHistoryIsNewsEvenWhereNothingElseIsOther() {
    Tuning tuned = new Tuning();
    Address place = Address.of("ink/circle.radius");
    tuned.change(place, new Change.Set(80.0));
    tuned.takeBack(place);
    long before = tuned.revision();
    tuned.jump(0);
    assertThat(tuned.changes().isEmpty()).isTrue();
    assertThat(tuned.revision()).isNotEqualTo(before);
    before = tuned.revision();
    tuned.jump(0);
    assertThat(tuned.revision()).as("the same one").isEqualTo(before);
  }

  @Test
  void editsOfOneValueThatFollowEachOtherSoonAreOneStep() {
    for (int i = 3; i < 30; i++) {
      now += 300_000_000;
      tuning.change(SIDES, new Set(i));
    }
    assertThat(tuning.history()).hasSize(2);
    assertThat(tuning.history().getLast().text()).isEqualTo("ink/polygon.sides");
    tuning.undo();
    assertThat(tuning.changes()).isSameAs(Changes.NONE);
  }

  @Test
  void laterEditsAndThoseOfOtherValuesAreStepsOfTheirOwn() {
    tuning.change(SIDES, new Set(4));
    tuning.change(PHASE, new Set(4));
    tuning.change(SIDES, new Set(5));
    now += 400_000_000;
    tuning.change(SIDES, new Set(6));
    tuning.pause();
    tuning.change(SIDES, new Set(7));
    assertThat(tuning.history()).hasSize(6);
  }

  @Test
  void anEditAfterAStepBackCutsOffWhatLayAhead() {
    tuning.change(SIDES, new Set(4));
    tuning.change(PHASE, new Set(4));
    tuning.undo();
    tuning.change(SIDES, new Set(5));
    assertThat(tuning.redo()).isFalse();
    assertThat(tuning.history()).hasSize(3);
    tuning.undo();
    assertThat(tuning.changes().at(SIDES)).contains(new Set(4));
  }

  @Test
  void whatChangesNothingIsNoStepAndNoRevision() {
    tuning.change(SIDES, new Set(4));
    long revision = tuning.revision();
    tuning.change(SIDES, new Set(4.0));
    tuning.takeBack(PHASE);
    tuning.bypass(SIDES.wholeStep(), false);
    assertThat(tuning.revision()).isEqualTo(revision);
    assertThat(tuning.history()).hasSize(2);
  }

  @Test
  void aSceneThatStandsStillIsLookedThroughOnce() {
    Scene rings = rings(1000);
    tuning.observe(true);
    tuning.change(Address.of("ink/ring1/polygon.sides"), new Set(7));
    Scene first = Scenes.tuned(tuning, rings);
    assertThat(first).isNotEqualTo(rings);
    Steps steps = tuning.steps();
    long most = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long before = AllocationMeter.ofThisThread();
      Scene again = Scenes.tuned(tuning, new Scene(rings.layers()));
      most = Math.min(most, AllocationMeter.ofThisThread() - before);
      assertThat(again).isSameAs(first);
    }
    assertThat(most).isLessThan(2000);
    assertThat(tuning.steps()).isSameAs(steps);
  }

  @Test
  void aFormulaIsWorkedOutForEveryFrameOfASceneThatStandsStill() {
    Scene rings = rings(2);
    tuning.observe(true);
    tuning.change(
        Address.of("ink/ring1/polygon.phase"), new Change.Calculated(Formula.of("10 * t")));
    Scene early = tuning.apply(rings, tuning.begin(Scenes.frame(1, Controls.NONE)));
    Scene late = tuning.apply(rings, tuning.begin(Scenes.frame(2, Controls.NONE)));
    assertThat(late).isNotEqualTo(early);
  }

  private static Scene rings(int count) {
    List<Geometry> rings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rings.add(G.polygon().sides(5).named("ring" + i));
    }
    return Scenes.ink(Group.of(rings));
  }

  @Test
  void whatTheSketchHasComeToSayIsTakenBackAndCanBeHadAgain() {
    Object mark = new Object();
    tuning.change(SIDES, new Set(4));
    tuning.change(PHASE, new Set(10));
    Map<Address, Change> written = Map.of(SIDES, new Set(4), PHASE, new Set(9));
    assertThat(settled.settle("written", written, mark)).isTrue();
    assertThat(tuning.changes().values()).as("one was changed since").containsOnlyKeys(PHASE);
    assertThat(settled.stands(mark)).isTrue();
    tuning.undo();
    assertThat(tuning.changes().values()).containsOnlyKeys(SIDES, PHASE);
    assertThat(settled.stands(mark)).isFalse();
    assertThat(settled.knows(mark)).isTrue();
    tuning.redo();
    assertThat(settled.stands(mark)).isTrue();
    tuning.pause();
    assertThat(settled.stands(mark)).as("after a slider was let go").isTrue();
    tuning.undo();
    tuning.change(SIDES, new Set(7));
    assertThat(settled.knows(mark)).as("cut off").isFalse();
    assertThat(settled.settle("again", Map.of(PHASE, new Set(1)), mark)).isFalse();
  }

  @Test
  void aHundredStepsAreKept() {
    for (int i = 0; i < 250; i++) {
      tuning.change(i % 2 == 0 ? SIDES : PHASE, new Set(i));
    }
    assertThat(tuning.history()).hasSize(Tuning.MOST_STEPS + 1);
    assertThat(tuning.moment()).isEqualTo(Tuning.MOST_STEPS);
    tuning.jump(0);
    assertThat(tuning.changes().at(SIDES)).contains(new Set(148));
  }

  @Test
  void largeValuesLeaveEarlier() {
    String large = "x".repeat(1 << 20);
    for (int i = 0; i < 40; i++) {
      tuning.change(i % 2 == 0 ? SIDES : PHASE, new Set(large + i));
    }
    assertThat(tuning.historyBytes()).isLessThanOrEqualTo(Tuning.MOST_BYTES);
    assertThat(tuning.history()).hasSizeLessThan(12);
    assertThat(tuning.changes().at(PHASE)).contains(new Set(large + 39));
  }

  @Test
  void severalChangesAreOneStepOrNone() {
    tuning.change("both", Map.of(SIDES, new Set(5), PHASE, new Set(6)));
    assertThat(tuning.history()).hasSize(2);
    Change circle = new Change.Calculated(Formula.of("{ink/polygon.phase}"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tuning.change("bad", Map.of(PHASE, circle, SIDES, new Times(3))));
    assertThat(tuning.changes().values()).containsOnlyKeys(SIDES, PHASE);
    assertThat(tuning.changes().at(SIDES)).contains(new Set(5));
  }

  @Test
  void aValueIsTakenBackWithItsAxesAndInstances() {
    for (String text :
        List.of("ink/a.p", "ink/a.p.x", "ink/a.p#3", "ink/a.p.x#3", "ink/a.q", "ink/b.p")) {
      tuning.change(Address.of(text), new Set(1));
    }
    tuning.bypass(Address.of("ink/a"), true);
    tuning.takeBack(Address.of("ink/a.p#3"));
    assertThat(tuning.changes().values().keySet())
        .map(Address::toString)
        .containsExactly("ink/a.p", "ink/a.p.x", "ink/a.q", "ink/b.p");
    tuning.takeBack(Address.of("ink/a.p"));
    assertThat(tuning.changes().values()).hasSize(2);
    tuning.takeBack(Address.of("ink/a"));
    assertThat(tuning.changes().bypassed()).isEmpty();
    assertThat(tuning.changes().values()).hasSize(1);
  }

  @Test
  void thereIsARoomForSoManyChangesOnly() {
    Changes full = Changes.NONE;
    for (int i = 0; i < Changes.MOST; i++) {
      full = full.with(SIDES.at(i), new Times(2));
    }
    tuning.restore("file", full);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tuning.change(PHASE, new Times(2)))
        .withMessageContaining("no room for more changes");
    assertThat(tuning.changes()).isEqualTo(full);
  }

  @Test
  void aStepIsNoValueAndAValueNoStep() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tuning.change(SIDES.wholeStep(), new Times(2)));
    assertThatIllegalArgumentException().isThrownBy(() -> tuning.bypass(SIDES, true));
  }

  @Test
  void theStepsStayTheSameObjectWhileNothingChanges() {
    tuning.observe(true);
    tuning.change(SIDES, new Set(9));
    Scenes.tuned(tuning, Scenes.ink(G.polygon().scale(2)));
    Steps first = tuning.steps();
    Scenes.tuned(tuning, Scenes.ink(G.polygon().scale(2)));
    assertThat(tuning.steps()).isSameAs(first);
    Scenes.tuned(tuning, Scenes.ink(G.polygon().scale(3)));
    assertThat(tuning.steps()).isNotSameAs(first);
    tuning.observe(false);
    assertThat(tuning.steps()).isSameAs(Steps.NONE);
  }

  @Test
  void anEditDuringADrawWaitsForTheNextFrame() {
    tuning.change(SIDES, new Set(9));
    Frame begun = tuning.begin(Scenes.frame());
    tuning.change(SIDES, new Set(5));
    Scene scene = Scenes.ink(G.polygon());
    assertThat(tuning.apply(scene, begun)).isEqualTo(Scenes.ink(G.polygon().sides(9)));
    assertThat(Scenes.tuned(tuning, scene)).isEqualTo(Scenes.ink(G.polygon().sides(5)));
  }

  @Test
  void withoutChangesAFrameAllocatesNothing() {
    tuning.change(SIDES, new Set(9));
    tuning.undo();
    Frame frame = Scenes.frame();
    Scene scene = Scenes.ink(G.polygon());
    long most = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long before = AllocationMeter.ofThisThread();
      for (int i = 0; i < 1000; i++) {
        Frame begun = tuning.begin(frame);
        begun.param("speed", 1, 0, 5);
        begun.whole("count", 1, 0, 5);
        begun.param("on", true);
        tuning.apply(scene, begun);
      }
      most = Math.min(most, AllocationMeter.ofThisThread() - before);
    }
    assertThat(most).isLessThan(1000);
    assertThat(tuning.begin(frame)).isSameAs(frame);
    assertThat(tuning.apply(scene, frame)).isSameAs(scene);
  }

  @Test
  void whatIsLookedAtIsInForceAndNoStep() {
    tuning.change(SIDES, new Set(4));
    Changes mine = tuning.changes();
    Changes other = Changes.NONE.with(SIDES, new Set(9));
    tuning.look(other);
    assertThat(tuning.changes()).isEqualTo(other);
    assertThat(tuning.settled()).isEqualTo(mine);
    assertThat(tuning.history()).hasSize(2);
    tuning.look(null);
    assertThat(tuning.changes()).isEqualTo(mine);
    assertThat(tuning.isLooking()).isFalse();
  }

  @Test
  void anEditTakesOverWhatIsLookedAtAndUndoLeavesIt() {
    tuning.change(SIDES, new Set(4));
    tuning.look(Changes.NONE.with(SIDES, new Set(9)));
    assertThat(tuning.undo()).isTrue();
    assertThat(tuning.changes().at(SIDES)).contains(new Set(4));
    tuning.look(Changes.NONE.with(SIDES, new Set(9)));
    tuning.change(PHASE, new Set(1));
    assertThat(tuning.isLooking()).isFalse();
    assertThat(tuning.changes().at(SIDES)).contains(new Set(9));
    tuning.undo();
    assertThat(tuning.changes().values()).isEqualTo(Map.of(SIDES, new Set(4)));
  }

  @Test
  void takingBackAllWhileLookingLeavesNothingLookedAt() {
    tuning.look(Changes.NONE.with(SIDES, new Set(9)));
    tuning.takeBackAll();
    assertThat(tuning.changes()).isEqualTo(Changes.NONE);
    assertThat(tuning.isLooking()).isFalse();
  }
}
