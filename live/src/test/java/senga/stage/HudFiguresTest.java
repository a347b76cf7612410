package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.monitor.Monitor;
import senga.play.Pace;
import senga.play.Player;
import senga.play.PlayerOptions;
import senga.render.UploadMeter;

class HudFiguresTest {
  private final Player player =
      new Player(frame -> Acts.ball(), PlayerOptions.of(Acts.PAPER).pace(Pace.BY_FRAME));
  private final Monitor monitor = new Monitor();
  private final UploadMeter meter = new NoScreen().meter();
  private long now = 7;
  private final Notices notices = new Notices(() -> now);
  private final MemoryWatch memory = new MemoryWatch(player, monitor, meter, notices);
  private final HudFigures figures =
      new HudFigures(player, monitor, meter, memory, () -> 3, notices, () -> now);

  @AfterEach
  void close() {
    player.close();
    monitor.close();
  }

  @Test
  void aShortShowHasItsRateSinceTheStart() {
    deliver(10);
    now += 100_000_000;
    assertThat(figures.framesPerSecond()).isEqualTo(100);
  }

  @Test
  void theRateIsThatOfTheLastHalfSecond() {
    deliver(10);
    now += 500_000_000;
    assertThat(figures.framesPerSecond()).isEqualTo(20);
    deliver(30);
    now += 250_000_000;
    assertThat(figures.framesPerSecond()).as("too early for another").isEqualTo(20);
    now += 250_000_000;
    assertThat(figures.framesPerSecond()).isEqualTo(60);
    now += 500_000_000;
    assertThat(figures.framesPerSecond()).isZero();
  }

  @Test
  void theFrameOnScreenIsCounted() {
    figures.shown(null);
    assertThat(figures.vertices()).isZero();
    figures.shown(player.drawNext());
    assertThat(figures.vertices()).isPositive();
    assertThat(figures.lines()).isPositive();
    assertThat(figures.workMillis()).isPositive();
    assertThat(figures.midiEvents()).isEqualTo(3);
  }

  @Test
  void theTimesOfTheScreenAreThoseOfItsMeter() {
    meter.drew(4_000_000);
    meter.swapped(8_000_000);
    assertThat(figures.drawMillis()).isEqualTo(4);
    assertThat(figures.swapMillis()).isEqualTo(8);
    meter.drew(12_000_000);
    assertThat(figures.drawMillis()).as("an average").isEqualTo(5);
    assertThat(figures.uploadMillis()).as("no upload").isZero();
  }

  private void deliver(int frames) {
    for (int i = 0; i < frames; i++) {
      player.drawNext();
    }
  }
}
