package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.G;
import senga.export.ExportFailed;
import senga.export.FilmExporter;
import senga.export.Provenance;
import senga.geometry.PolylinesBuilder;
import senga.play.FrameBuffer;
import senga.play.Pace;
import senga.play.Player;
import senga.play.PlayerOptions;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.sketch.NameTemplate;

/** What a film is made of, with a clock and a format of the test's own. */
class RecorderTest {
  private static final double FPS = 10;
  private static final long TENTH = 100_000_000L;

  @TempDir private Path folder;
  private final List<String> terminal = new CopyOnWriteArrayList<>();
  private final Terminal lines = new Terminal(terminal::add);
  private final Notices notices = new Notices(() -> 0, lines);
  private final Reel reel = new Reel();
  private final Player player = player(Acts.PAPER);
  private long now;

  /** A picture that says which frame it is: by where its line begins. */
  private static Player player(Canvas paper) {
    return new Player(
        frame ->
            G.of(new PolylinesBuilder().segment((double) frame.index(), 0, 0, 9, 9, 0).build()),
        PlayerOptions.of(paper).fps(FPS).pace(Pace.BY_FRAME));
  }

  /** A film that remembers its frames; it does not begin before it may. */
  private static final class Reel implements FilmExporter {
    private final List<Integer> frames = new CopyOnWriteArrayList<>();
    private final CountDownLatch go = new CountDownLatch(1);
    private boolean breaks;

    @Override
    public double fps() {
      return FPS;
    }

    @Override
    public List<String> endings() {
      return List.of("reel");
    }

    @Override
    public void write(Iterator<Drawing> drawings, Provenance from, OutputStream out)
        throws IOException {
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IOException("the writing was interrupted", e);
      }
      while (drawings.hasNext()) {
        if (breaks) {
          throw new ExportFailed("the reel is broken");
        }
        frames.add((int) drawings.next().layers().getFirst().lines().x(0));
        out.write(1);
      }
    }
  }

  private Recorder recorder(long mostBytes) {
    return new Recorder(
        "Ball",
        folder,
        new NameTemplate("{sketch}-{variation}"),
        fps -> reel,
        notices,
        new Realiser(),
        () -> now,
        mostBytes);
  }

  @AfterEach
  void close() {
    player.close();
    lines.close();
  }

  @Test
  void anExactFilmHasEveryFrameOnceAndInOrder() {
    Recorder recorder = recorder(FilmTape.MOST_BYTES);
    reel.go.countDown();
    recorder.begin(player.drawNext(), "dusk", true, FPS);
    for (int i = 0; i < 20; i++) {
      FrameBuffer frame = player.drawNext();
      recorder.look(frame);
      recorder.look(frame);
    }
    finish(recorder);
    assertThat(reel.frames).isEqualTo(upTo(21));
    assertThat(folder.toFile().list()).containsExactly("Ball-dusk.reel");
    lines.close();
    assertThat(terminal)
        .containsExactly("senga: saved " + folder.resolve("Ball-dusk.reel") + "; 2.1 s, 21 frames");
  }

  @Test
  void aLiveFilmHasWhatWasOnScreenAtEachOfItsTimes() {
    Recorder recorder = recorder(FilmTape.MOST_BYTES);
    reel.go.countDown();
    recorder.begin(player.drawNext(), "", false, FPS);
    at(recorder, 0.5, player.drawNext()); // 1, seen at the times 0.1 and 0.2 s
    FrameBuffer third = player.drawNext();
    at(recorder, 2.5, third);
    at(recorder, 2.7, third);
    at(recorder, 2.9, player.drawNext()); // 3, before its time came another
    at(recorder, 4.2, player.drawNext());
    finish(recorder);
    assertThat(reel.frames).containsExactly(0, 1, 1, 3, 3);
  }

  private void at(Recorder recorder, double tenths, FrameBuffer frame) {
    now = Math.round(tenths * TENTH);
    recorder.look(frame);
  }

  @Test
  void anExactFilmThatIsSlowMakesTheShowWait() {
    Recorder recorder = recorder(100);
    recorder.begin(player.drawNext(), "", true, FPS);
    int drawn = 1;
    while (recorder.hasRoom()) {
      recorder.look(player.drawNext());
      drawn++;
    }
    assertThat(drawn).as("28 bytes a frame").isEqualTo(4);
    assertThat(recorder.waitingBytes()).isEqualTo(112);
    reel.go.countDown();
    while (!recorder.hasRoom()) {
      Thread.onSpinWait();
    }
    recorder.look(player.drawNext());
    finish(recorder);
    assertThat(reel.frames).isEqualTo(upTo(5));
  }

  @Test
  void aLiveFilmThatIsSlowEndsAndIsWrittenWhole() {
    Recorder recorder = recorder(100);
    recorder.begin(player.drawNext(), "", false, FPS);
    for (int tenth = 1; recorder.isRecording(); tenth++) {
      at(recorder, tenth, player.drawNext());
    }
    reel.go.countDown();
    finish(recorder);
    assertThat(reel.frames).startsWith(0, 0, 1, 2).hasSizeBetween(4, 5);
    lines.close();
    assertThat(terminal)
        .first()
        .asString()
        .contains("the film ends here, for its frames came faster than they can be written");
    assertThat(folder.toFile().list()).containsExactly("Ball.reel");
  }

  @Test
  void onAnotherPaperTheFilmEndsBeforeIt() {
    Recorder recorder = recorder(FilmTape.MOST_BYTES);
    reel.go.countDown();
    recorder.begin(player.drawNext(), "", true, FPS);
    recorder.look(player.drawNext());
    try (Player other = player(Canvas.mm(50, 50))) {
      recorder.look(other.drawNext());
    }
    assertThat(recorder.isRecording()).isFalse();
    finish(recorder);
    assertThat(reel.frames).isEqualTo(upTo(2));
    lines.close();
    assertThat(terminal).first().asString().contains("for the paper has changed");
  }

  @Test
  void aFilmThatCannotBeWrittenIsToldAndLeavesNothing() {
    reel.breaks = true;
    reel.go.countDown();
    Recorder recorder = recorder(FilmTape.MOST_BYTES);
    recorder.begin(player.drawNext(), "", true, FPS);
    while (recorder.isBusy()) {
      Thread.onSpinWait();
    }
    recorder.look(player.drawNext());
    assertThat(recorder.isRecording()).isFalse();
    lines.close();
    assertThat(terminal).containsExactly("senga: not recorded: the reel is broken");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFilmThatIsGivenUpLeavesNothing() {
    Recorder recorder = recorder(FilmTape.MOST_BYTES);
    recorder.begin(player.drawNext(), "", true, FPS);
    recorder.giveUp();
    assertThat(recorder.isBusy()).isFalse();
    lines.close();
    assertThat(terminal).containsExactly("senga: not recorded: the window was closed at once");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void asLongAsAFilmIsWrittenNoOtherBegins() {
    Recorder recorder = recorder(FilmTape.MOST_BYTES);
    recorder.begin(player.drawNext(), "", true, FPS);
    recorder.end();
    recorder.begin(player.drawNext(), "", true, FPS);
    assertThat(recorder.isRecording()).isFalse();
    reel.go.countDown();
    finish(recorder);
    lines.close();
    assertThat(terminal.getFirst())
        .isEqualTo("senga: not recorded: the film before is still being written");
    assertThat(reel.frames).containsExactly(0);
  }

  private static void finish(Recorder recorder) {
    recorder.end();
    while (recorder.isBusy()) {
      Thread.onSpinWait();
    }
  }

  private static List<Integer> upTo(int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(i);
    }
    return numbers;
  }
}
