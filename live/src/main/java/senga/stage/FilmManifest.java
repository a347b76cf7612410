package senga.stage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import senga.export.Enclosure;
import senga.manifest.DrawingDigest;
import senga.manifest.Manifest;
import senga.play.FrameBuffer;
import senga.scene.Drawing;

/**
 * What travels inside an exact film of a show, so that it can be drawn again: the times of its
 * frames, and a digest of them all. A manifest tells of one state of the panel and of the
 * controllers; a film in which they move has none.
 *
 * <p>For two threads: the show's notes the frames that it gives away, the film's those that it
 * writes.
 */
final class FilmManifest {
  private final FrameManifest manifest;
  private final FrameManifest.Bound bound;
  private final List<Double> times = new ArrayList<>();
  private final DrawingDigest digest = new DrawingDigest();
  private boolean moved;

  FilmManifest(FrameManifest manifest, FrameManifest.Bound bound) {
    this.manifest = manifest;
    this.bound = bound;
  }

  /** The next frame of the film. */
  synchronized void add(FrameBuffer frame) {
    moved |= times.size() >= Manifest.MOST_FRAMES || !manifest.isStill(bound, frame);
    if (!moved) {
      times.add(frame.frame().seconds());
    }
  }

  /** Whether something other than time has moved, or there were too many frames. */
  synchronized boolean hasMoved() {
    return moved;
  }

  /** The same frames, noted on their way into the file. */
  Iterator<Drawing> through(Iterator<Drawing> frames) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return frames.hasNext();
      }

      @Override
      public Drawing next() {
        Drawing drawing = frames.next();
        digest.add(drawing);
        return drawing;
      }
    };
  }

  /** To be asked for when the last frame has been written. */
  Enclosure enclosure() {
    return Enclosure.later(this::text);
  }

  private synchronized String text() {
    return moved
        ? ""
        : bound.manifest().map(of -> of.frames(times, digest.toString()).text()).orElse("");
  }
}
