package senga.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import senga.tune.Easing;

/** From cue to cue, told in seconds and beats. */
class CuePlayerTest {
  private final Boards stage = new Boards();
  private final CuePlayer player = new CuePlayer(stage);

  /** Writes down what happens on it. */
  private static final class Boards implements CueStage {
    private final List<String> done = new ArrayList<>();
    private double beat;
    private String missing = "";

    @Override
    public boolean begin(Cue cue, boolean cut) {
      boolean there = !cue.variation().equals(missing);
      done.add((there ? cut ? "cut " : "from " : "no ") + cue.name());
      return there;
    }

    @Override
    public void between(double far) {
      done.add(Math.round(100 * far) + " %");
    }

    @Override
    public void arrive() {
      done.add("there");
    }

    @Override
    public void pause() {
      done.add("pause");
    }

    @Override
    public void play() {
      done.add("play");
    }

    @Override
    public double beat() {
      return beat;
    }

    @Override
    public void say(String sentence) {
      done.add(sentence);
    }
  }

  private static Cue dissolve(String variation, String time) {
    return Cue.cut(variation).dissolve(Span.of(time), Easing.LINEAR);
  }

  private List<String> done() {
    List<String> all = List.copyOf(stage.done);
    stage.done.clear();
    return all;
  }

  private void play(Cue... cues) {
    player.cues(List.of(cues));
  }

  @Test
  void goCutsToOneCueAfterTheOther() {
    play(Cue.cut("calm"), Cue.cut("storm"));
    player.go();
    player.turn(100, 200);
    assertThat(done()).containsExactly("cut calm");
    player.go();
    assertThat(done()).containsExactly("cut storm");
    player.go();
    assertThat(done()).containsExactly("\"storm\" was the last cue");
  }

  @Test
  void aDissolveGoesOverInItsSeconds() {
    play(dissolve("storm", "4 s"));
    player.go();
    player.turn(1, 7);
    player.turn(2, 0);
    assertThat(player.left()).isEqualTo(1);
    player.turn(2, 0);
    assertThat(done()).containsExactly("from storm", "0 %", "25 %", "75 %", "there");
    assertThat(player.state()).isEqualTo(CuePlayer.State.RESTING);
  }

  @Test
  void aDissolveInBarsGoesByTheBeat() {
    play(dissolve("storm", "2 bars"));
    player.go();
    player.turn(0.1, 2);
    player.turn(50, 0);
    player.turn(0.1, 6);
    assertThat(done()).containsExactly("from storm", "0 %", "25 %", "25 %", "there");
  }

  @Test
  void aCueCanWaitForItsBeatAndAnotherGoDoesNot() {
    play(Cue.cut("calm").start(Cue.Start.BAR), Cue.cut("storm").start(Cue.Start.BEAT));
    stage.beat = 5.5;
    player.go();
    player.turn(1, 2.25);
    assertThat(done()).isEmpty();
    player.turn(0.1, 0.25);
    assertThat(done()).containsExactly("cut calm");
    stage.beat = 8;
    player.go();
    assertThat(done()).as("on the beat it is at once").containsExactly("cut storm");
    player.go(0);
    stage.beat = 9.5;
    player.go(0);
    assertThat(done()).as("only the first time").containsExactly("cut calm");
    player.go();
    assertThat(done()).as("pressed once more").containsExactly("cut calm");
  }

  @Test
  void whatFollowsOnIsNotLateByItsTurns() {
    play(
        dissolve("a", "2 beats").followOn(Span.of("1 bar")),
        dissolve("b", "4 beats").followOn(Span.of("0 s")),
        Cue.cut("c"));
    player.go();
    player.turn(0.1, 8);
    assertThat(done()).containsExactly("from a", "0 %", "there", "from b", "50 %");
    player.turn(0.1, 2);
    assertThat(done()).containsExactly("there", "cut c");
  }

  @Test
  void turnsOfAnyLengthMakeTheSameShow() {
    Random dice = new Random(12);
    for (int round = 0; round < 200; round++) {
      CuePlayer one = new CuePlayer(stage);
      one.cues(
          List.of(
              dissolve("a", "3 s").followOn(Span.of("2 s")),
              Cue.cut("b").followOn(Span.of("1 s")),
              dissolve("c", "5 s")));
      one.go();
      double time = 0;
      while (time < 8.5) {
        double step = Math.min(8.5 - time, dice.nextDouble() * 2);
        one.turn(step, 0);
        time += step;
      }
      assertThat(one.on()).isEqualTo(2);
      assertThat(one.part()).isCloseTo(0.5, within(1e-9));
    }
  }

  @Test
  void aCueCanPauseTimeAndTheNextOneLetsItGoOn() {
    play(dissolve("a", "1 s").pause(), Cue.cut("b"));
    player.go();
    player.turn(1, 2);
    assertThat(done()).containsExactly("from a", "0 %", "there", "pause");
    player.go();
    assertThat(done()).containsExactly("play", "cut b");
  }

  @Test
  void goDuringADissolveSetsOutFromWhereItIs() {
    play(dissolve("a", "4 s"), dissolve("b", "4 s"));
    player.go();
    player.turn(1, 2);
    player.go();
    player.turn(1, 2);
    assertThat(done()).containsExactly("from a", "0 %", "25 %", "from b", "0 %", "25 %");
    assertThat(player.on()).isEqualTo(1);
  }

  @Test
  void backCutsToTheCueBeforeAndWaitsThere() {
    play(Cue.cut("a").followOn(Span.of("1 s")), dissolve("b", "4 s"));
    player.go();
    player.turn(3, 6);
    player.back();
    player.turn(100, 200);
    assertThat(done()).containsExactly("cut a", "from b", "50 %", "cut a");
    player.back();
    assertThat(done()).containsExactly("there is no cue before this one");
  }

  @Test
  void backTakesAWaitingCueBack() {
    play(Cue.cut("a").start(Cue.Start.BAR));
    stage.beat = 1;
    player.go();
    player.back();
    player.turn(100, 200);
    assertThat(done()).isEmpty();
    assertThat(player.on()).isEqualTo(-1);
  }

  @Test
  void aCueWithoutItsVariationIsPassedOverByTheNextGo() {
    play(Cue.cut("a"), dissolve("gone", "4 s").followOn(Span.of("1 s")), Cue.cut("c"));
    stage.missing = "gone";
    player.go();
    player.go();
    player.turn(100, 200);
    player.go();
    assertThat(done()).containsExactly("cut a", "no gone", "cut c");
  }

  @Test
  void anotherListLeavesTheCueOnThatIsOn() {
    play(Cue.cut("a"), Cue.cut("b"), Cue.cut("c"));
    player.go(1);
    play(Cue.cut("new"), Cue.cut("a"), Cue.cut("b"), Cue.cut("c"));
    assertThat(player.on()).isEqualTo(2);
    player.go();
    assertThat(done()).containsExactly("cut b", "cut c");
  }

  @Test
  void aListThatIsTakenAwayInADissolveLetsItEnd() {
    play(dissolve("a", "4 s").followOn(Span.of("1 s")), Cue.cut("b"));
    player.go();
    play();
    player.turn(10, 20);
    player.go();
    assertThat(done())
        .containsExactly(
            "from a",
            "0 %",
            "there",
            "there are no cues yet; docs/cues.md says how they are" + " written");
  }

  @Test
  void hastenedADissolveIsOverAtOnce() {
    play(dissolve("a", "4 s").followOn(Span.of("1 s")), Cue.cut("b"));
    player.go();
    player.hasten();
    player.turn(0.5, 1);
    assertThat(done()).containsExactly("from a", "0 %", "there");
    player.turn(0.5, 1);
    assertThat(done()).containsExactly("cut b");
  }
}
