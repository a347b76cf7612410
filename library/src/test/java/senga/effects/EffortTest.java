package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import senga.Builtins;
import senga.E;
import senga.G;
import senga.geometry.ContextEffect;
import senga.geometry.Declaration;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Trig;
import senga.testing.Listening;

/** What effects do with a hundred thousand vertices: how often they look up, how much they hold. */
@Tag("slow")
class EffortTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Polylines RINGS = rings();
  private static final Geometry MASK = G.polygon().sides(6).diameter(200).center(150, 150);

  /** A pass over so many vertices takes a few milliseconds, a hundred in no case. */
  private static final int VERTICES_BETWEEN_CHECKPOINTS = 1 << 18;

  /** What costs more than a pass asks at least so often. */
  private static final Map<String, Integer> LEAST_CHECKPOINTS =
      Map.of(
          "combine", 3000, // a ring each, and some hundred pairs of edges that may cross
          "fill", 900, // a region each
          "growth", 250, // a round each
          "isocontour", 600, // a row of the lattice each
          "metaball", 150,
          "partition", 12, // a cell each
          "reactionDiffusion", 900, // a few steps each
          "relax", 15, // a round each
          "weave", 20_000); // a thread each

  /** Those that would take long, or do nothing by themselves, get something to do. */
  private static final Map<String, Effect> OTHERWISE =
      Map.of(
          "clip", E.clip().mask(MASK),
          "combine", E.combine().other(G.of(RINGS).translate(3, 2)).mode(Combine.Mode.XOR),
          "growth", E.growth().targetSpacing(6),
          "metaball", E.metaball().gridPitch(4),
          "reactionDiffusion", E.reactionDiffusion().steps(40),
          "subdivide", E.subdivide().subdivisions(2),
          "warp", E.warp().mask(MASK),
          "weave", E.weave().candidates(20));

  /** Bytes allocated for each byte of the input or, if that is larger, the result. */
  private static final double OF_A_PASS = 10;

  /** With an index of all vertices, a lattice or a tree of edges, and planes found anew. */
  private static final double OF_AN_INDEX = 150;

  /** With the objects of JTS, two dozen for each vertex. */
  private static final double OF_JTS = 400;

  private static final Map<String, Double> MULTIPLES =
      Map.ofEntries(
          Map.entry("clip", OF_AN_INDEX),
          Map.entry("collapse", OF_AN_INDEX), // vectors for each piece, until Java spares them
          Map.entry("deduplicate", OF_AN_INDEX),
          Map.entry("fill", OF_AN_INDEX),
          Map.entry("growth", OF_AN_INDEX),
          Map.entry("isocontour", OF_AN_INDEX),
          Map.entry("metaball", OF_AN_INDEX),
          Map.entry("reactionDiffusion", OF_AN_INDEX),
          Map.entry("relax", OF_AN_INDEX),
          Map.entry("warp", OF_AN_INDEX),
          Map.entry("weave", OF_AN_INDEX),
          Map.entry("combine", OF_JTS),
          Map.entry("offset", OF_JTS),
          Map.entry("offsetCurve", OF_JTS),
          Map.entry("partition", OF_JTS));

  /** A thousand rings side by side, of a hundred vertices each. */
  private static Polylines rings() {
    PolylinesBuilder rings = new PolylinesBuilder();
    for (int ring = 0; ring < 1000; ring++) {
      int row = ring / 32;
      for (int i = 0; i < 100; i++) {
        double x = 10.0 * (ring % 32) + 4 * Trig.cosDegrees(3.6 * i);
        double y = 10.0 * row + 4 * Trig.sinDegrees(3.6 * i);
        rings.vertex(x, y);
      }
      rings.close().endLine();
    }
    return rings.build();
  }

  static Stream<Declaration> effects() {
    return new Builtins()
        .operations().stream()
            .map(Declaration::of)
            .filter(operation -> operation.defaults() instanceof Effect);
  }

  static Stream<Declaration> heavyEffects() {
    return effects().filter(operation -> operation.defaults() instanceof ContextEffect);
  }

  private static Effect effect(Declaration operation) {
    return OTHERWISE.getOrDefault(operation.name(), (Effect) operation.defaults());
  }

  @ParameterizedTest
  @MethodSource("heavyEffects")
  void whoNoLongerWaitsIsHeardInTheMiddleOfMuchWork(Declaration operation) {
    ContextEffect effect = (ContextEffect) effect(operation);
    Listening patient = Listening.patient();
    Polylines made = effect.apply(RINGS, patient);
    int passes = Math.max(RINGS.vertexCount(), made.vertexCount()) / VERTICES_BETWEEN_CHECKPOINTS;
    int least = LEAST_CHECKPOINTS.getOrDefault(operation.name(), passes);
    assertThat(patient.checkpoints()).isGreaterThanOrEqualTo(least);
    for (int asked : new int[] {0, patient.checkpoints() / 2, patient.checkpoints() - 1}) {
      if (asked < patient.checkpoints() && asked >= 0) {
        Listening impatient = Listening.until(asked);
        assertThatThrownBy(() -> effect.apply(RINGS, impatient))
            .isInstanceOf(CancellationException.class);
        assertThat(impatient.checkpoints()).as("nothing goes on").isEqualTo(asked + 1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fill, 900",
    "growth, 100",
    "isocontour, 1",
    "metaball, 1",
    "partition, 10",
    "relax, 10"
  })
  void whatTakesLongTellsHowFarItIs(String name, int least) {
    Declaration operation =
        effects().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    Listening patient = Listening.patient();
    ((ContextEffect) effect(operation)).apply(RINGS, patient);
    assertThat(patient.progress()).isSorted().allMatch(done -> done >= 0 && done <= 1);
    assertThat(patient.progress().stream().distinct()).hasSizeGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @MethodSource("effects")
  void anEffectHoldsNoMoreThanAMultipleOfItsResult(Declaration operation) {
    Effect effect = effect(operation);
    effect.apply(RINGS); // loads classes, and lets Java compile
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Polylines made = effect.apply(RINGS);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    double multiple = (double) allocated / Math.max(RINGS.bytes(), made.bytes());
    assertThat(multiple).isLessThan(MULTIPLES.getOrDefault(operation.name(), OF_A_PASS));
  }

  /** A name that no operation has would be a row that tests nothing. */
  @Test
  void theTablesNameOperations() {
    assertThat(effects().map(Declaration::name))
        .containsAll(MULTIPLES.keySet())
        .containsAll(LEAST_CHECKPOINTS.keySet())
        .containsAll(OTHERWISE.keySet());
  }
}
