package senga.export;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import senga.scene.Drawing;
import senga.words.PlainNumber;

/**
 * Films by the program ffmpeg: pixels go in through a pipe, row by row, and what it makes of them
 * is copied to where the film belongs once it is whole.
 *
 * <pre>
 *   frames ──► Raster ──► rows as RGB ──► ffmpeg ──► a temporary file ──► the stream
 * </pre>
 *
 * <p>A file in between, since most containers are finished by going back to their beginning. Every
 * frame that is given arrives once, at its exact time: frames come at a constant rate, and ffmpeg
 * is told that rate. Codecs halve colours in both directions and so need even sides: a picture of
 * odd sides gets a column or a row of paper.
 */
final class Ffmpeg {
  /** The program, found as the shell would. */
  private static final String PROGRAM = "ffmpeg";

  /** Of its last words, as many as fit a sentence. */
  private static final int LONGEST_WORD = 300;

  private static final int PATIENCE_SECONDS = 600;

  private final String format;
  private final String ending;
  private final double fps;
  private final List<String> codec;
  private @Nullable FilmSound sound;

  /**
   * @param format as the user knows it
   * @param ending of its files, which tells ffmpeg the container
   * @param fps frames a second
   * @param codec how frames are packed, as ffmpeg's options
   */
  Ffmpeg(String format, String ending, double fps, List<String> codec) {
    this.format = format;
    this.ending = ending;
    this.fps = fps;
    this.codec = codec;
  }

  /** With a sound beside the pictures; null for none. */
  Ffmpeg sound(@Nullable FilmSound beside) {
    sound = beside;
    return this;
  }

  /**
   * Writes a film; one frame at a time is in memory.
   *
   * @throws ExportFailed if there is no ffmpeg, or it gives up
   */
  void write(
      Iterator<Drawing> frames, Resolution resolution, Provenance provenance, OutputStream out)
      throws IOException {
    FilmFrames film = new FilmFrames(frames, resolution);
    Path file = Files.createTempFile("senga-", "." + ending);
    file.toFile().deleteOnExit(); // Ctrl-C leaves no time for more
    try {
      encode(film, provenance, file);
      Files.copy(file, out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void encode(FilmFrames film, Provenance provenance, Path file) throws IOException {
    Process process = start(command(film, provenance, file));
    LastWords words = new LastWords(process);
    try (OutputStream pixels = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
      film.writeRgb(pixels);
    } catch (IOException broken) {
      if (process.isAlive()) {
        stop(process);
        throw broken;
      }
      throw new ExportFailed(gaveUp(words), broken);
    } catch (RuntimeException | Error notOurs) {
      stop(process);
      throw notOurs;
    }
    if (end(process) != 0) {
      throw new ExportFailed(gaveUp(words));
    }
  }

  private Process start(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException none) {
      throw new ExportFailed(
          format
              + " needs the program ffmpeg, which cannot be started; install it, or write gif, apng"
              + " or a sequence of pictures (--format png --seconds 4)",
          none);
    }
  }

  private List<String> command(FilmFrames film, Provenance provenance, Path file) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(PROGRAM, "-hide_banner", "-loglevel", "error", "-y"));
    command.addAll(List.of("-f", "rawvideo", "-pix_fmt", "rgb24"));
    command.addAll(List.of("-video_size", film.width() + "x" + film.height()));
    command.addAll(List.of("-framerate", PlainNumber.of(fps), "-i", "pipe:0"));
    command.addAll(sound == null ? List.of("-an") : sound.input());
    command.addAll(List.of("-vf", evenSides(film) + ",scale=out_color_matrix=bt709"));
    command.addAll(
        List.of("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"));
    command.addAll(codec);
    command.addAll(sound == null ? List.of() : sound.output());
    command.addAll(List.of("-fflags", "+bitexact", "-flags:v", "+bitexact"));
    command.addAll(List.of("-metadata", "title=" + provenance.sketch()));
    command.addAll(List.of("-metadata", "comment=Senga " + provenance.version()));
    command.add(file.toAbsolutePath().toString());
    return command;
  }

  private static String evenSides(FilmFrames film) {
    String paper = film.paper().hex().substring(1, 7);
    return "pad=ceil(iw/2)*2:ceil(ih/2)*2:color=0x" + paper;
  }

  private int end(Process process) throws IOException {
    try {
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      stop(process);
      throw new ExportFailed(format + ": ffmpeg did not end within " + PATIENCE_SECONDS + " s");
    } catch (InterruptedException e) {
      stop(process);
      Thread.currentThread().interrupt();
      throw new IOException(format + ": interrupted while ffmpeg was at work", e);
    }
  }

  /** Ends it, and waits: only then can its file be taken away everywhere. */
  private static void stop(Process process) {
    process.destroyForcibly().onExit().join();
  }

  private String gaveUp(LastWords words) {
    String said = words.text();
    return format + ": ffmpeg gave up" + (said.isEmpty() ? "" : ": " + said);
  }

  /** Reads what the program says, so that it never waits for a reader; keeps the last line. */
  private static final class LastWords {
    private final Thread reader;
    private volatile String text = "";

    LastWords(Process process) {
      reader = Thread.ofPlatform().daemon().name("senga-ffmpeg").start(() -> read(process));
    }

    private void read(Process process) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          text = line.isBlank() ? text : line.strip();
        }
      } catch (IOException gone) {
        return; // it has ended
      }
    }

    String text() {
      try {
        reader.join(1000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return text.length() <= LONGEST_WORD ? text : text.substring(0, LONGEST_WORD) + "…";
    }
  }
}
