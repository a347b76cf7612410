package senga.studio;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.export.SmallPicture;
import senga.variations.Variation;

/** Draws states of the sketch apart from the window, on a thread of its own. */
public interface Darkroom {
  /** Where nothing is drawn. */
  Darkroom NONE =
      new Darkroom() {
        @Override
        public long version() {
          return 0;
        }

        @Override
        public boolean develop(Variation state, int side, Consumer<@Nullable SmallPicture> taker) {
          return false;
        }

        @Override
        public void sheet(List<Variation> all) {}
      };

  /** Another number when pictures made until now are of an older version of the sketch. */
  long version();

  /**
   * Begins to draw a small picture, and returns at once.
   *
   * @param side pixels of its longer side
   * @param taker is given it on another thread, or null if this state cannot be drawn
   * @return false if too many are waiting; then nobody is told
   */
  boolean develop(Variation state, int side, Consumer<@Nullable SmallPicture> taker);

  /** Begins to write all on one sheet, and returns at once. What becomes of it is told the user. */
  void sheet(List<Variation> all);
}
