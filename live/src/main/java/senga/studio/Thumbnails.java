package senga.studio;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import senga.export.SmallPicture;
import senga.panel.PictureSheet;

/**
 * Small pictures of states. What is in sight and has none yet is ordered from the {@link Darkroom};
 * what has come is put into a cell of the {@link PictureSheet} between two frames. When all cells
 * are taken, the picture goes that was not in sight for longest, and is ordered again when it is. A
 * picture of an older version of the sketch stays until the newer one has come.
 *
 * <p>Allocates nothing while nothing comes and nothing is ordered. Belongs to the window's thread.
 */
final class Thumbnails {
  private static final int MOST_A_FRAME = 4;

  private record Done(Thumb thumb, long version, @Nullable SmallPicture picture) {}

  private final PictureSheet sheet;
  private final Shelf shelf;
  private final @Nullable Thumb[] cells = new @Nullable Thumb[PictureSheet.CELLS];
  private final Queue<Done> done = new ConcurrentLinkedQueue<>();
  private final AtomicLong arrivals = new AtomicLong();
  private long frame = 1;

  Thumbnails(PictureSheet sheet, Shelf shelf) {
    this.sheet = sheet;
    this.shelf = shelf;
  }

  /** Rises whenever one has come that is yet to be shown. Any thread. */
  long arrivals() {
    return arrivals.get();
  }

  /** How many there are. */
  long count() {
    long count = 0;
    for (Thumb thumb : cells) {
      count += thumb == null ? 0 : 1;
    }
    return count;
  }

  /** Before a frame. */
  void frame() {
    frame++;
    for (int i = 0; i < MOST_A_FRAME; i++) {
      Done next = done.poll();
      if (next == null) {
        return;
      }
      take(next);
    }
    if (!done.isEmpty()) {
      arrivals.incrementAndGet(); // a frame more, for those that are left
    }
  }

  private void take(Done next) {
    Thumb thumb = next.thumb;
    SmallPicture picture = next.picture;
    if (next.version != thumb.version) {
      return; // overtaken
    }
    thumb.failed = picture == null;
    if (picture != null) {
      thumb.cell = thumb.cell == Thumb.NOWHERE ? free() : thumb.cell;
      cells[thumb.cell] = thumb;
      thumb.width = picture.width();
      thumb.height = picture.height();
      sheet.put(thumb.cell, picture.width(), picture.height(), picture.argb());
    }
  }

  private int free() {
    int oldest = 0;
    long seen = Long.MAX_VALUE;
    for (int i = 0; i < cells.length; i++) {
      Thumb thumb = cells[i];
      if (thumb == null) {
        return i;
      }
      if (thumb.seen < seen) {
        seen = thumb.seen;
        oldest = i;
      }
    }
    Thumb leaving = cells[oldest];
    if (leaving != null) {
      leaving.cell = Thumb.NOWHERE;
      leaving.version = Long.MIN_VALUE;
    }
    return oldest;
  }

  /**
   * Draws one into the middle of a square, with a thin frame, or orders it.
   *
   * @return false if there is no picture yet
   */
  boolean draw(Sheet page, Thumb thumb, float x, float y, float side, int frameColor) {
    thumb.seen = frame;
    order(thumb, Math.min(PictureSheet.SIDE, Math.round(side * page.scale())));
    if (thumb.cell == Thumb.NOWHERE) {
      return false;
    }
    float longer = Math.max(thumb.width, thumb.height);
    float wide = side * thumb.width / longer;
    float high = side * thumb.height / longer;
    float left = x + (side - wide) / 2;
    float top = y + (side - high) / 2;
    page.picture(sheet, thumb, left, top, wide, high);
    page.frame(left - 0.5f, top - 0.5f, wide + 1, high + 1, frameColor, 0);
    return true;
  }

  private void order(Thumb thumb, int side) {
    long version = shelf.darkroom().version();
    if (thumb.version == version && thumb.side == side) {
      return;
    }
    if (shelf.darkroom().develop(thumb.state, side, picture -> bring(thumb, version, picture))) {
      thumb.version = version;
      thumb.side = side;
    }
  }

  private void bring(Thumb thumb, long version, @Nullable SmallPicture picture) {
    done.add(new Done(thumb, version, picture));
    arrivals.incrementAndGet();
  }
}
