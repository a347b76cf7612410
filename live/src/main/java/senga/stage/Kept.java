package senga.stage;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.monitor.Stores;
import senga.play.FrameBuffer;
import senga.realise.Realiser;
import senga.scene.Frame;
import senga.sketch.Act;
import senga.studio.Shelf;
import senga.tune.Tuning;
import senga.variations.Keeper;
import senga.variations.Variation;
import senga.view.StrokePad;

/** What a show keeps of its sketch: the state it is left in, and its variations. */
final class Kept implements AutoCloseable {
  private final Keeper keeper;
  private final Shelf shelf;
  private final SketchDarkroom darkroom;
  private final Notices notices;

  private Kept(Keeper keeper, Shelf shelf, SketchDarkroom darkroom, Notices notices) {
    this.keeper = keeper;
    this.shelf = shelf;
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
      Tuning tuning,
      Supplier<@Nullable FrameBuffer> shown,
      StrokePad pad,
      Runnable wake,
      Realiser realiser,
      Notices notices) {
    Path sketch = options.sketch();
    if (sketch == null) {
      return null;
    }
    PadStrokes strokes = new PadStrokes(pad);
    Keeper keeper = new Keeper(sketch, tuning, strokes, notices::say);
    Shelf shelf = new Shelf(keeper, tuning, () -> frame(shown.get()), notices::say);
    SketchDarkroom darkroom =
        new SketchDarkroom(sketch, act, options.captures(), realiser, notices, wake);
    return new Kept(keeper, shelf, darkroom, notices);
  }

  private static @Nullable Frame frame(@Nullable FrameBuffer shown) {
    return shown == null ? null : shown.frame();
  }

  Shelf shelf() {
    return shelf;
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
    notices.unsaved(keeper.trouble());
  }

  /** Another version of the sketch plays. */
  void tookOver(Act act) {
    darkroom.tookOver(act);
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
    Closing.all(darkroom::close, keeper::close);
  }

  /** Brings what is kept, if anything is, to hands, to the window and to the memory page. */
  static void join(@Nullable Kept kept, Instruments instruments, Screen screen, Stores stores) {
    if (kept != null) {
      instruments.shelf(kept.shelf());
      screen.keep(kept.shelf());
      ShowStores.register(stores, kept);
    }
  }
}
