package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.control.Controls;
import senga.export.Png;
import senga.export.Svg;
import senga.play.FrameBuffer;
import senga.play.Player;
import senga.play.PlayerOptions;
import senga.realise.Realiser;
import senga.scene.Frame;
import senga.scene.Pen;
import senga.sketch.NameTemplate;

class CapturesTest {
  @TempDir private Path folder;
  private final Notices notices = new Notices(() -> 0);

  @Test
  void pressingOftenNeverWritesOverAPicture() throws Exception {
    try (Captures captures =
        new Captures("Ball", folder, NameTemplate.USUAL, notices, new Realiser())) {
      for (int i = 0; i < 3; i++) {
        captures.capture(frame(10), "", new Svg());
      }
    }
    assertThat(folder).isDirectoryContaining("glob:**Ball.svg");
    assertThat(folder).isDirectoryContaining("glob:**Ball-2.svg");
    assertThat(folder).isDirectoryContaining("glob:**Ball-3.svg");
  }

  @Test
  void atMostSixteenWaitAndTheUserIsToldOfTheNext() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (Captures captures = held(Captures.MOST_BYTES, go)) {
      for (int i = 0; i < Captures.MOST; i++) {
        captures.capture(frame(10), "", new Svg());
      }
      assertThat(captures.waiting()).isEqualTo(16);
      captures.capture(frame(10), "", new Svg());
      assertThat(captures.waiting()).isEqualTo(16);
      assertThat(news()).isEqualTo("not saved: 1 picture, for 16 pictures are still being written");
      go.countDown();
    }
    assertThat(folder.toFile().list()).hasSize(16);
  }

  @Test
  void theirBytesAreBoundedToo() {
    CountDownLatch go = new CountDownLatch(1);
    try (Captures captures = held(1_000, go)) {
      captures.capture(frame(60), "", new Svg());
      captures.capture(frame(60), "", new Svg());
      assertThat(captures.waitingBytes()).isEqualTo(724);
      assertThat(news()).isEqualTo("not saved: 1 picture, for 1 picture is still being written");
      go.countDown();
    }
    assertThat(folder.toFile().list()).containsExactly("Ball.svg");
  }

  /** Captures whose thread does not begin to write until it may go. */
  private Captures held(long mostBytes, CountDownLatch go) {
    ExecutorService writer = Captures.oneThread();
    writer.execute(
        () -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    return new Captures(
        "Ball", folder, NameTemplate.USUAL, notices, new Realiser(), mostBytes, writer);
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "");
    try (Captures captures =
        new Captures("Ball", file, NameTemplate.USUAL, notices, new Realiser())) {
      captures.capture(frame(10), "", new Png());
    }
    assertThat(news()).startsWith("not saved: cannot write ").contains("is a file, not a folder");
  }

  @Test
  void aMemoryThatIsFullIsSaidAndNothingIsCountedAsWaiting() {
    ExecutorService full =
        new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>()) {
          @Override
          public void execute(Runnable task) {
            throw new OutOfMemoryError("of the test");
          }
        };
    try (Captures captures =
        new Captures(
            "Ball",
            folder,
            NameTemplate.USUAL,
            notices,
            new Realiser(),
            Captures.MOST_BYTES,
            full)) {
      captures.capture(frame(10), "", new Svg());
      assertThat(captures.waiting()).isZero();
      assertThat(captures.waitingBytes()).isZero();
    }
    assertThat(news()).isEqualTo("not saved: the memory is full");
  }

  private String news() {
    try (Player player = new Player(frame -> Acts.ball(), PlayerOptions.of(Acts.PAPER))) {
      return notices.text(player);
    }
  }

  private static FrameBuffer frame(int vertices) {
    FrameBuffer frame = new FrameBuffer();
    frame.begin(new Frame(0, 0, Acts.PAPER, 0, Controls.NONE));
    for (int i = 0; i < vertices; i++) {
      frame.lines().vertex(i, i, 0);
    }
    frame.lines().endLine();
    frame.endLayer(Pen.DEFAULT);
    frame.finish(0);
    return frame;
  }
}
