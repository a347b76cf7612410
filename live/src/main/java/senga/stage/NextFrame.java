package senga.stage;

import org.jspecify.annotations.Nullable;
import senga.play.FrameBuffer;
import senga.play.Pace;
import senga.play.Player;
import senga.play.SketchFailed;

/**
 * Where a show has its next frame from: the newest that is finished, or, where none may be missing,
 * the next one, which is waited for.
 */
final class NextFrame {
  private final Player player;
  private final ShowOptions options;
  private final Recorder recorder;
  private boolean over;
  private boolean films;

  NextFrame(Player player, ShowOptions options, Recorder recorder) {
    this.player = player;
    this.options = options;
    this.recorder = recorder;
  }

  /** Whether there will be no more. */
  boolean isOver() {
    return over;
  }

  /** The frame to be shown after this one. */
  @Nullable FrameBuffer after(@Nullable FrameBuffer shown) {
    if (!recorder.isExact()) {
      films = false;
      player.transport().pace(options.pace());
      return options.hurried() ? inOrder(shown) : newest();
    }
    player.transport().pace(Pace.BY_FRAME);
    boolean moves = player.transport().isPlaying() && player.state() == Player.State.RUNNING;
    return !moves ? newest() : recorder.hasRoom() ? filmed(shown) : shown;
  }

  private @Nullable FrameBuffer newest() {
    player.tick();
    return player.newest();
  }

  /** The next frame, waited for; the last good one when it could not be drawn. */
  private @Nullable FrameBuffer inOrder(@Nullable FrameBuffer shown) {
    try {
      return player.drawNext();
    } catch (SketchFailed failed) {
      over |= player.state() == Player.State.STOPPED;
      return shown;
    }
  }

  /**
   * The next frame; without it, a film would have a gap, and so it ends. The first one follows what
   * is on screen, though a later one may have been asked for already.
   */
  private @Nullable FrameBuffer filmed(@Nullable FrameBuffer shown) {
    try {
      if (!films && shown != null && !(player.score() instanceof Replay)) {
        player.transport().follow(shown.frame().index(), shown.frame().seconds());
      }
      films = true;
      return player.drawNext();
    } catch (SketchFailed failed) {
      recorder.end("a frame could not be drawn");
      return shown;
    }
  }
}
