package senga.stage;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.monitor.Stores;
import senga.play.FrameBuffer;
import senga.play.Player;
import senga.realise.Realiser;
import senga.scene.Frame;
import senga.sketch.Act;
import senga.studio.Shelf;
import senga.tune.Tuning;
import senga.variations.Keeper;
import senga.variations.Variation;
import senga.view.StrokePad;

/** What a show keeps of its sketch: the state it is left in, its variations, and its cues. */
final class Kept implements AutoCloseable {
  private final Keeper keeper;
  private final Shelf shelf;
  private final CueDesk cues;
  private final SketchDarkroom darkroom;
  private final Notices notices;

  private Kept(Keeper keeper, Shelf shelf, CueDesk cues, SketchDarkroom darkroom, Notices notices) {
    this.keeper = keeper;
    this.shelf = shelf;
    this.cues = cues;
    this.darkroom = darkroom;
    this.notices = notices;
    shelf.darkroom(darkroom);
  }

  /**
   * That of a show; null where nothing is kept, because its sketch has no file.
   *
   * @param shown what is on screen
   */
  static @Nullable Kept of(
      Act act,
      ShowOptions options,
      Player player,
      Supplier<@Nullable FrameBuffer> shown,
      StrokePad pad,
      Runnable wake,
      Realiser realiser,
      Notices notices) {
    Path sketch = options.sketch();
    if (sketch == null) {
      return null;
    }
    Tuning tuning = player.tuning();
    PadStrokes strokes = new PadStrokes(pad);
    Keeper keeper = new Keeper(sketch, tuning, strokes, notices::say);
    Shelf shelf = new Shelf(keeper, tuning, () -> frame(shown.get()), notices::say);
    SketchDarkroom darkroom =
        new SketchDarkroom(sketch, act, options.captures(), realiser, notices, wake);
    CueDesk cues = new CueDesk(sketch, shelf, tuning, player, notices::say, wake, System::nanoTime);
    return new Kept(keeper, shelf, cues, darkroom, notices);
  }

  private static @Nullable Frame frame(@Nullable FrameBuffer shown) {
    return shown == null ? null : shown.frame();
  }

  Shelf shelf() {
    return shelf;
  }

  CueDesk cues() {
    return cues;
  }

  /** Whether what is seen moves by itself. */
  boolean isMoving() {
    return shelf.isMoving() || cues.isMoving();
  }

  Keeper keeper() {
    return keeper;
  }

  SketchDarkroom darkroom() {
    return darkroom;
  }

  /** The name of the variation in force, or of the one it has grown out of; empty for none. */
  String variation() {
    return shelf.origin().map(Variation::name).orElse("");
  }

  /** To be called each turn. */
  void look(long nanos) {
    keeper.look(nanos);
    shelf.look(nanos);
    cues.look(nanos);
    notices.unsaved(keeper.trouble());
    notices.unread(cues.trouble());
  }

  /** Another version of the sketch plays. */
  void tookOver(Act act) {
    darkroom.tookOver(act);
    cues.tookOver();
  }

  void act(KeyAction action) {
    switch (action) {
      case UNDO -> keeper.undo();
      case REDO -> keeper.redo();
      case KEEP -> shelf.keep();
      case NEXT_VARIATION -> shelf.step(1);
      case LAST_VARIATION -> shelf.step(-1);
      case FLIP -> shelf.flip();
      case BENEATH -> shelf.layBeneath();
      default -> throw new IllegalArgumentException(action + " is none of the variations' keys");
    }
  }

  @Override
  public void close() {
    Closing.all(darkroom::close, cues::close, keeper::close);
  }

  /** Brings what is kept, if anything is, to hands, to the window and to the memory page. */
  static void join(@Nullable Kept kept, Instruments instruments, Screen screen, Stores stores) {
    if (kept != null) {
      instruments.shelf(kept.shelf);
      instruments.cues(kept.cues);
      screen.keep(kept.shelf);
      screen.time(kept.cues.strip());
      ShowStores.register(stores, kept);
    }
  }
}
