package senga.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import senga.math.Require;
import senga.scene.Color;
import senga.scene.Drawing;

/**
 * GIF: a short animation that repeats, or a single picture. Paper is opaque. Only one frame is in
 * memory at a time.
 *
 * @param resolution how many pixels a mm gets
 * @param framesPerSecond 0.01 to 50: viewers slow down anything faster, and a frame stays for whole
 *     hundredths of a second, 655 s at most
 */
public record Gif(Resolution resolution, double framesPerSecond) implements Exporter {
  private static final int DEFAULT_WIDTH = 600;
  private static final double DEFAULT_FPS = 25;
  private static final double LEAST_FPS = 0.01;
  private static final double MOST_FPS = 50;
  private static final int LARGEST_SIDE = 16_383;
  private static final long MOST_PIXELS = 64_000_000;

  /**
   * @throws IllegalArgumentException if the frames per second are out of range
   */
  public Gif {
    Require.within("frames per second of a GIF", framesPerSecond, LEAST_FPS, MOST_FPS);
  }

  /** 600 pixels wide, 25 frames a second. */
  public Gif() {
    this(Resolution.width(DEFAULT_WIDTH), DEFAULT_FPS);
  }

  @Override
  public void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    write(List.of(drawing).iterator(), provenance, out);
  }

  /**
   * Writes all frames, each one as soon as it is there; the stream stays open.
   *
   * @throws ExportFailed if there is no frame, if one has another canvas than the first, or if the
   *     picture would have more than 16,383 pixels per side or 64 million in all
   */
  public void write(Iterator<Drawing> frames, Provenance provenance, OutputStream out)
      throws IOException {
    if (!frames.hasNext()) {
      throw new ExportFailed("an animation needs at least one frame, got none");
    }
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    Drawing first = opaque(frames.next());
    ImageSize size = ImageSize.of(first.canvas(), resolution, LARGEST_SIDE, MOST_PIXELS);
    Film film = new Film(buffered, first, size);
    film.gif.begin(provenance.sketch() + ", Senga " + provenance.version());
    film.frame(first, hundredths(0));
    for (int n = 1; frames.hasNext(); n++) {
      film.frame(opaque(frames.next()), hundredths(n));
    }
    film.gif.end();
    buffered.flush();
  }

  /** How long a frame stays: whole hundredths of a second that add up to the right speed. */
  private int hundredths(int frame) {
    long begin = Math.round(frame * 100 / framesPerSecond);
    long end = Math.round((frame + 1) * 100 / framesPerSecond);
    return (int) (end - begin);
  }

  private static Drawing opaque(Drawing drawing) {
    Color paper = new Color(drawing.canvas().background().rgba() | 0xff);
    return new Drawing(drawing.canvas().background(paper), drawing.layers());
  }

  /** What all frames of one animation share. */
  private static final class Film {
    private final GifEncoder gif;
    private final Drawing first;
    private final ImageSize size;
    private final Raster raster;
    private final byte[] indices;
    private Palette palette;

    Film(OutputStream out, Drawing first, ImageSize size) {
      this.first = first;
      this.size = size;
      this.raster = Raster.of(size);
      this.indices = new byte[size.width() * size.height()];
      this.palette = Palette.of(first);
      this.gif = new GifEncoder(out, size.width(), size.height(), palette);
    }

    void frame(Drawing drawing, int hundredths) throws IOException {
      if (!drawing.canvas().equals(first.canvas())) {
        throw new ExportFailed("all frames of an animation must have the same canvas");
      }
      Palette needed = Palette.of(drawing);
      palette = needed.equals(palette) ? palette : needed;
      for (int top = 0; top < size.height(); top += raster.bandRows()) {
        index(raster.band(drawing, top), top);
      }
      gif.frame(indices, palette, hundredths);
    }

    private void index(int[] band, int top) {
      int from = top * size.width();
      int count = Math.min(band.length, indices.length - from);
      for (int i = 0; i < count; i++) {
        indices[from + i] = palette.index(band[i]);
      }
    }
  }
}
