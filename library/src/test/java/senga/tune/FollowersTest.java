package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;

/** What is soft, slow, or struck. */
class FollowersTest {
  private static final Address ROW = Address.of("ink/polygon.diameter").modulation();

  private final Tuning tuning = new Tuning();
  private Controls desk = Controls.NONE;
  private double seconds;
  private long nanos;
  private final Followers followers = new Followers(() -> desk, tuning, () -> seconds, () -> nanos);

  private void follow(String source) {
    Modulation by = new Modulation(Blend.ADD, 1, 0, Formula.of(source));
    tuning.change(ROW, new Change.Modulated(by));
  }

  private double now(String source) {
    return new Glimpse(Scenes.frame(seconds, followers.get())).of(Formula.of(source), 0);
  }

  private void pass(double time, int frames) {
    double from = seconds;
    for (int i = 1; i <= frames; i++) {
      seconds = from + time * i / frames;
      followers.get();
    }
  }

  private void send(String address, double value) {
    desk = desk.with(address, value);
    followers.moved(address, value);
  }

  @Test
  void nothingIsFollowedThatNobodyAsksFor() {
    desk = desk.with("cc/74", 0.5);
    assertThat(followers.get()).isSameAs(desk);
    assertThat(followers.wantsMouse()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 30, 250})
  void aLagGoesTheSameWayAtAnyFrameRate(int frames) {
    String soft = "lag(\"cc/74\", 0.5)";
    follow(soft);
    desk = desk.with("cc/74", 0);
    followers.get();
    desk = desk.with("cc/74", 1);
    pass(0.5, frames);
    assertThat(now(soft)).isCloseTo(1 - 1 / Math.E, within(1e-9));
  }

  /** A sound sends no messages. */
  @Test
  void aBeatThatRisesThroughHalfStrikes() {
    String kick = "env(\"audio/band/1\", 0, 1, 0, 1)";
    follow(kick);
    desk = desk.with("audio/band/1", 0.4);
    pass(1, 30);
    assertThat(now(kick)).isZero();
    desk = desk.with("audio/band/1", 0.9);
    assertThat(now(kick)).isCloseTo(0.9, within(1e-9));
    pass(0.5, 30);
    assertThat(now(kick)).isBetween(0.1, 0.8);
    desk = desk.with("audio/band/1", 0.2);
    pass(0.1, 6);
    desk = desk.with("audio/band/1", 0.8);
    assertThat(now(kick)).isCloseTo(0.8, within(0.2));
  }

  @Test
  void itArrivesAndThenMakesNoNewSnapshots() {
    follow("lag(\"cc/74\", 0.1)");
    desk = desk.with("cc/74", 0);
    followers.get();
    desk = desk.with("cc/74", 1);
    pass(5, 300);
    assertThat(now("lag(\"cc/74\", 0.1)")).isEqualTo(1);
    assertThat(followers.get()).isSameAs(followers.get());
  }

  @Test
  void aSlewGoesSoMuchASecond() {
    String slow = "slew(\"cc/74\", 2)";
    follow(slow);
    desk = desk.with("cc/74", 0);
    followers.get();
    desk = desk.with("cc/74", 1);
    pass(0.25, 9);
    assertThat(now(slow)).isCloseTo(0.5, within(1e-9));
    pass(1, 9);
    assertThat(now(slow)).isEqualTo(1);
  }

  @Test
  void whileTimeStandsStillTheClockGoesOn() {
    String slow = "slew(\"cc/74\", 1)";
    follow(slow);
    desk = desk.with("cc/74", 0);
    followers.get();
    desk = desk.with("cc/74", 1);
    nanos += 250_000_000;
    assertThat(now(slow)).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void anEnvelopeRisesFallsStaysAndDiesAway() {
    String env = "env(\"note/36\", 0.1, 0.2, 0.5, 1)";
    follow(env);
    seconds = 10;
    followers.get();
    assertThat(now(env)).isZero();
    send("note/3/36", 0.8);
    seconds = 10.05;
    assertThat(now(env)).isCloseTo(0.4, within(1e-9));
    seconds = 10.1;
    assertThat(now(env)).isCloseTo(0.8, within(1e-9));
    seconds = 10.2;
    assertThat(now(env)).as("half of the decay").isCloseTo(0.8 * 0.625, within(1e-9));
    seconds = 12;
    assertThat(now(env)).isCloseTo(0.4, within(1e-9));
    send("note/3/36", 0);
    seconds = 12.5;
    assertThat(now(env)).isCloseTo(0.1, within(1e-9));
    seconds = 13.5;
    assertThat(now(env)).isZero();
    seconds = 10.05;
    assertThat(now(env)).as("scrubbed back").isCloseTo(0.4, within(1e-9));
    seconds = 9;
    assertThat(now(env)).isZero();
  }

  @Test
  void whatIsStruckAgainGoesUpFromWhereItIs() {
    String env = "env(\"note/36\", 0.5, 0, 1, 2)";
    follow(env);
    followers.get();
    send("note/36", 1);
    pass(1, 10);
    send("note/36", 0);
    pass(0.2, 10);
    double before = now(env);
    send("note/36", 1);
    assertThat(now(env)).isEqualTo(before);
    double lowest = before;
    for (int i = 0; i < 50; i++) {
      pass(0.01, 1);
      lowest = Math.min(lowest, now(env));
    }
    assertThat(lowest).isGreaterThan(0.5);
    assertThat(now(env)).isCloseTo(1, within(1e-9));
  }

  @Test
  void aPadThatIsTappedWithinAFrameStillRises() {
    String env = "env(\"note/36\", 0.1, 0.2, 0.5, 1)";
    follow(env);
    followers.get();
    followers.moved("note/1/36", 1);
    followers.moved("note/1/36", 0);
    pass(0.1, 3);
    assertThat(now(env)).isCloseTo(1, within(1e-9));
    pass(0.5, 3);
    assertThat(now(env)).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void anActionStrikes() {
    String env = "env(\"action/strike/kick\", 0, 0.2, 0, 0)";
    follow(env);
    followers.get();
    followers.done("strike/snare");
    assertThat(now(env)).isZero();
    followers.done("strike/kick");
    assertThat(now(env)).isEqualTo(1);
  }

  @Test
  void aRewindForgetsWhatWasStruck() {
    String env = "env(\"note/36\", 0, 1, 1, 1)";
    follow(env);
    pass(2, 2);
    send("note/36", 1);
    assertThat(now(env)).isEqualTo(1);
    send("note/36", 0);
    seconds = 0;
    followers.get();
    seconds = 2;
    assertThat(now(env)).isZero();
  }

  @Test
  void theMouseIsInTheMiddleUntilItWasThere() {
    follow("lag(\"mouse/x\", 0.5, 0.5)");
    assertThat(followers.wantsMouse()).isTrue();
    assertThat(now("mouse(\"x\")")).isEqualTo(0.5);
    followers.mouse(0.25, 3);
    assertThat(now("mouse(\"x\")")).isEqualTo(0.25);
    assertThat(now("mouse(\"y\")")).as("beyond the paper is its edge").isEqualTo(1);
  }

  @Test
  void aFileIsDrawnWithWhatTheKnobSays() {
    desk = desk.with("cc/74", 0.8);
    assertThat(new Glimpse(Scenes.frame(0, desk)).of(Formula.of("lag(\"cc/74\", 3)"), 0))
        .isEqualTo(0.8);
  }

  @Test
  void onlySoManyThingsAreFollowed() {
    for (int i = 1; i <= 80; i++) {
      Address row = Address.of("ink/polygon-" + i + ".diameter");
      tuning.change(row, new Change.Calculated(Formula.of("lag(\"cc/" + i + "\", 1)")));
      desk = desk.with("cc/" + i, 0.5);
    }
    assertThat(followers.get().size()).isEqualTo(80 + Followers.MOST);
  }

  private double over(String source, Controls take, Controls hand) {
    Controls laid = followers.over(take.overlaid(hand), hand);
    return new Glimpse(Scenes.frame(seconds, laid)).of(Formula.of(source), 0);
  }

  @Test
  void overATakeALagIsTheTakesUntilAHandMovesItsController() {
    String soft = "lag(\"cc/74\", 0.5)";
    follow(soft);
    Controls take = Controls.NONE.with("cc/74", 1).with("lag/0.5/cc/74", 0.3);
    assertThat(over(soft, take, Controls.NONE)).isEqualTo(0.3);
    Controls hand = Controls.NONE.with("cc/74", 0);
    seconds = 0.5;
    assertThat(over(soft, take, hand)).as("from there on").isCloseTo(0.3 / Math.E, within(1e-9));
    followers.letGo();
    assertThat(over(soft, take, Controls.NONE)).isEqualTo(0.3);
  }

  @Test
  void aRowThatIsModulatedAnewFollowsTheControllersOfTheTake() {
    String slow = "slew(\"cc/74\", 2)";
    follow(slow);
    assertThat(over(slow, Controls.NONE.with("cc/74", 0), Controls.NONE)).isZero();
    seconds = 0.25;
    assertThat(over(slow, Controls.NONE.with("cc/74", 1), Controls.NONE))
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void overATakeAHandStrikesAnEnvelopeOnTopOfTheTakesStrikes() {
    String env = "env(\"note/36\", 0.1, 0.2, 0.5, 1)";
    follow(env);
    seconds = 10;
    followers.get();
    send("note/3/36", 0.8);
    Controls take = followers.get();
    followers.letGo();
    seconds = 10.05;
    assertThat(over(env, take, Controls.NONE)).isCloseTo(0.4, within(1e-9));
    seconds = 20;
    over(env, take, Controls.NONE);
    send("note/3/36", 1);
    seconds = 20.05;
    assertThat(over(env, take, Controls.NONE)).as("the hand's").isCloseTo(0.5, within(1e-9));
    seconds = 10.05;
    assertThat(over(env, take, Controls.NONE)).as("and the take's").isCloseTo(0.4, within(1e-9));
    followers.letGo();
    seconds = 20.05;
    assertThat(over(env, take, Controls.NONE)).as("held in the take").isCloseTo(0.4, within(1e-9));
  }

  @Test
  void thePointerIsWhereTheTakeHasItIfItHasIt() {
    follow("mouse(\"x\")");
    followers.wantsMouse();
    followers.mouse(0.9, 0.9);
    Controls take = Controls.NONE.with("mouse/x", 0.2).with("mouse/y", 0.3);
    assertThat(followers.over(take, Controls.NONE)).isEqualTo(take);
    assertThat(followers.over(Controls.NONE, Controls.NONE).value("mouse/x", 0)).isEqualTo(0.9);
  }
}
