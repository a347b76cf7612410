package senga.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.E;
import senga.G;
import senga.control.Controls;
import senga.geometry.Geometry;
import senga.play.FrameBuffer;
import senga.plot.PlotFigures;
import senga.plot.Preflight;
import senga.proof.StepFigures.State;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.tune.Address;
import senga.tune.StepRecipes;
import senga.tune.Tuning;

/** What single steps take comes after the plan of the frame, and only where somebody sees it. */
class StepsOfFramesTest {
  private static final Canvas PAPER = Canvas.mm(200, 150);
  private static final Address INK = Address.ofLayer("ink");
  private static final int MOST_FRAMES = 100_000;
  private static final Geometry HATCHED =
      G.polygon().sides(6).diameter(60).through(E.fill().spacing(2)).translate(90, 70);

  private final Tuning tuning = new Tuning();
  private final Realiser realiser = new Realiser();
  private final AtomicLong news = new AtomicLong();
  private final ProofDesk desk = new ProofDesk(Preflight.USUAL, news::incrementAndGet);
  private long nanos;

  @AfterEach
  void close() {
    desk.close();
  }

  /** As a worker draws it; its steps are known while somebody looks at them. */
  private FrameBuffer frame(Geometry drawn) {
    Frame frame = tuning.begin(new Frame(0, 3, PAPER, 0, Controls.NONE));
    Scene scene = tuning.apply(new Scene(List.of(Layer.of(drawn).name("ink"))), frame);
    FrameBuffer buffer = new FrameBuffer();
    buffer.begin(frame);
    buffer.recipes(StepRecipes.of(frame));
    for (Layer layer : scene.layers()) {
      realiser.realise(layer.geometry(), buffer.lines());
      buffer.endLayer(Pen.DEFAULT.name("ink"));
    }
    buffer.finish(0);
    return buffer;
  }

  private void look(FrameBuffer shown) {
    desk.look(shown, 0, nanos++);
  }

  private void settle(FrameBuffer shown) {
    do {
      look(shown);
      LockSupport.parkNanos(100_000);
    } while (!desk.isAtRest());
    look(shown);
  }

  private StepFigures.Figure ink() {
    return Objects.requireNonNull(desk.steps().at(INK));
  }

  @Test
  void whileNobodyLooksAtStepsNothingIsWorkedOut() {
    tuning.observe(true);
    FrameBuffer shown = frame(HATCHED);
    settleFigures(shown);
    assertThat(desk.planner().stepsMade()).isZero();
    desk.steps(true);
    desk.toggleFigures();
    assertThat(desk.areStepsShown()).as("the panel alone").isFalse();
    for (int i = 0; i < 50; i++) {
      look(shown);
    }
    assertThat(desk.planner().stepsMade()).isZero();
    assertThat(desk.steps()).isEqualTo(StepFigures.NONE);
    assertThat(desk.stepBytes()).isZero();
  }

  private void settleFigures(FrameBuffer shown) {
    desk.toggleFigures();
    settle(shown);
  }

  @Test
  void aFrameAtWhichNobodyLooksHasNoSteps() {
    FrameBuffer shown = frame(HATCHED);
    assertThat(shown.recipes()).isNull();
    desk.steps(true);
    settleFigures(shown);
    assertThat(desk.planner().stepsMade()).isZero();
    assertThat(desk.planner().copied()).isEqualTo(1);
  }

  @Test
  void theyComeAfterThePlanAndAgreeWithIt() {
    tuning.observe(true);
    FrameBuffer shown = frame(HATCHED);
    desk.steps(true);
    settleFigures(shown);
    assertThat(desk.areStepsBehind()).isFalse();
    assertThat(ink().state()).isEqualTo(State.KNOWN);
    Proof proof = Objects.requireNonNull(desk.proof());
    assertThat(proof.stage()).isEqualTo(Proof.Stage.WHOLE);
    PlotFigures planned = Objects.requireNonNull(proof.planned());
    PlotFigures layer = Objects.requireNonNull(ink().figures());
    assertThat(layer.strokes()).isEqualTo(planned.strokes());
    assertThat(layer.drawn()).isCloseTo(planned.drawn(), within(1e-6));
    assertThat(layer.travelled()).isGreaterThanOrEqualTo(planned.travelled() - 1e-6);
    assertThat(desk.stepCount()).isEqualTo(4);
    long made = desk.planner().stepsMade();
    settle(shown);
    assertThat(desk.planner().stepsMade()).isEqualTo(made);
  }

  @Test
  void whoOpensThePanelLaterGetsThemForTheSameFrame() {
    tuning.observe(true);
    FrameBuffer shown = frame(HATCHED);
    settleFigures(shown);
    desk.steps(true);
    settle(shown);
    assertThat(ink().state()).isEqualTo(State.KNOWN);
  }

  @Test
  void otherStepsThatDrawTheSameLinesAreOtherSteps() {
    tuning.observe(true);
    desk.steps(true);
    Geometry line = G.line().length(40).translate(50, 50);
    settleFigures(frame(line));
    long copied = desk.planner().copied();
    settle(frame(line));
    assertThat(desk.planner().copied()).as("the same recipe").isEqualTo(copied);
    assertThat(desk.steps().at(Address.of("ink/rotate"))).isNull();
    settle(frame(line.rotate(0)));
    assertThat(desk.planner().copied()).isEqualTo(copied + 1);
    assertThat(desk.steps().at(Address.of("ink/rotate"))).isNotNull();
  }

  @Test
  void ofAFrameThatIsTooLargeThereAreNone() {
    tuning.observe(true);
    desk.steps(true);
    settleFigures(frame(HATCHED));
    assertThat(desk.stepCount()).isPositive();
    FrameBuffer large = frame(HATCHED);
    large.begin(large.frame());
    for (int i = 0; i <= BackgroundPlanner.MOST_VERTICES; i++) {
      large.lines().vertex(i % 100, i % 7);
    }
    large.lines().endLine();
    large.endLayer(Pen.DEFAULT);
    large.finish(0);
    settle(large);
    assertThat(desk.steps()).isEqualTo(StepFigures.NONE);
  }

  /** While frames come, the steps of the one before give way. */
  @Test
  void aNewerFrameEndsTheWorkOnSteps() {
    tuning.observe(true);
    desk.steps(true);
    desk.toggleFigures();
    FrameBuffer shown = frame(HATCHED);
    for (int i = 0; i < 30; i++) {
      shown = frame(HATCHED.rotate(i));
      look(shown);
      LockSupport.parkNanos(500_000);
    }
    settle(shown);
    assertThat(desk.steps().of()).isEqualTo(Objects.requireNonNull(shown.recipes()).number());
    assertThat(ink().state()).isEqualTo(State.KNOWN);
    assertThat(desk.stepBytes()).isZero();
  }

  @Test
  void aSketchThatMovesHasFiguresOfItsStepsAndTheyAreFaint() {
    tuning.observe(true);
    desk.steps(true);
    desk.toggleFigures();
    for (int i = 0; i < MOST_FRAMES && !isInkKnown(); i++) {
      look(frame(HATCHED.rotate(0.01 * i)));
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(isInkKnown()).isTrue();
    assertThat(desk.areStepsBehind()).isTrue();
    assertThat(desk.planner().isOvertaken()).isTrue();
    settle(frame(HATCHED));
    assertThat(desk.areStepsBehind()).isFalse();
  }

  private boolean isInkKnown() {
    StepFigures.Figure known = desk.steps().at(INK);
    return known != null && known.figures() != null;
  }

  @Test
  void lookingAllocatesNothing() {
    tuning.observe(true);
    desk.steps(true);
    desk.toggleFigures();
    FrameBuffer[] frames = new FrameBuffer[6];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = frame(HATCHED.rotate(i));
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    looks(frames, 2_000);
    long begun = threads.getCurrentThreadAllocatedBytes();
    looks(frames, 20_000);
    double each = (threads.getCurrentThreadAllocatedBytes() - begun) / 20_000.0;
    assertThat(each).as("bytes a look").isLessThan(1);
  }

  private void looks(FrameBuffer[] frames, int times) {
    for (int i = 0; i < times; i++) {
      look(frames[i / 3 % frames.length]);
      desk.steps().at(INK);
    }
  }
}
