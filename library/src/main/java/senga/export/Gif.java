package senga.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.Range;
import senga.scene.Drawing;

/**
 * GIF: a short animation that repeats, or a single picture. Paper is opaque. Only one frame is in
 * memory at a time.
 *
 * @param width pixels from left to right, 1 to 16,383
 * @param dpi dots per inch, 1 to 100,000; if they are set, the width does not count
 * @param fps frames per second, 0.01 to 50: viewers slow down anything faster, and a frame stays
 *     for whole hundredths of a second, 655 s at most
 */
@About("A short animation that repeats: for sending.")
public record Gif(
    @About("Pixels from left to right.") @Range(min = 1, max = 2000, unit = "px") int width,
    @About("Dots per inch, instead of the width.") @Range(min = 36, max = 300, unit = "dpi")
        @Nullable Double dpi,
    @About("Frames per second.") @Range(min = 1, max = 50, unit = "1/s") double fps)
    implements GifCopies, FilmExporter {
  private static final int DEFAULT_WIDTH = 600;
  private static final double DEFAULT_FPS = 25;
  private static final double MOST_FPS = 50;

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Gif {
    FilmFrames.require("gif", width, dpi, fps, MOST_FPS);
  }

  /** 600 pixels wide, 25 frames a second. */
  public Gif() {
    this(DEFAULT_WIDTH, null, DEFAULT_FPS);
  }

  @Override
  public List<String> endings() {
    return List.of("gif");
  }

  @Override
  public boolean encloses() {
    return true;
  }

  /**
   * Writes all frames, each one as soon as it is there; the stream stays open.
   *
   * @throws ExportFailed if there is no frame, if one has another canvas than the first, or if the
   *     picture would have more than 16,383 pixels per side or 64 million in all
   */
  @Override
  public void write(Iterator<Drawing> frames, Provenance provenance, OutputStream out)
      throws IOException {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    FilmFrames pictures = new FilmFrames(frames, Resolution.dpiOr(dpi, width));
    Film film = new Film(buffered, pictures);
    film.gif.begin(provenance.sketch() + ", Senga " + provenance.version());
    film.frame(pictures.first(), hundredths(0));
    for (int n = 1; pictures.hasNext(); n++) {
      film.frame(pictures.next(), hundredths(n));
    }
    GifEnclosure.write(buffered, provenance.enclosure());
    film.gif.end();
    buffered.flush();
  }

  /** How long a frame stays: whole hundredths of a second that add up to the right speed. */
  private int hundredths(int frame) {
    long begin = Math.round(frame * 100 / fps);
    long end = Math.round((frame + 1) * 100 / fps);
    return (int) (end - begin);
  }

  /** What all frames of one animation share. */
  private static final class Film {
    private final GifEncoder gif;
    private final FilmFrames frames;
    private final byte[] indices;
    private Palette palette;
    private int painted;

    Film(OutputStream out, FilmFrames frames) {
      this.frames = frames;
      this.indices = new byte[frames.width() * frames.height()];
      this.palette = Palette.of(frames.first());
      this.gif = new GifEncoder(out, frames.width(), frames.height(), palette);
    }

    void frame(Drawing drawing, int hundredths) throws IOException {
      Palette needed = Palette.of(drawing);
      palette = needed.equals(palette) ? palette : needed;
      painted = 0;
      frames.paint(drawing, this::index);
      gif.frame(indices, palette, hundredths);
    }

    private void index(int[] argb, int from) {
      for (int i = from; i < from + frames.width(); i++) {
        indices[painted++] = palette.index(argb[i]);
      }
    }
  }
}
