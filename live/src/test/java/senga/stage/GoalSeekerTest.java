package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static senga.stage.Turns.turnUntil;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.E;
import senga.G;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.plot.PlotFigures;
import senga.proof.Goal;
import senga.scene.Layer;
import senga.sketch.Act;
import senga.studio.Solver.Range;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;

/** A slider is asked for the value at which the plotter takes so long. */
class GoalSeekerTest {
  private static final Address SPACING = Address.of("hatch/fill.spacing");
  private static final Range SLIDER = new Range(0.5, 10, 0.01);

  private static Show show() {
    Act act =
        Acts.of(
            frame ->
                List.of(
                    Layer.of(
                            G.polygon()
                                .sides(6)
                                .diameter(80)
                                .through(E.fill().spacing(3).angle(30))
                                .translate(50, 50))
                        .name("hatch")));
    Show show = Show.unseen(act, ShowOptions.of("goals"));
    turnUntil(show, () -> show.shown() != null);
    return show;
  }

  private static PlotFigures planned(Show show) {
    turnUntil(show, () -> show.player().isAtRest() && show.proof().isAtRest());
    return Objects.requireNonNull(Objects.requireNonNull(show.proof().proof()).planned());
  }

  @ParameterizedTest
  @CsvSource({"3 min, 0.02", "90 s, 0.02", "60 lifts, 0.05", "2 m, 0.02"})
  void theValueIsFoundAndIsOneChangeThatCanBeTakenBack(String goal, double within) {
    try (Show show = show()) {
      boolean wasPlaying = show.player().transport().isPlaying();
      Changes before = show.tuning().changes();
      show.seeker().solve(SPACING, SLIDER, goal);
      assertThat(show.player().transport().isPlaying()).isFalse();
      turnUntil(show, () -> !show.seeker().isSeeking());
      assertThat(show.figures().notice()).contains("hatch/fill.spacing", "as planned");
      assertThat(show.tuning().isLooking()).isFalse();
      show.player().transport().pause();
      show.turn();
      Goal asked = Goal.of(goal);
      assertThat(asked.of(planned(show)))
          .isCloseTo(asked.amount(), within(within * asked.amount()));
      assertThat(show.tuning().undo()).isTrue();
      assertThat(show.tuning().changes()).isEqualTo(before);
      assertThat(wasPlaying).isTrue();
    }
  }

  @Test
  void aRowThatHasLearnedAControllerKeepsIt() {
    Binding knob = new Binding("cc/1/74", 0, 10, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.PICK_UP);
    try (Show show = show()) {
      show.tuning().change(SPACING, new Change.Driven(knob, 0.3));
      show.seeker().solve(SPACING, SLIDER, "60 lifts");
      turnUntil(show, () -> !show.seeker().isSeeking());
      assertThat(show.figures().notice()).contains("as planned");
      assertThat(show.tuning().changes().at(SPACING).orElseThrow())
          .isInstanceOfSatisfying(
              Change.Driven.class,
              driven -> {
                assertThat(driven.binding()).isEqualTo(knob);
                assertThat(driven.position()).isNotEqualTo(0.3);
              });
    }
  }

  @Test
  void timeThatGoesOnEndsIt() {
    try (Show show = show()) {
      Changes before = show.tuning().changes();
      show.seeker().solve(SPACING, SLIDER, "3 min");
      turnUntil(show, () -> show.tuning().isLooking());
      show.press(KeyAction.PLAY_PAUSE);
      turnUntil(show, () -> !show.seeker().isSeeking());
      assertThat(show.figures().notice()).contains("time goes on");
      assertThat(show.tuning().changes()).isEqualTo(before);
    }
  }

  @Test
  void whatCannotBeHadIsSaidWithWhatCan() {
    try (Show show = show()) {
      Changes before = show.tuning().changes();
      show.seeker().solve(SPACING, SLIDER, "9 h");
      turnUntil(show, () -> !show.seeker().isSeeking());
      assertThat(show.figures().notice())
          .contains("540.0 min cannot be had: hatch/fill.spacing from 0.5 to 10 takes 18 s to ");
      assertThat(show.tuning().changes()).isEqualTo(before);
      assertThat(show.player().transport().isPlaying()).isTrue();
    }
  }

  @Test
  void whoeverTurnsTheKnobMeanwhileEndsIt() {
    try (Show show = show()) {
      show.seeker().solve(SPACING, SLIDER, "3 min");
      turnUntil(show, () -> show.tuning().isLooking());
      show.tuning().change(SPACING, new Change.Set(7.0));
      turnUntil(show, () -> !show.seeker().isSeeking());
      assertThat(show.figures().notice()).contains("something else was changed");
      assertThat(show.tuning().changes().at(SPACING)).contains(new Change.Set(7.0));
    }
  }

  @Test
  void aGoalThatIsNoneChangesNothing() {
    try (Show show = show()) {
      assertThatThrownBy(() -> show.seeker().solve(SPACING, SLIDER, "soon"))
          .hasMessageStartingWith("\"soon\" is no goal");
      assertThat(show.seeker().isSeeking()).isFalse();
      assertThat(show.player().transport().isPlaying()).isTrue();
    }
  }
}
