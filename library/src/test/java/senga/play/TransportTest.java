package senga.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TransportTest {
  private static final double FPS = 60;

  private final ManualClock clock = new ManualClock();
  private final Transport live = new Transport(FPS, Pace.REAL_TIME);
  private final Transport frames = new Transport(FPS, Pace.BY_FRAME);

  TransportTest() {
    live.advance(clock.getAsLong());
  }

  @Test
  void theFirstTickShowsTheBeginning() {
    assertThat(live.index()).isZero();
    assertThat(live.seconds()).isZero();

    frames.advance(clock.getAsLong());
    assertThat(frames.index()).isZero();
  }

  @Test
  void inRealTimeTheClockDecides() {
    after(0.5);
    assertThat(live.seconds()).isEqualTo(0.5);
    assertThat(live.index()).isEqualTo(30);

    after(0.25);
    assertThat(live.seconds()).isEqualTo(0.75);
    assertThat(live.index()).isEqualTo(45);
  }

  @Test
  void anotherFrameRateLeavesTheTimeAlone() {
    after(10);
    live.fps(24);
    assertThat(live.seconds()).isEqualTo(10);
    assertThat(live.index()).isEqualTo(240);
    after(0.5);
    assertThat(live.seconds()).isCloseTo(10.5, within(1e-12));
    live.fps(60);
    assertThat(live.index()).isEqualTo(630);
  }

  @Test
  void byFrameEveryTickIsOneFrameWhateverTheClockSays() {
    for (int index = 0; index < 1_000; index++) {
      clock.advanceSeconds(index % 7);
      frames.advance(clock.getAsLong());
      assertThat(frames.index()).isEqualTo(index);
      assertThat(frames.seconds()).isEqualTo(index / FPS);
    }
  }

  @Test
  void pausedTimeStandsStillAndIsNotMadeUpForLater() {
    after(1);
    live.toggle();
    after(10);
    assertThat(live.seconds()).isEqualTo(1);
    assertThat(live.isPlaying()).isFalse();

    live.toggle();
    after(0.5);
    assertThat(live.seconds()).isEqualTo(1.5);
  }

  @Test
  void rewindingShowsTheBeginningAtTheNextTickAndPlaysOn() {
    after(3);
    live.rewind();
    after(0.1);
    assertThat(live.seconds()).isZero();

    after(0.5);
    assertThat(live.seconds()).isEqualTo(0.5);
  }

  @Test
  void aStepPausesAndGoesToAWholeFrame() {
    after(0.51);
    live.step(1);
    after(1);
    assertThat(live.isPlaying()).isFalse();
    assertThat(live.index()).isEqualTo(31);
    assertThat(live.seconds()).isEqualTo(31 / FPS);

    live.step(-1);
    live.step(-1);
    assertThat(live.index()).isEqualTo(29);
  }

  @Test
  void nobodyStepsBeforeTheBeginning() {
    live.step(-1);
    live.step(-1);
    assertThat(live.index()).isZero();
    live.step(1);
    assertThat(live.index()).isEqualTo(1);
  }

  @Test
  void speedHalvesAndDoublesBetweenAnEighthAndEight() {
    for (int i = 0; i < 5; i++) {
      live.faster();
    }
    assertThat(live.speed()).isEqualTo(8);
    after(0.5);
    assertThat(live.seconds()).isEqualTo(4);

    for (int i = 0; i < 10; i++) {
      live.slower();
    }
    assertThat(live.speed()).isEqualTo(0.125);
    after(0.5);
    assertThat(live.seconds()).isEqualTo(4.0625);
  }

  @Test
  void onlyJumpsMakeWaitingFramesStale() {
    long epoch = live.epoch();
    after(1);
    live.toggle();
    live.step(1);
    live.faster();
    assertThat(live.epoch()).isEqualTo(epoch);

    live.rewind();
    assertThat(live.epoch()).isEqualTo(epoch + 1);
    live.seek(12);
    assertThat(live.epoch()).isEqualTo(epoch + 2);
  }

  /** The end of a take, 3.331992303333333 s, was 3.3319923033333327 s when it was read back. */
  @Test
  void whatWasSoughtIsReadBackToTheLastDigitWhateverTheRate() {
    SplittableRandom random = new SplittableRandom(1);
    for (int n = 0; n < 1000; n++) {
      Transport transport = new Transport(random.nextDouble(1, 240), Pace.REAL_TIME);
      double seconds = random.nextDouble(3600);
      transport.stopAt(seconds);
      assertThat(transport.seconds()).isEqualTo(seconds);
      transport.fps(random.nextDouble(1, 240));
      assertThat(transport.seconds()).isEqualTo(seconds);
    }
  }

  @Test
  void seekingGoesThereAndNotBeforeTheBeginning() {
    live.seek(2.5);
    after(0.1);
    assertThat(live.seconds()).isEqualTo(2.5);
    live.seek(-1);
    assertThat(live.seconds()).isZero();
    assertThatThrownBy(() -> live.seek(Double.NaN))
        .hasMessage("time must be a finite number, got NaN");
  }

  @Test
  void theFrameThatFollowsIsTheNextWhateverWasAskedForAndHoweverItsTimeIsRounded() {
    for (double fps : new double[] {24, 25, 29.97, 30, 50, 60}) {
      Transport transport = new Transport(fps, Pace.BY_FRAME);
      for (int index = 0; index < 5_000; index++) {
        transport.seek(index % 13);
        transport.follow(index, index / fps);
        transport.advance(0);
        assertThat(transport.index()).as("%s fps", fps).isEqualTo(index + 1);
        assertThat(transport.seconds()).isEqualTo((index + 1) / fps);
      }
    }
  }

  @Test
  void betweenTwoFramesTheNextIsAsFarOn() {
    frames.follow(17, 17.25 / FPS);
    assertThat(frames.seconds()).isCloseTo(18.25 / FPS, within(1e-12));
  }

  @Test
  void theRateMustBeAboveZero() {
    assertThatThrownBy(() -> new Transport(0, Pace.BY_FRAME))
        .hasMessage("fps must be above 0, got 0");
  }

  private void after(double seconds) {
    clock.advanceSeconds(seconds);
    live.advance(clock.getAsLong());
  }

  @Test
  void aLoopIsPlayedAgainAndAgain() {
    live.loop(1, 3);
    after(2.5);
    assertThat(live.seconds()).isEqualTo(2.5);
    after(1);
    assertThat(live.seconds()).isEqualTo(1.5);
    after(1.5);
    assertThat(live.seconds()).as("its out is its in").isEqualTo(1);
    after(21);
    assertThat(live.seconds()).as("many times in one tick").isEqualTo(2);
    live.unloop();
    after(10);
    assertThat(live.seconds()).isEqualTo(12);
  }

  @Test
  void byFrameALoopHasTheSameFramesEachTime() {
    frames.loop(0.1, 0.2);
    for (int tick = 0; tick < 1_000; tick++) {
      frames.advance(clock.getAsLong());
      int expected = tick < 12 ? tick : 6 + (tick - 6) % 6;
      assertThat(frames.index()).as("tick %d", tick).isEqualTo(expected);
    }
  }

  @Test
  void whoGoesBeyondALoopByHandPlaysOnThere() {
    live.loop(1, 3);
    live.seek(5);
    after(1);
    after(1);
    assertThat(live.seconds()).isEqualTo(6);
    live.rewind();
    after(1);
    after(4);
    assertThat(live.seconds()).isEqualTo(2);
  }

  @Test
  void goingRoundIsAJump() {
    long placed = live.placements();
    live.loop(1, 3);
    after(3.5);
    assertThat(live.placements()).isEqualTo(placed + 1);
  }

  @Test
  void aLoopEndsBehindItsBeginning() {
    assertThatThrownBy(() -> live.loop(3, 3)).hasMessageContaining("the out of a loop");
    assertThatThrownBy(() -> live.loop(-1, 3)).hasMessageContaining("the in of a loop");
    assertThatThrownBy(() -> live.loop(0, Double.NaN)).hasMessageContaining("the out of a loop");
    assertThat(live.isLooping()).isFalse();
  }
}
