package senga.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.Range;
import senga.scene.Drawing;

/**
 * An animated PNG: every colour exact, for browsers and messengers. Where an animation is not
 * known, its first frame is shown. Paper is opaque.
 *
 * <p>The number of frames stands before them; so they wait in a temporary file until the last one
 * has been painted.
 *
 * @param width pixels from left to right, 1 to 16,383
 * @param dpi dots per inch, 1 to 100,000; if they are set, the width does not count
 * @param fps frames per second, 0.01 to 1000
 */
@About("An animation that repeats, every colour exact: for browsers.")
public record Apng(
    @About("Pixels from left to right.") @Range(min = 1, max = 2000, unit = "px") int width,
    @About("Dots per inch, instead of the width.") @Range(min = 36, max = 300, unit = "dpi")
        @Nullable Double dpi,
    @About("Frames per second.") @Range(min = 1, max = 60, unit = "1/s") double fps)
    implements ApngCopies, FilmExporter {
  private static final int DEFAULT_WIDTH = 600;
  private static final double DEFAULT_FPS = 25;

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Apng {
    FilmFrames.require("apng", width, dpi, fps, FilmFrames.MOST_FPS);
  }

  /** 600 pixels wide, 25 frames a second. */
  public Apng() {
    this(DEFAULT_WIDTH, null, DEFAULT_FPS);
  }

  @Override
  public List<String> endings() {
    return List.of("apng");
  }

  @Override
  public boolean encloses() {
    return true;
  }

  /**
   * @throws ExportFailed if there is no frame, if one has another canvas than the first, or if the
   *     picture would have more than 16,383 pixels per side or 64 million in all
   */
  @Override
  public void write(Iterator<Drawing> frames, Provenance provenance, OutputStream out)
      throws IOException {
    FilmFrames film = new FilmFrames(frames, Resolution.dpiOr(dpi, width));
    Path waiting = Files.createTempFile("senga-", ".apng");
    waiting.toFile().deleteOnExit(); // Ctrl-C leaves no time for more
    try (PngEncoder png = new PngEncoder(out, PngEncoder.Form.RGB, film.width())) {
      int count = spool(film, waiting);
      png.begin(film.height(), film.pixelsPerMm());
      Png.texts(png, provenance);
      png.animation(count);
      Files.copy(waiting, out);
      PngEnclosure.write(png, provenance.enclosure());
      png.end();
    } finally {
      Files.deleteIfExists(waiting);
    }
  }

  /** Paints all frames into a file, and counts them. */
  private int spool(FilmFrames film, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        PngEncoder png = new PngEncoder(out, PngEncoder.Form.RGB, film.width())) {
      Drawing frame = film.first();
      for (int n = 0; ; n++) {
        png.frame(film.height(), parts(n), partsPerSecond());
        film.paint(frame, png::row);
        png.endPixels();
        if (!film.hasNext()) {
          return n + 1;
        }
        frame = film.next();
      }
    }
  }

  /** How long a frame stays, in parts of a second that add up to the right speed. */
  private int parts(int frame) {
    long begin = Math.round(frame * (partsPerSecond() / fps));
    long end = Math.round((frame + 1) * (partsPerSecond() / fps));
    return (int) (end - begin);
  }

  /** Whole speeds are exact. */
  private int partsPerSecond() {
    if (fps == Math.rint(fps)) {
      return (int) fps;
    }
    return fps < 1 ? 100 : 10_000;
  }
}
