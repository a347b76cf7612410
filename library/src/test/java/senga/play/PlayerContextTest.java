package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.ContextShape;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Quality;
import senga.geometry.Size;
import senga.scene.Scene;

/** What heavy operations hear from a player, and what it hears from them. */
class PlayerContextTest {
  private static final AtomicReference<PlayerContextTest> RUNNING = new AtomicReference<>();

  private final Rig rig = new Rig(frame -> new Heavy(frame.index()));
  private final Queue<Quality> asked = new ConcurrentLinkedQueue<>();
  private volatile CountDownLatch goOn = new CountDownLatch(0);

  PlayerContextTest() {
    RUNNING.set(this);
  }

  @AfterEach
  void close() {
    goOn.countDown();
    rig.close();
  }

  /** Works until it is told to go on, or nobody waits for it. */
  private record Heavy(long frame) implements ContextShape {
    Heavy() {
      this(0);
    }

    @Override
    public Size size() {
      return Size.of(0, 0);
    }

    @Override
    public Polylines make(Context context) {
      context.note("level " + (7 + frame) + " was clamped to 5");
      while (RUNNING.get().goOn.getCount() > 0) {
        context.progress(0.25);
        Thread.onSpinWait();
      }
      return Polylines.EMPTY;
    }
  }

  @Test
  void aNoteBecomesOneNoticeHoweverManyFramesRepeatIt() {
    for (int frame = 0; frame < 5; frame++) {
      rig.next();
    }
    List<Notice> entries = rig.player.notices().entries();
    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().level()).isEqualTo(Notice.Level.WARNING);
    assertThat(entries.getFirst()).hasToString("heavy: level 7 was clamped to 5");
  }

  @Test
  void anotherSketchIsHeardAnew() {
    rig.next();
    rig.player.replace(frame -> new Heavy(100 + frame.index()));
    Await.until(
        "the new version",
        () -> {
          rig.next();
          return rig.player.notices().entries().size() >= 3;
        });
    assertThat(rig.player.notices().entries())
        .extracting(Notice::where)
        .containsExactly("heavy", "", "heavy");
  }

  @Test
  void progressIsSeenWhileTheFrameIsInWork() {
    assertThat(rig.player.progress(0)).isNull();
    goOn = new CountDownLatch(1);
    rig.handOut();
    Await.until("progress", () -> rig.player.progress(0) != null);
    assertThat(Objects.requireNonNull(rig.player.progress(0)))
        .isEqualTo(new Progress("heavy", 0.25));
    rig.clock.advanceSeconds(0.5);
    assertThat(rig.player.progress(500_000_000)).isNotNull();
    assertThat(rig.player.progress(500_000_001)).as("of a frame in work for longer").isNull();
    goOn.countDown();
    rig.awaitWorkers();
    Await.until("an idle worker", () -> rig.player.progress(0) == null);
  }

  /** A guest's shape that knows a draft. */
  private record Rough() implements ContextShape {
    private static final int DRAFT = 4;
    private static final int FINAL = 400;

    @Override
    public boolean draftDiffers() {
      return true;
    }

    @Override
    public Size size() {
      return Size.of(FINAL, 1);
    }

    @Override
    public Polylines make(Context context) {
      PolylinesBuilder lines = new PolylinesBuilder();
      RUNNING.get().asked.add(context.quality());
      int count = context.quality() == Quality.DRAFT ? DRAFT : FINAL;
      for (int i = 0; i < count; i++) {
        lines.vertex(i, i);
      }
      return lines.endLine().build();
    }
  }

  @Test
  void draftsAreDrawnWhileTimeRunsAndFinalLinesWhenItStops() {
    try (Rig drafts = new Rig(_ -> new Rough(), options -> options.quality(Quality.DRAFT))) {
      FrameBuffer moving = drafts.next();
      assertThat(moving.lines().vertexCount()).isEqualTo(Rough.DRAFT);
      assertThat(moving.draftOf()).isEqualTo(Scene.of(new Rough()));
      drafts.player.transport().pause();
      FrameBuffer still = drafts.next();
      assertThat(still.lines().vertexCount()).isEqualTo(Rough.FINAL);
      assertThat(still.draftOf()).isNull();
      drafts.player.transport().play();
      assertThat(drafts.next().lines().vertexCount()).isEqualTo(Rough.DRAFT);
    }
  }

  /** Its final lines may take longer than a frame is given. */
  @Test
  void aNewSketchIsTriedWithWhatTheScreenWillShow() {
    try (Rig drafts = new Rig(_ -> new Literal(), options -> options.quality(Quality.DRAFT))) {
      drafts.next();
      drafts.player.replace(_ -> new Rough());
      Await.until("the trial's frame", () -> !asked.isEmpty());
      assertThat(asked.peek()).isEqualTo(Quality.DRAFT);
    }
  }

  @Test
  void allFramesAreFinalUnlessDraftsAreAskedFor() {
    try (Rig plain = new Rig(_ -> new Rough())) {
      assertThat(plain.next().lines().vertexCount()).isEqualTo(Rough.FINAL);
    }
  }

  @Test
  void aFrameThatIsWaitedForIsFinal() {
    try (Rig drafts = new Rig(_ -> new Rough(), options -> options.quality(Quality.DRAFT))) {
      assertThat(drafts.player.drawNext().lines().vertexCount()).isEqualTo(Rough.FINAL);
    }
  }

  @Test
  void whatKnowsNoDraftIsFinalAtOnce() {
    try (Rig drafts = new Rig(_ -> new Literal(), options -> options.quality(Quality.DRAFT))) {
      assertThat(drafts.next().draftOf()).isNull();
    }
  }

  /** Or a spare buffer would keep the classes of a sketch that has been replaced. */
  @Test
  void aBufferThatIsGivenBackLetsGoOfTheRecipe() {
    BufferPool pool = new BufferPool(1);
    FrameBuffer buffer = Objects.requireNonNull(pool.take());
    buffer.draftOf(Scene.of(new Rough()));
    pool.give(buffer);
    assertThat(buffer.draftOf()).isNull();
  }

  @Test
  void aHeavyOperationThatTakesTooLongStopsByItself() {
    rig.next();
    goOn = new CountDownLatch(1);
    rig.handOut();
    Await.until("progress", () -> rig.player.progress(0) != null);
    rig.clock.advanceSeconds(6);
    Await.until(
        "the end of the thread",
        () -> {
          rig.player.tick();
          return rig.player.stats().setAside() == 0;
        });
    assertThat(rig.player.notices().entries().getLast().text())
        .isEqualTo("draw took longer than 5 s; its thread was set aside");
  }
}
