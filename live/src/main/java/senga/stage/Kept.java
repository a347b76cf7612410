package senga.stage;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.play.FrameBuffer;
import senga.studio.Shelf;
import senga.tune.Tuning;
import senga.variations.Keeper;
import senga.view.StrokePad;

/** What a show keeps of its sketch: the state it is left in, and its variations. */
final class Kept implements AutoCloseable {
  private final Keeper keeper;
  private final Shelf shelf;

  /**
   * @param shown what is on screen
   */
  Kept(
      Path sketch,
      Tuning tuning,
      StrokePad pad,
      Supplier<@Nullable FrameBuffer> shown,
      Consumer<String> say) {
    keeper = new Keeper(sketch, tuning, new PadStrokes(pad), say);
    shelf =
        new Shelf(
            keeper,
            tuning,
            () -> {
              FrameBuffer frame = shown.get();
              return frame == null ? null : frame.frame();
            },
            say);
  }

  Shelf shelf() {
    return shelf;
  }

  Keeper keeper() {
    return keeper;
  }

  /** To be called each turn. */
  void look(long nanos) {
    keeper.look(nanos);
    shelf.look();
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
    keeper.close();
  }
}
