package senga.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.Builtins;
import senga.G;
import senga.geometry.ContextShape;
import senga.geometry.Declaration;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.geometry.Shape;
import senga.testing.Listening;

/** What shapes do when they are large: how often they look up, how much they hold. */
@Tag("slow")
class ShapeEffortTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Much work of every kind that a shape can have, and how often it asks at least meanwhile. */
  private record Work(String name, ContextShape shape, int leastCheckpoints) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final String WORDS = "read me ".repeat(2000);

  private static final List<Work> WORK =
      List.of(
          // a letter each
          new Work("asemic, many letters", G.asemic().text(WORDS), 12_000),
          // a step each
          new Work(
              "asemic, a stroke of many vertices",
              G.asemic().nodes(300).strokeMin(1).strokeMax(1).walkMin(900).bezierSamples(900),
              600),
          // a node each, and a stroke each
          new Work(
              "asemic, the older glyph",
              G.asemic().generation(Generation.PYXIDRAW).glyph(it -> it.left(-5).right(5)),
              1400),
          // some thousand points each: followed, measured and drawn
          new Work("attractor", G.attractor().points(1 << 20), 3 * 255),
          // a line each
          new Work("laplaceFieldGrid, many lines", G.laplaceFieldGrid().nu(400).nv(400), 800),
          // some thousand samples each
          new Work(
              "laplaceFieldGrid, long lines",
              G.laplaceFieldGrid().nu(2).nv(0).samples(1 << 19),
              1 << 10),
          new Work(
              "laplaceFieldGrid, a smooth cylinder",
              G.laplaceFieldGrid().nu(0).nv(0).cylinder(it -> it.boundarySamples(1 << 20)),
              1 << 10),
          // some thousand letters each, and a line each
          new Work("lsystem, a long word", G.lsystem().iters(7), 3_000),
          new Work(
              "lsystem, letters that vanish",
              G.lsystem()
                  .kind(Lsystem.Kind.CUSTOM)
                  .rules("X=XV\nV=" + "W".repeat(4000) + "\nW=")
                  .iters(1000),
              3_000),
          // a letter each: measured, set and drawn
          new Work("text, many letters", G.text().text(WORDS), 12_000),
          new Work(
              "text, broken into lines",
              G.text().text(WORDS).layout(it -> it.boxWidth(100)),
              12_000));

  /** Bytes allocated for each byte of the result, or of the least one that is compared. */
  private static final double OF_A_PASS = 15;

  private static final long LEAST_COMPARED = 1 << 18;

  static List<Work> work() {
    return WORK;
  }

  static Stream<Declaration> heavyShapes() {
    return new Builtins()
        .operations().stream()
            .map(Declaration::of)
            .filter(operation -> operation.defaults() instanceof ContextShape);
  }

  @ParameterizedTest
  @MethodSource("work")
  void whoNoLongerWaitsIsHeardInTheMiddleOfMuchWork(Work work) {
    Listening patient = Listening.patient();
    work.shape().make(patient);
    assertThat(patient.checkpoints()).isGreaterThanOrEqualTo(work.leastCheckpoints());
    for (int asked : new int[] {0, patient.checkpoints() / 2, patient.checkpoints() - 1}) {
      Listening impatient = Listening.until(asked);
      assertThatThrownBy(() -> work.shape().make(impatient))
          .isInstanceOf(CancellationException.class);
      assertThat(impatient.checkpoints()).as("nothing goes on").isEqualTo(asked + 1);
    }
  }

  /** Measuring a text is half of its work. */
  @Test
  void whoNoLongerWaitsIsHeardWhileATextIsMeasured() {
    Text text = G.text().text("read me ".repeat(2000));
    Listening patient = Listening.patient();
    text.size(patient);
    assertThat(patient.checkpoints()).isGreaterThanOrEqualTo(12_000);
  }

  @ParameterizedTest
  @MethodSource("work")
  void aShapeHoldsNoMoreThanAMultipleOfItsResult(Work work) {
    Shape shape = work.shape();
    shape.make(); // loads classes, and lets Java compile
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Polylines made = shape.make();
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertThat((double) allocated / Math.max(made.bytes(), LEAST_COMPARED)).isLessThan(OF_A_PASS);
  }

  /** A shape that is added must come into the table. */
  @Test
  void theTableHasEveryShapeThatTakesLong() {
    assertThat(WORK.stream().map(work -> Declaration.of((Record) work.shape()).name()).distinct())
        .containsExactlyInAnyOrderElementsOf(heavyShapes().map(Declaration::name).toList());
  }
}
