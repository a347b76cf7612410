package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.control.Controls;
import senga.export.Svg;
import senga.play.FrameBuffer;
import senga.play.Player;
import senga.play.PlayerOptions;
import senga.realise.Realiser;
import senga.scene.Frame;
import senga.scene.Pen;
import senga.sketch.NameTemplate;

/** What a window does before it goes, with a clock that the test moves. */
class LastPicturesTest {
  private static final long SECOND = 1_000_000_000L;

  @TempDir private Path folder;
  private final List<String> terminal = new CopyOnWriteArrayList<>();
  private final Terminal lines = new Terminal(terminal::add);
  private final Notices notices = new Notices(() -> 0, lines);
  private final CountDownLatch go = new CountDownLatch(1);
  private final List<String> seen = new ArrayList<>();
  private long now;
  private Captures captures;
  private LastPictures last;

  @BeforeEach
  void twoPicturesWait() {
    ExecutorService writer = Captures.oneThread();
    writer.execute(this::hold);
    captures =
        new Captures(
            "Ball",
            folder,
            NameTemplate.USUAL,
            notices,
            new Realiser(),
            Captures.MOST_BYTES,
            writer);
    last = new LastPictures(captures, notices, () -> now);
    captures.capture(frame(0.5), "", new Svg());
    captures.capture(frame(2), "", new Svg());
  }

  private void hold() {
    try {
      go.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theWindowStaysAndShowsForHowLong() {
    last.finish(
        () -> {
          look();
          now += SECOND;
          if (seen.size() == 3) {
            go.countDown();
            await();
          }
        });
    assertThat(seen)
        .containsExactly(
            "finishing 2 pictures, for at most 30 s; Esc leaves at once",
            "finishing 2 pictures, for at most 29 s; Esc leaves at once",
            "finishing 2 pictures, for at most 28 s; Esc leaves at once");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("Ball.svg", "Ball-2.svg");
    lines.close();
    assertThat(terminal)
        .containsOnlyOnce("senga: finishing 2 pictures, for at most 28 s; Esc leaves at once")
        .noneMatch(line -> line.contains("not saved"));
  }

  @Test
  void whatIsNotFinishedInTimeIsNamed() {
    last.finish(() -> now += 10 * SECOND);
    lines.close();
    assertThat(terminal)
        .endsWith("senga: not saved within 30 s: Ball.svg of 0.5 s, Ball.svg of 2 s");
    assertThat(folder).isEmptyDirectory();
    assertThat(captures.waiting()).isZero();
    assertThat(captures.waitingBytes()).isZero();
    captures.close();
    assertThat(terminal).filteredOn(line -> line.contains("not saved")).hasSize(1);
  }

  @Test
  void whoeverClosesItOnceMoreGoesAtOnce() {
    last.finish(last::hurry);
    lines.close();
    assertThat(terminal)
        .containsExactly(
            "senga: not saved as the window was closed at once: Ball.svg of 0.5 s, Ball.svg of 2"
                + " s");
  }

  @Test
  void whereNothingWaitsItTakesNoTime() {
    go.countDown();
    await();
    last.finish(() -> seen.add("a turn"));
    assertThat(seen).isEmpty();
  }

  private void await() {
    while (captures.waiting() > 0) {
      Thread.onSpinWait();
    }
  }

  private void look() {
    try (Player player = new Player(frame -> Acts.ball(), PlayerOptions.of(Acts.PAPER))) {
      seen.add(notices.text(player).lines().reduce("", (a, b) -> b));
    }
  }

  private static FrameBuffer frame(double seconds) {
    FrameBuffer frame = new FrameBuffer();
    frame.begin(new Frame(0, seconds, Acts.PAPER, 0, Controls.NONE));
    frame.lines().vertex(1, 1, 0).vertex(5, 5, 0).endLine();
    frame.endLayer(Pen.DEFAULT);
    frame.finish(0);
    return frame;
  }
}
