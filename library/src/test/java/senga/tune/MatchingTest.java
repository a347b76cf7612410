package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.E;
import senga.G;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.tune.Change.Set;
import senga.tune.Change.Times;

/** Changes find their steps again in another version of the sketch. */
class MatchingTest {
  private static final Effect SMALL = E.displace().amplitude(1);
  private static final Effect LARGE = E.displace().amplitude(30);
  private static final Geometry BEFORE = G.grid().through(SMALL, LARGE);

  private final Tuning tuning = new Tuning();

  @Test
  void aStepPutInBeforeMovesTheNumbersOn() {
    change("ink/displace-2.time", new Set(9));
    reload(BEFORE, G.grid().through(E.displace().amplitude(7), SMALL, LARGE));
    assertChanged("ink/displace-3.time");
  }

  @Test
  void aModulationGoesWithItsRowAndWaitsForItWhereItIsGone() {
    Change by = new Change.Modulated(new Modulation(Blend.ADD, 3, 0, Formula.of("wave(beat / 4)")));
    change("ink/displace-2.time~", by);
    Geometry more = G.grid().through(E.displace().amplitude(7), SMALL, LARGE);
    reload(BEFORE, more);
    assertChanged("ink/displace-3.time~");
    Geometry none = G.grid();
    reload(more, none);
    assertThat(tuning.changes().values()).isEmpty();
    reload(none, more);
    assertThat(tuning.changes().at(Address.of("ink/displace-3.time~"))).contains(by);
  }

  @Test
  void aStepTakenOutMovesThemBack() {
    change("ink/displace-2.time", new Set(9));
    reload(BEFORE, G.grid().through(LARGE));
    assertChanged("ink/displace.time");
  }

  @Test
  void aNumberChangedInTheCodeIsNoOtherStep() {
    change("ink/displace-2.time", new Set(9));
    reload(BEFORE, G.grid().through(SMALL, E.displace().amplitude(31)));
    assertChanged("ink/displace-2.time");
  }

  @Test
  void whatIsGoneIsPutByAndComesBack() {
    change("ink/displace.time", new Set(9));
    change("ink/displace-2.time", new Times(2));
    tuning.bypass(Address.of("ink/displace"), true);
    Geometry without = G.grid().through(LARGE);
    reload(BEFORE, without);
    assertThat(tuning.changes().values())
        .containsOnly(java.util.Map.entry(Address.of("ink/displace.time"), new Times(2)));
    assertThat(tuning.changes().bypassed()).isEmpty();
    assertThat(tuning.changes().stale().values()).containsOnlyKeys(Address.of("ink/displace.time"));
    assertThat(tuning.changes().stale().bypassed()).containsExactly(Address.of("ink/displace"));

    reload(without, BEFORE);
    assertThat(tuning.changes().values())
        .containsEntry(Address.of("ink/displace.time"), new Set(9))
        .containsEntry(Address.of("ink/displace-2.time"), new Times(2));
    assertThat(tuning.changes().bypassed()).containsExactly(Address.of("ink/displace"));
    assertThat(tuning.changes().stale()).isEqualTo(Changes.NONE);
  }

  @Test
  void aNameLastsWhateverHappensAroundIt() {
    change("ink/hills/displace.time", new Set(9));
    Geometry hills = G.grid().through(LARGE).named("hills");
    Geometry other = G.grid().through(SMALL).named("sea");
    reload(
        hills.plus(other),
        other.plus(G.line().plus(G.grid().through(SMALL, LARGE).named("hills"))));
    assertChanged("ink/hills/displace.time");
  }

  @Test
  void aRenamedLayerKeepsItsChanges() {
    change("ink/displace.time", new Set(9));
    change("ink/pen.width", new Set(2));
    tuning.bypass(Address.of("ink"), true);
    tuning.order("ink", List.of("displace-2", "displace"));
    reload(Scenes.ink(BEFORE), Scene.of(Layer.of(BEFORE).name("blue")));
    assertThat(tuning.changes().values().keySet())
        .map(Address::toString)
        .containsExactly("blue/displace.time", "blue/pen.width");
    assertThat(tuning.changes().bypassed()).containsExactly(Address.of("blue"));
    assertThat(tuning.changes().order("blue")).containsExactly("displace-2", "displace");
  }

  @Test
  void layersThatChangePlacesKeepTheirNames() {
    change("red/line.length", new Set(9));
    Layer ink = Layer.of(G.line()).name("ink");
    Layer red = Layer.of(G.line()).name("red");
    reload(Scene.of(List.of(ink, red)), Scene.of(List.of(red, ink)));
    assertChanged("red/line.length");
  }

  @Test
  void theHistoryIsCarriedOverToo() {
    change("ink/displace-2.time", new Set(9));
    change("ink/grid.center.x", new Set(9));
    tuning.undo();
    reload(BEFORE, G.grid().through(E.displace().amplitude(7), SMALL, LARGE));
    assertChanged("ink/displace-3.time");
    tuning.redo();
    assertThat(tuning.changes().values()).hasSize(2);
    tuning.jump(0);
    assertThat(tuning.changes()).isEqualTo(Changes.NONE);
  }

  @Test
  void theFirstFrameOfTheNewVersionIsDrawnWithTheChangesAsTheyWillBe() {
    change("ink/displace-2.time", new Set(9));
    Scenes.tuned(tuning, Scenes.ink(BEFORE));
    Scene after = Scenes.ink(G.grid().through(LARGE));
    TuningTrial trial = tuning.trial();
    Frame frame = trial.begin(Scenes.frame());
    Scene expected = Scenes.ink(G.grid().through(E.displace().amplitude(30).time(9)));
    assertThat(trial.apply(after, frame)).isEqualTo(expected);
    assertChanged("ink/displace-2.time");
    trial.adopt();
    assertChanged("ink/displace.time");
  }

  @Test
  void whatWasEditedWhileTheTrialDrewIsCarriedOverAsWell() {
    change("ink/displace-2.time", new Set(9));
    Scenes.tuned(tuning, Scenes.ink(BEFORE));
    TuningTrial trial = tuning.trial();
    trial.apply(Scenes.ink(G.grid().through(LARGE)), trial.begin(Scenes.frame()));
    change("ink/displace-2.amplitude", new Set(3));
    trial.adopt();
    assertThat(tuning.changes().values().keySet())
        .map(Address::toString)
        .containsExactly("ink/displace.amplitude", "ink/displace.time");
  }

  @Test
  void aLateFrameOfTheOldVersionSaysNothingAnyMore() {
    tuning.observe(true);
    change("ink/displace-2.time", new Set(9));
    Frame late = tuning.begin(Scenes.frame());
    Scenes.tuned(tuning, Scenes.ink(BEFORE));
    Steps seen = tuning.steps();
    TuningTrial trial = tuning.trial();
    trial.apply(Scenes.ink(G.grid().through(LARGE)), trial.begin(Scenes.frame()));
    trial.adopt();
    tuning.apply(Scenes.ink(G.line()), late);
    assertThat(tuning.steps()).isSameAs(seen);
  }

  @Test
  void theSketchsOwnValuesKeepTheirNames() {
    change("sketch/speed", new Set(3));
    reload(BEFORE, G.line());
    assertChanged("sketch/speed");
  }

  @Test
  void withoutAnyEditAReloadKeepsNothingOfTheSketch() {
    TuningTrial trial = tuning.trial();
    Scene scene = Scenes.ink(BEFORE);
    Frame frame = Scenes.frame();
    assertThat(trial.begin(frame)).isSameAs(frame);
    assertThat(trial.apply(scene, frame)).isSameAs(scene);
    trial.adopt();
    assertThat(tuning.outline()).isEqualTo(Outline.NONE);
  }

  @Test
  void tenThousandStepsAreMatchedAtBothEnds() {
    Geometry before = G.grid();
    Geometry after = G.grid();
    for (int i = 0; i < 10_000; i++) {
      before = before.translate(i, 0);
      after = i == 5000 ? after.rotate(1).translate(i, 0) : after.translate(i, 0);
    }
    change("ink/translate-10000.delta.x", new Set(9));
    reload(before, after);
    assertChanged("ink/translate-10000.delta.x");
  }

  private void reload(Geometry before, Geometry after) {
    reload(Scenes.ink(before), Scenes.ink(after));
  }

  private void reload(Scene before, Scene after) {
    Scenes.tuned(tuning, before);
    TuningTrial trial = tuning.trial();
    trial.apply(after, trial.begin(Scenes.frame()));
    trial.adopt();
  }

  private void assertChanged(String address) {
    assertThat(tuning.changes().values().keySet()).map(Address::toString).containsExactly(address);
    assertThat(tuning.changes().stale()).isEqualTo(Changes.NONE);
  }

  private void change(String address, Change change) {
    tuning.change(Address.of(address), change);
  }
}
