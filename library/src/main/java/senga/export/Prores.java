package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.Range;
import senga.scene.Drawing;

/**
 * QuickTime with Apple ProRes 422 HQ, by ffmpeg: for cutting. Every frame is packed by itself, with
 * ten bits a channel.
 *
 * @param width pixels from left to right, 1 to 16,383
 * @param dpi dots per inch, 1 to 100,000; if they are set, the width does not count
 * @param fps frames per second, 0.01 to 1000
 */
@About("A film for cutting: large, every frame whole.")
public record Prores(
    @About("Pixels from left to right.") @Range(min = 100, max = 4000, unit = "px") int width,
    @About("Dots per inch, instead of the width.") @Range(min = 36, max = 600, unit = "dpi")
        @Nullable Double dpi,
    @About("Frames per second.") @Range(min = 1, max = 60, unit = "1/s") double fps)
    implements ProresCopies, FilmExporter {
  private static final List<String> SOUND = List.of("-c:a", "pcm_s16le");

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Prores {
    FilmFrames.require("prores", width, dpi, fps, FilmFrames.MOST_FPS);
  }

  /** 1080 pixels wide, 60 frames a second. */
  public Prores() {
    this(FilmFrames.DEFAULT_WIDTH, null, FilmFrames.DEFAULT_FPS);
  }

  @Override
  public List<String> endings() {
    return List.of("mov");
  }

  @Override
  public boolean encloses() {
    return true;
  }

  /**
   * @throws ExportFailed if there is no ffmpeg or it gives up, if there is no frame, if one has
   *     another canvas than the first, or if the picture would have more than 16,383 pixels per
   *     side or 64 million in all
   */
  @Override
  public void write(Iterator<Drawing> frames, Provenance provenance, OutputStream out)
      throws IOException {
    write(frames, null, provenance, out);
  }

  @Override
  public FilmExporter sounding(Path file, double from, double seconds) {
    FilmSound sound = new FilmSound(file, from, seconds, SOUND);
    return new SoundFilm(this, (frames, provenance, out) -> write(frames, sound, provenance, out));
  }

  private void write(
      Iterator<Drawing> frames, @Nullable FilmSound sound, Provenance provenance, OutputStream out)
      throws IOException {
    List<String> codec =
        List.of(
            "-c:v", "prores_ks", "-profile:v", "3", "-vendor", "apl0", "-pix_fmt", "yuv422p10le");
    new Ffmpeg("prores", "mov", fps, codec)
        .sound(sound)
        .write(frames, Resolution.dpiOr(dpi, width), provenance, out);
    BoxEnclosure.write(out, provenance.enclosure());
  }
}
