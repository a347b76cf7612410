package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.Range;
import senga.math.Require;
import senga.scene.Drawing;

/**
 * WebM with VP9, by ffmpeg: a film for the web.
 *
 * @param width pixels from left to right, 1 to 16,383
 * @param dpi dots per inch, 1 to 100,000; if they are set, the width does not count
 * @param fps frames per second, 0.01 to 1000
 * @param loss how coarse the picture may be, 0 (nothing is lost) to 63
 */
@About("A film for the web, smaller than an MP4.")
public record Webm(
    @About("Pixels from left to right.") @Range(min = 100, max = 4000, unit = "px") int width,
    @About("Dots per inch, instead of the width.") @Range(min = 36, max = 600, unit = "dpi")
        @Nullable Double dpi,
    @About("Frames per second.") @Range(min = 1, max = 60, unit = "1/s") double fps,
    @About("How coarse the picture may be: 0 loses nothing.") @Range(min = 0, max = 40) int loss)
    implements WebmCopies, FilmExporter {
  private static final List<String> SOUND = List.of("-c:a", "libopus", "-b:a", "160k");
  private static final int DEFAULT_LOSS = 24;
  private static final int MOST_LOSS = 63;

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Webm {
    FilmFrames.require("webm", width, dpi, fps, FilmFrames.MOST_FPS);
    Require.within("webm loss", loss, 0, MOST_LOSS);
  }

  /** 1080 pixels wide, 60 frames a second. */
  public Webm() {
    this(FilmFrames.DEFAULT_WIDTH, null, FilmFrames.DEFAULT_FPS, DEFAULT_LOSS);
  }

  @Override
  public List<String> endings() {
    return List.of("webm");
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
            "-c:v",
            "libvpx-vp9",
            "-b:v",
            "0",
            "-crf",
            Integer.toString(loss),
            "-row-mt",
            "1",
            "-pix_fmt",
            "yuv420p");
    new Ffmpeg("webm", "webm", fps, codec)
        .sound(sound)
        .write(frames, Resolution.dpiOr(dpi, width), provenance, out);
  }
}
