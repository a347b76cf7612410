package senga.stage;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.export.Png;
import senga.export.Svg;
import senga.play.FrameBuffer;
import senga.play.Player;
import senga.proof.PenMove;
import senga.proof.ProofDesk;
import senga.tune.Tuning;

/** What the keys of a show do, pressed or learned by a controller. */
final class ShowKeys {
  private final Player player;
  private final Output output;
  private final Screen screen;
  private final Tuning tuning;
  private final @Nullable Kept kept;
  private final Takes takes;
  private final Notices notices;
  private final ProofDesk proof;
  private final Supplier<@Nullable FrameBuffer> shown;
  private boolean over;
  private boolean wasPlaying; // when the way of the pen came up

  /**
   * @param shown the frame on screen
   */
  ShowKeys(
      Player player,
      Output output,
      Screen screen,
      Tuning tuning,
      @Nullable Kept kept,
      Takes takes,
      Notices notices,
      ProofDesk proof,
      Supplier<@Nullable FrameBuffer> shown) {
    this.player = player;
    this.output = output;
    this.screen = screen;
    this.tuning = tuning;
    this.kept = kept;
    this.takes = takes;
    this.notices = notices;
    this.proof = proof;
    this.shown = shown;
  }

  /** Whether a key has ended the show. */
  boolean isOver() {
    return over;
  }

  /** Called from native code, through which nothing must be thrown. */
  void pressed(KeyAction action) {
    try {
      press(action);
    } catch (RuntimeException | Error e) {
      notices.lost("the key " + action + " failed: " + e);
    }
  }

  /** Does what a key of that meaning does. */
  void press(KeyAction action) {
    switch (action) {
      case PLAY_PAUSE -> move(PenMove.TOGGLE, player.transport()::toggle);
      case REWIND -> move(PenMove.REWIND, player.transport()::rewind);
      case STEP_BACK -> move(PenMove.BACK, () -> player.transport().step(-1));
      case STEP_FORWARD -> move(PenMove.FORWARD, () -> player.transport().step(1));
      case SLOWER -> move(PenMove.SLOWER, player.transport()::slower);
      case FASTER -> move(PenMove.FASTER, player.transport()::faster);
      case SAVE_SVG -> output.save(shown.get(), new Svg());
      case SAVE_PNG -> output.save(shown.get(), new Png());
      case FILM -> output.film(shown.get(), true, player.transport().fps());
      case FILM_LIVE -> output.film(shown.get(), false, player.transport().fps());
      case TAKE -> takes.record();
      case HUD -> screen.toggleHud();
      case MEMORY_PAGE -> screen.toggleMemoryPage();
      case PLOT_FIGURES -> proof.toggleFigures();
      case CHECK_PAGE -> proof.togglePage();
      case PEN_PATH -> togglePath();
      case KEYS_PAGE -> screen.toggleKeysPage();
      case STUDIO -> screen.toggleStudio();
      case UNDO, REDO -> travel(action);
      case KEEP, VARIATIONS, NEXT_VARIATION, LAST_VARIATION, FLIP, BENEATH -> vary(action);
      case CUE, CUE_BACK, LOOP_IN, LOOP_OUT, LOOP, MARKER, NEXT_MARKER, LAST_MARKER, STAGE ->
          perform(action);
      case FULL_SCREEN -> screen.toggleFullScreen();
      case LEAVE -> leave();
      case QUIT -> {
        output.quit();
        over = true;
      }
      default -> screen.look(action);
    }
  }

  /** While the way of the pen is shown, its time is meant, and not the sketch's. */
  private void move(PenMove pens, Runnable sketchs) {
    if (!proof.move(pens)) {
      sketchs.run();
    }
  }

  /** The sketch stands still meanwhile: a way that changes all the time cannot be looked at. */
  private void togglePath() {
    proof.togglePath();
    if (proof.isPathShown()) {
      wasPlaying = player.transport().isPlaying();
      player.transport().pause();
    } else if (wasPlaying) {
      player.transport().play();
    }
  }

  /**
   * A hand on stage hits Esc by accident: what lies over the picture goes first, and with nothing
   * there it is asked for once more. When the window is going already, nobody is asked.
   */
  private void leave() {
    if (output.isClosing() || notices.isAsking()) {
      press(KeyAction.QUIT);
    } else if (proof.isPageShown()) {
      proof.togglePage();
    } else if (proof.isPathShown()) {
      togglePath();
    } else if (!screen.closePage()) {
      notices.ask("press Esc again within 2 s to end the show");
    }
  }

  private void travel(KeyAction action) {
    if (kept != null) {
      kept.act(action);
    } else if (action == KeyAction.UNDO) {
      tuning.undo();
    } else {
      tuning.redo();
    }
  }

  private void perform(KeyAction action) {
    if (kept == null) {
      notices.say("cues are kept beside the file of a sketch, and this one has none");
    } else {
      kept.cues().act(action);
    }
  }

  private void vary(KeyAction action) {
    if (kept == null) {
      notices.say("variations are kept beside the file of a sketch, and this one has none");
    } else if (action == KeyAction.VARIATIONS) {
      screen.toggleVariations();
    } else {
      kept.act(action);
    }
  }
}
