package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.G;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.StageOptions;
import senga.sketch.Act;

/** Films of a show, from the key to the file. */
class FilmStoryTest {
  private static final Canvas SMALL = Canvas.mm(60, 40);

  @TempDir private Path folder;
  private final List<String> terminal = new CopyOnWriteArrayList<>();
  private final Notices notices = new Notices(System::nanoTime, new Terminal(terminal::add));

  private Show show(StageOptions wishes) {
    return show(wishes, Films.APNG);
  }

  private Show show(StageOptions wishes, Films film) {
    Act act =
        new Act(
            frame -> {
              if (frame.index() == 30) {
                throw new IllegalStateException("no ink");
              }
              return G.of(
                  new PolylinesBuilder().segment((double) frame.index(), 5, 0, 30, 35, 0).build());
            },
            SMALL,
            wishes);
    ShowOptions options = ShowOptions.of("Test").film(film).captures(folder);
    return new Show(act, options, new NoScreen(), notices);
  }

  @Test
  void anExactFilmHasAFrameForEachTurn() throws IOException {
    try (Show show = show(StageOptions.DEFAULT.fps(50))) {
      Turns.turnUntil(show, () -> show.shown() != null);
      long first = index(show);
      show.press(KeyAction.FILM);
      Turns.turn(show, 12);
      assertThat(index(show)).isEqualTo(first + 12);
      assertThat(show.figures().recorded()).contains("filming exactly, 0.3 s, 13 frames");
      show.press(KeyAction.FILM);
    }
    assertThat(framesOf(folder.resolve("Test.apng"))).isEqualTo(13);
    assertThat(terminal).last().asString().endsWith("Test.apng; 0.3 s, 13 frames");
  }

  @Test
  void anExactFilmGoesOnFromWhatIsOnScreenThoughLaterFramesWereAskedFor() throws IOException {
    try (Show show = show(StageOptions.DEFAULT.fps(50))) {
      Turns.turnUntil(show, () -> show.shown() != null);
      long first = index(show);
      double seconds = Objects.requireNonNull(show.shown()).frame().seconds();
      show.player().transport().seek(seconds + 0.1);
      show.player().tick();
      show.press(KeyAction.FILM);
      Turns.turn(show, 3);
      assertThat(index(show)).isEqualTo(first + 3);
      assertThat(Objects.requireNonNull(show.shown()).frame().seconds())
          .isCloseTo(seconds + 3 / 50.0, within(1e-9));
    }
    assertThat(framesOf(folder.resolve("Test.apng"))).isEqualTo(4);
  }

  @Test
  void whenTheFilmIsWrittenItsLineGoesAndAnotherMayBegin() throws IOException {
    try (Show show = show(StageOptions.DEFAULT.fps(50))) {
      Turns.turnUntil(show, () -> show.shown() != null);
      show.press(KeyAction.FILM);
      show.turn();
      show.press(KeyAction.FILM);
      Turns.turnUntil(show, () -> show.figures().recorded().isEmpty());
      assertThat(show.figures().notice()).contains("saved ");
      show.press(KeyAction.FILM);
    }
    assertThat(framesOf(folder.resolve("Test.apng"))).isEqualTo(2);
    assertThat(framesOf(folder.resolve("Test-2.apng"))).isEqualTo(1);
  }

  @Test
  void whileTimeStandsAnExactFilmWaits() throws IOException {
    try (Show show = show(StageOptions.DEFAULT.fps(50))) {
      Turns.turnUntil(show, () -> show.shown() != null);
      show.press(KeyAction.PLAY_PAUSE);
      show.press(KeyAction.FILM);
      Turns.turn(show, 8);
    }
    assertThat(framesOf(folder.resolve("Test.apng"))).isBetween(1, 2);
  }

  @Test
  void aFrameThatCannotBeDrawnEndsAnExactFilm() throws IOException {
    try (Show show = show(StageOptions.DEFAULT.fps(50))) {
      Turns.turnUntil(show, () -> show.shown() != null);
      show.press(KeyAction.FILM);
      Turns.turnUntil(show, () -> index(show) > 31);
    }
    assertThat(terminal)
        .anyMatch(line -> line.contains("the film ends here, for a frame could not be drawn"));
    assertThat(framesOf(folder.resolve("Test.apng"))).isLessThanOrEqualTo(30);
  }

  @Test
  void aLiveFilmLetsTheShowGoOnAsEver() throws IOException {
    try (Show show = show(StageOptions.DEFAULT.fps(50))) {
      Turns.turnUntil(show, () -> show.shown() != null);
      show.press(KeyAction.FILM_LIVE);
      Turns.turn(show, 10);
      assertThat(show.figures().recorded()).contains("filming live, ");
    }
    assertThat(framesOf(folder.resolve("Test.apng"))).isPositive();
    assertThat(terminal).noneMatch(line -> line.contains("not recorded"));
  }

  @Test
  void aFrameRateThatTheFormatCannotHaveIsSaid() {
    try (Show show = show(StageOptions.DEFAULT.fps(60), Films.GIF)) {
      Turns.turnUntil(show, () -> show.shown() != null);
      show.press(KeyAction.FILM);
      assertThat(show.figures().notice()).startsWith("not recorded: gif fps must lie between");
    }
    assertThat(folder).isEmptyDirectory();
  }

  private static long index(Show show) {
    return Objects.requireNonNull(show.shown()).frame().index();
  }

  /** As the chunk acTL of an APNG says. */
  private static int framesOf(Path apng) throws IOException {
    byte[] bytes = Files.readAllBytes(apng);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("acTL");
    return ByteBuffer.wrap(bytes).getInt(at + 4);
  }
}
