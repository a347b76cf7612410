package senga.play;

import java.util.Objects;
import java.util.function.UnaryOperator;
import senga.scene.Canvas;
import senga.scene.Sketch;

/** A player on a clock that stands still, and the waiting that tests need. */
final class Rig implements AutoCloseable {
  final ManualClock clock = new ManualClock();
  final Player player;

  Rig(Sketch sketch) {
    this(sketch, options -> options);
  }

  Rig(Sketch sketch, UnaryOperator<PlayerOptions> change) {
    player = new Player(sketch, change.apply(PlayerOptions.of(Canvas.mm(100, 100)).nanos(clock)));
  }

  /** Hands out one frame, waits until it has been drawn or has failed, and shows the newest. */
  FrameBuffer next() {
    handOut();
    awaitWorkers();
    return shown();
  }

  /** Even while time stands. */
  void handOut() {
    player.redraw();
    Await.until("a free worker", player::tick);
  }

  /** Waits until every frame handed out is drawn, has failed or was given up. */
  void awaitWorkers() {
    PlayerStats stats = player.stats();
    Await.until("idle workers", () -> stats.drawn() + stats.errors() >= player.stats().handedOut());
  }

  FrameBuffer shown() {
    return Objects.requireNonNull(player.newest(), "no frame yet");
  }

  /** What keeps the last frame on screen. */
  Notice trouble() {
    return Objects.requireNonNull(player.trouble(), "no trouble");
  }

  @Override
  public void close() {
    player.close();
  }
}
