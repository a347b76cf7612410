package senga.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;
import senga.geometry.Context;
import senga.geometry.PolylinesBuilder;
import senga.play.FrameBuffer;
import senga.plot.MachineProfile;
import senga.plot.PenPath;
import senga.plot.Planner;
import senga.plot.Preflight;
import senga.plot.PreflightReport;
import senga.plot.Route;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Pen;

/** Frames in, the newest planned: nothing waits in a queue, and the last one is never missed. */
class BackgroundPlannerTest {
  private static final Canvas PAPER = Canvas.mm(200, 150);
  private static final Pen INK = Pen.DEFAULT.name("ink");
  private static final Pen RED = Pen.DEFAULT.name("red").width(0.6);

  private final AtomicLong news = new AtomicLong();
  private final List<BackgroundPlanner> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(BackgroundPlanner::close);
  }

  private BackgroundPlanner planner() {
    BackgroundPlanner planner = new BackgroundPlanner(Preflight.USUAL, news::incrementAndGet, 0);
    open.add(planner);
    return planner;
  }

  /** Fills a buffer as a worker does; {@code number} is its time as well as what it shows. */
  private static void fill(FrameBuffer frame, int number, int strokes) {
    frame.begin(new Frame(number, number, PAPER, 0, Controls.NONE));
    SplittableRandom random = new SplittableRandom(7);
    strokes(frame.lines(), strokes, number, random);
    frame.endLayer(INK);
    strokes(frame.lines(), 3, number, random);
    frame.endLayer(RED);
    frame.finish(0);
  }

  private static void strokes(
      PolylinesBuilder lines, int count, int number, SplittableRandom random) {
    for (int i = 0; i < count; i++) {
      double x = 10 + random.nextDouble(150);
      double y = 10 + random.nextDouble(100);
      lines.segment(x, y, 0, x + 5 + 0.01 * number, y + random.nextDouble(6), 0);
    }
  }

  private static FrameBuffer frame(int number, int strokes) {
    FrameBuffer frame = new FrameBuffer();
    fill(frame, number, strokes);
    return frame;
  }

  /** Looks as a show at rest does, until nothing is left to be done. */
  private static Proof settled(BackgroundPlanner planner, FrameBuffer shown, Wants wants) {
    do {
      planner.look(shown, wants);
      LockSupport.parkNanos(100_000);
    } while (!planner.isAtRest());
    return Objects.requireNonNull(planner.proof());
  }

  @Test
  void whatItSaysIsWhatCheckAndPlotSay() {
    FrameBuffer shown = frame(3, 400);
    Proof proof = settled(planner(), shown, Wants.of(true, true));
    PreflightReport check = Preflight.USUAL.check(shown.drawing(), Context.plain());
    assertThat(proof.asItLies()).isEqualTo(check.figures());
    assertThat(Objects.requireNonNull(proof.report()).findings()).isEqualTo(check.findings());
    assertThat(proof.report().pens()).isEqualTo(check.pens());
    assertThat(proof.planned())
        .isEqualTo(
            Planner.usual(Route.HOME, MachineProfile.AXIDRAW)
                .plan(shown.drawing(), Context.plain())
                .after());
    assertThat(proof.stage()).isEqualTo(Proof.Stage.WHOLE);
    assertThat(proof.seconds()).isEqualTo(3);
    PenPath path = Objects.requireNonNull(proof.path());
    assertThat(path.pens()).containsExactly(INK, RED);
    assertThat(Objects.requireNonNull(proof.rows()).pens()).hasSize(2);
  }

  @Test
  void nothingRunsBeforeSomebodyLooks() {
    BackgroundPlanner planner = planner();
    assertThat(planner.proof()).isNull();
    assertThat(planner.copied()).isZero();
    assertThat(planners()).isZero();
    planner.look(frame(1, 5), Wants.FIGURES);
    assertThat(planners()).isPositive();
    planner.close();
    assertThat(planners()).isZero();
  }

  private static long planners() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("senga-proof"))
        .count();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void ofManyFramesTheNewestIsPlannedAndTheLastIsNeverMissed(long seed) {
    BackgroundPlanner planner = planner();
    SplittableRandom random = new SplittableRandom(seed);
    FrameBuffer[] buffers = {new FrameBuffer(), new FrameBuffer(), new FrameBuffer()};
    double last = -1;
    int frames = 3_000;
    FrameBuffer shown = buffers[0];
    for (int number = 0; number < frames; number++) {
      shown = buffers[number % buffers.length]; // the two before may be written to already
      fill(shown, number, 1 + random.nextInt(80));
      planner.look(shown, Wants.of(random.nextInt(8) == 0, random.nextInt(8) == 0));
      Proof proof = planner.proof();
      if (proof != null) {
        assertThat(proof.seconds()).as("never backwards").isBetween(last, (double) number);
        last = proof.seconds();
      }
      if (random.nextInt(4) == 0) {
        LockSupport.parkNanos(random.nextInt(200_000));
      }
    }
    Proof proof = settled(planner, shown, Wants.FIGURES);
    assertThat(proof.seconds()).isEqualTo(frames - 1);
    assertThat(proof.asItLies())
        .isEqualTo(Preflight.USUAL.check(shown.drawing(), Context.plain()).figures());
    assertThat(planner.copied() + planner.passed())
        .as("all are counted; the last may have waited first")
        .isBetween((long) frames, frames + 1L);
    assertThat(planner.copied()).isPositive();
  }

  @Test
  void aFrameWithTheSameLinesIsNoOtherFrame() {
    BackgroundPlanner planner = planner();
    FrameBuffer one = frame(1, 50);
    Proof proof = settled(planner, one, Wants.FIGURES);
    long made = planner.made();
    assertThat(planner.stoodStill()).isFalse();
    FrameBuffer same = frame(1, 50);
    same.begin(new Frame(2, 9, PAPER, 0, Controls.NONE));
    for (int layer = 0, line = 0; layer < one.layerCount(); layer++) {
      for (; line < one.endLine(layer); line++) {
        int from = one.lines().rawOffsets()[line];
        int to = one.lines().rawOffsets()[line + 1];
        for (int i = from; i < to; i++) {
          same.lines().vertex(one.lines().rawX()[i], one.lines().rawY()[i], 5);
        }
        same.lines().endLine();
      }
      same.endLayer(one.pen(layer));
    }
    same.finish(0);
    assertThat(settled(planner, same, Wants.FIGURES)).isSameAs(proof);
    assertThat(planner.made()).isEqualTo(made);
    assertThat(planner.stoodStill()).isTrue();
    assertThat(planner.copied()).isEqualTo(1);
  }

  @Test
  void whatIsAskedForLaterIsWorkedOutForTheSameFrame() {
    BackgroundPlanner planner = planner();
    FrameBuffer shown = frame(1, 50);
    assertThat(settled(planner, shown, Wants.FIGURES).report()).isNull();
    assertThat(settled(planner, shown, Wants.of(true, false)).report()).isNotNull();
    Proof all = settled(planner, shown, Wants.of(true, true));
    assertThat(all.path()).isNotNull();
    assertThat(settled(planner, shown, Wants.FIGURES)).as("more than is asked").isSameAs(all);
  }

  @Test
  void aFrameThatIsTooLargeIsRefusedInASentenceAndTheNextIsPlanned() {
    BackgroundPlanner planner = planner();
    FrameBuffer large = new FrameBuffer();
    large.begin(new Frame(0, 0, PAPER, 0, Controls.NONE));
    for (int i = 0; i <= BackgroundPlanner.MOST_VERTICES; i++) {
      large.lines().vertex(i % 100, i % 7);
    }
    large.lines().endLine();
    large.endLayer(INK);
    large.finish(0);
    Proof proof = settled(planner, large, Wants.of(true, true));
    assertThat(proof.trouble()).isEqualTo("not planned: more than 1,000,000 vertices");
    assertThat(planner.bytes()).isZero();
    assertThat(settled(planner, frame(1, 5), Wants.FIGURES).trouble()).isEmpty();
  }

  @Test
  void aFrameWithoutAnythingIsPlannedToo() {
    FrameBuffer empty = new FrameBuffer();
    empty.begin(new Frame(0, 0, PAPER, 0, Controls.NONE));
    empty.finish(0);
    Proof proof = settled(planner(), empty, Wants.of(true, true));
    assertThat(proof.trouble()).isEmpty();
    assertThat(proof.asItLies().strokes()).isZero();
    assertThat(Objects.requireNonNull(proof.path()).seconds()).isZero();
  }

  /** In the middle of each stage, and the thread is gone. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 10, 50})
  void closingEndsItWhateverItIsAt(int millis) {
    BackgroundPlanner planner = planner();
    FrameBuffer shown = frame(1, 20_000);
    planner.look(shown, Wants.of(true, true));
    LockSupport.parkNanos(millis * 1_000_000L);
    planner.close();
    planner.close();
    assertThat(planners()).isZero();
    @Nullable Proof before = planner.proof();
    planner.look(frame(2, 5), Wants.FIGURES);
    assertThat(planner.proof()).isSameAs(before);
  }

  @Test
  void lookingAllocatesNothingWhetherThePictureMovesOrStands() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    BackgroundPlanner planner = planner();
    FrameBuffer[] buffers = new FrameBuffer[8];
    for (int i = 0; i < buffers.length; i++) {
      buffers[i] = frame(i, 300);
    }
    look(planner, buffers, 2_000);
    long begun = threads.getCurrentThreadAllocatedBytes();
    look(planner, buffers, 20_000);
    double each = (threads.getCurrentThreadAllocatedBytes() - begun) / 20_000.0;
    assertThat(each).as("bytes a look").isLessThan(1);
    assertThat(planner.bytes()).isLessThan(200_000);
  }

  private static void look(BackgroundPlanner planner, FrameBuffer[] buffers, int times) {
    for (int i = 0; i < times; i++) {
      planner.look(buffers[i / 3 % buffers.length], Wants.FIGURES);
    }
  }
}
