package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/** What is enclosed in a file comes out of it again, and nothing else does. */
class EnclosureTest {
  private static final Drawing DRAWING =
      new Drawing(
          Canvas.mm(20, 10),
          List.of(
              new Drawing.Part(
                  Pen.DEFAULT,
                  Polylines.of(List.of(List.of(new Vec3(1, 1, 0), new Vec3(19, 9, 0)))))));

  private static final List<String> TEXTS =
      List.of(
          "{}",
          "{\"text\": \"<svg> & \\\"線画\\\" ]]> \\n\ttab\"}",
          "x".repeat(255),
          "é".repeat(70_000));

  @TempDir Path folder;

  static List<Exporter> formats() {
    return List.of(new Svg(), new Png(), new Pdf(), new Gif(), new Apng());
  }

  private Path written(Exporter format, String text) throws IOException {
    Path file = folder.resolve("picture." + format.endings().getFirst());
    try (OutputStream out = Files.newOutputStream(file)) {
      Provenance from = Provenance.of("Ball", "test").enclosure(Enclosure.of(text));
      format.write(DRAWING, from, out);
    }
    return file;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void comesOutAsItWent(Exporter format) throws IOException {
    assertThat(format.encloses()).isTrue();
    for (String text : TEXTS) {
      assertThat(Enclosure.in(written(format, text))).contains(text);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nothingIsNothing(Exporter format) throws IOException {
    assertThat(Enclosure.in(written(format, ""))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void isAskedForAfterTheLastFrame(Exporter format) throws IOException {
    StringBuilder frames = new StringBuilder();
    Path file = folder.resolve("film." + format.endings().getFirst());
    Provenance from =
        Provenance.of("Ball", "test").enclosure(Enclosure.later(() -> "saw " + frames));
    try (OutputStream out = Files.newOutputStream(file)) {
      if (format instanceof FilmExporter film) {
        List<Integer> numbers = List.of(1, 2, 3);
        film.write(numbers.stream().map(n -> seen(frames, n)).iterator(), from, out);
      } else {
        format.write(seen(frames, 123), from, out);
      }
    }
    assertThat(Enclosure.in(file)).contains("saw 123");
  }

  private static Drawing seen(StringBuilder frames, int number) {
    frames.append(number);
    return DRAWING;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aFileThatIsCutShortOrDamagedEnclosesNothingOrTheSame(Exporter format) throws IOException {
    byte[] whole = Files.readAllBytes(written(format, "{\"a\": 1}"));
    Random random = new Random(7);
    Path file = folder.resolve("damaged");
    for (int n = 0; n < 300; n++) {
      byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      if (n % 2 == 0) {
        damaged = whole.clone();
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Files.write(file, damaged);
      assertThatCode(() -> Enclosure.in(file)).doesNotThrowAnyException();
    }
  }

  @Test
  void boxesThatLieAboutTheirLengthAreNoTrap() throws IOException {
    for (int[] size : new int[][] {{0, 0, 0, 0}, {0, 0, 0, 1}, {0xff, 0xff, 0xff, 0xff}}) {
      byte[] film = "....ftypisom....".getBytes(UTF_8);
      film[3] = 16;
      film[0] = film[1] = film[2] = 0;
      byte[] all = Arrays.copyOf(film, 40);
      for (int i = 0; i < 4; i++) {
        all[16 + i] = (byte) size[i];
      }
      Path file = Files.write(folder.resolve("film.mp4"), all);
      assertThat(Enclosure.in(file)).isEmpty();
    }
  }

  @Test
  void anSvgMayNotFetchAnything() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "top secret");
    Path file =
        Files.writeString(
            folder.resolve("hostile.svg"),
            "<!DOCTYPE svg [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]><svg xmlns:senga=\"urn:senga:drawing\"><senga:manifest>&x;"
                + "</senga:manifest></svg>");
    assertThat(Enclosure.in(file).orElse("")).doesNotContain("secret");
  }

  @Test
  void otherFilesEncloseNothing() throws IOException {
    assertThat(Enclosure.in(Files.writeString(folder.resolve("a.txt"), "hello"))).isEmpty();
    assertThat(Enclosure.in(Files.writeString(folder.resolve("b.txt"), ""))).isEmpty();
    assertThat(Enclosure.in(Files.writeString(folder.resolve("c.svg"), "<svg/>"))).isEmpty();
  }
}
