package senga.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.testing.Program;

/** Films by ffmpeg, read by ffprobe and ffmpeg. */
class FilmTest {
  private static final Canvas PAPER = Canvas.mm(60, 40).background(Color.of("#f4ecd8"));
  private static final int FRAMES = 7;

  /** Every film here has it, so that other programs show that they pass over it. */
  private static final String ENCLOSED = "{\"text\": \"線画\"}";

  @TempDir private Path folder;

  @BeforeAll
  static void ffmpeg() {
    Program.need("ffmpeg", "-version");
    Program.need("ffprobe", "-version");
  }

  static Stream<FilmExporter> films() {
    return Stream.of(
        new Mp4().width(120).fps(25).loss(0),
        new Webm().width(120).fps(25).loss(0),
        new Prores().width(120).fps(25),
        new Apng().width(120).fps(25));
  }

  @ParameterizedTest
  @MethodSource("films")
  void everyFrameIsThereAtItsTime(FilmExporter format) throws Exception {
    List<Double> times = times(film(format, frames(FRAMES)));
    assertThat(times).hasSize(FRAMES);
    for (int n = 0; n < FRAMES; n++) {
      assertThat(times.get(n) - times.getFirst())
          .as("frame %d", n)
          .isCloseTo(n / 25.0, within(0.0011));
    }
  }

  @ParameterizedTest
  @MethodSource("films")
  void framesComeBackInOrderAndColour(FilmExporter format) throws Exception {
    Path file = film(format, frames(FRAMES));
    byte[] rgb =
        Program.bytes(
            file,
            "ffmpeg",
            "-v",
            "error",
            "-i",
            "FILE",
            "-f",
            "rawvideo",
            "-pix_fmt",
            "rgb24",
            "-");
    int frame = 3 * 120 * 80;
    assertThat(rgb).hasSize(FRAMES * frame);
    for (int n = 0; n < FRAMES; n++) {
      assertColour(rgb, n * frame + 3 * (78 * 120 + 2), PAPER.background(), "paper of frame " + n);
      assertColour(rgb, n * frame + 3 * (40 * 120 + 15 * n + 10), Color.BLACK, "ink of frame " + n);
    }
  }

  @ParameterizedTest
  @MethodSource("films")
  void whatIsEnclosedComesOutAgain(FilmExporter format) throws Exception {
    Path file = film(format, frames(1));
    assertThat(Enclosure.in(file).isPresent()).isEqualTo(format.encloses());
    assertThat(Enclosure.in(file).orElse(ENCLOSED)).isEqualTo(ENCLOSED);
  }

  @ParameterizedTest
  @MethodSource("films")
  void aSoundLiesBesideThePictures(FilmExporter format) throws Exception {
    Path song = folder.resolve("song.wav");
    byte[] second = new byte[2 * 8_000];
    for (int i = 8_000; i < second.length; i++) { // half a second of silence, half of a tone
      second[i] = (byte) (i / 16 % 2 == 0 ? 90 : -90);
    }
    AudioFormat plain = new AudioFormat(8_000, 16, 1, true, false);
    try (AudioInputStream stream =
        new AudioInputStream(new ByteArrayInputStream(second), plain, second.length / 2)) {
      AudioSystem.write(stream, AudioFileFormat.Type.WAVE, song.toFile());
    }
    boolean silent = format instanceof Apng;
    assertThat(format.sounding(song, 0, 1) == format).isEqualTo(silent);
    Path file = film(format.sounding(song, 0.5, FRAMES / 25.0), frames(FRAMES));
    assertThat(times(file)).hasSize(FRAMES);
    assertThat(Enclosure.in(file).isPresent()).isEqualTo(format.encloses());
    if (!silent) {
      byte[] heard =
          Program.bytes(
              file, "ffmpeg", "-v", "error", "-i", "FILE", "-ac", "1", "-ar", "8000", "-f", "u8",
              "-");
      assertThat(heard.length / 8_000.0).isCloseTo(FRAMES / 25.0, within(0.13));
      assertThat(loud(heard, heard.length / 4)).as("it begins at the tone").isTrue();
    }
  }

  /** Whether there is anything but silence near a place. */
  private static boolean loud(byte[] sound, int place) {
    return IntStream.range(place, place + 200)
        .anyMatch(i -> Math.abs((sound[i] & 0xff) - 128) > 40);
  }

  @Test
  void anOddPictureGetsAColumnAndARowOfPaper() throws Exception {
    Path file = film(new Mp4().width(61).fps(10), frames(2));
    assertThat(probe(file, "stream=width,height")).isEqualTo("62,42");
  }

  @Test
  void aFilmOfOneFrameIsAFilm() throws Exception {
    assertThat(times(film(new Mp4().width(120), frames(1)))).hasSize(1);
  }

  @Test
  void framesAreMadeWhenTheyAreAskedFor() throws Exception {
    List<Integer> asked = new ArrayList<>();
    Iterator<Drawing> frames =
        IntStream.range(0, 3).peek(asked::add).mapToObj(FilmTest::frame).iterator();
    new Apng().width(60).write(frames, Drawings.FROM, OutputStream.nullOutputStream());
    assertThat(asked).containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @MethodSource("films")
  void afterAFailedFrameNoFileIsLeftInBetween(FilmExporter format) throws Exception {
    long before = waiting();
    Iterator<Drawing> failing =
        IntStream.range(0, 3)
            .mapToObj(
                n -> {
                  if (n == 2) {
                    throw new IllegalStateException("the sketch failed");
                  }
                  return frame(n);
                })
            .iterator();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> format.write(failing, Drawings.FROM, out))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the sketch failed");
    assertThat(out.size()).isZero();
    assertThat(waiting()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("films")
  void aFilmWithoutFramesOrOnTwoPapersIsRefused(FilmExporter format) {
    assertThatThrownBy(
            () ->
                format.write(
                    List.<Drawing>of().iterator(), Drawings.FROM, OutputStream.nullOutputStream()))
        .isInstanceOf(ExportFailed.class)
        .hasMessage("an animation needs at least one frame, got none");
    Drawing other = Drawings.drawing(Canvas.mm(10, 10), Pen.DEFAULT, "1 1, 2 2");
    assertThatThrownBy(
            () ->
                format.write(
                    List.of(frame(0), other).iterator(),
                    Drawings.FROM,
                    OutputStream.nullOutputStream()))
        .isInstanceOf(ExportFailed.class)
        .hasMessage("all frames of an animation must have the same canvas");
  }

  @Test
  void whatFfmpegDoesNotKnowIsSaidInItsWords() {
    Ffmpeg odd = new Ffmpeg("mp4", "mp4", 25, List.of("-c:v", "nosuchcodec"));
    assertThatThrownBy(
            () ->
                odd.write(
                    frames(2),
                    Resolution.width(60),
                    Drawings.FROM,
                    OutputStream.nullOutputStream()))
        .isInstanceOf(ExportFailed.class)
        .hasMessageStartingWith("mp4: ffmpeg gave up: ")
        .hasMessageContaining("nosuchcodec");
  }

  private static long waiting() throws Exception {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().matches("senga-\\d+\\..*")).count();
    }
  }

  private Path film(FilmExporter format, Iterator<Drawing> frames) throws Exception {
    Path file = folder.resolve("film." + format.endings().getFirst());
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(frames, Drawings.FROM.enclosure(Enclosure.of(ENCLOSED)), out);
    }
    return file;
  }

  private static Iterator<Drawing> frames(int count) {
    return IntStream.range(0, count).mapToObj(FilmTest::frame).iterator();
  }

  /** A thick upright line that goes to the right. */
  private static Drawing frame(int n) {
    double x = 5 + 7.5 * n;
    return Drawings.drawing(PAPER, Pen.DEFAULT.width(4), x + " 5, " + x + " 35");
  }

  private static List<Double> times(Path file) throws Exception {
    return probe(file, "frame=pts_time")
        .lines()
        .filter(line -> !line.isBlank())
        .map(Double::valueOf)
        .toList();
  }

  private static String probe(Path file, String entries) throws Exception {
    return Program.output(
            file,
            "ffprobe",
            "-v",
            "error",
            "-select_streams",
            "v",
            "-show_entries",
            entries,
            "-of",
            "csv=p=0",
            "FILE")
        .replace(",\n", "\n")
        .strip();
  }

  private static void assertColour(byte[] rgb, int at, Color expected, String what) {
    int[] want = {expected.red(), expected.green(), expected.blue()};
    for (int i = 0; i < 3; i++) {
      assertThat(rgb[at + i] & 0xff).as("%s, channel %d", what, i).isCloseTo(want[i], within(6));
    }
  }
}
