package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import senga.E;
import senga.G;
import senga.control.Controls;
import senga.effects.Displace;
import senga.geometry.Color;
import senga.geometry.Geometry;
import senga.math.Vec3;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.shapes.Polygon;

/** A row with keys, in the frames of a sketch. */
class KeyedRowTest {
  private static final Address DIAMETER = Address.of("ink/polygon.diameter");
  private static final Address SIDES = Address.of("ink/polygon.sides");

  private final Tuning tuning = new Tuning();

  private static Change keyed(String easing, Object first, Object second) {
    Easing how = Easing.ofKey(easing);
    return new Change.Keyed(new Keys(List.of(new Key(1, first, how), new Key(3, second, how))));
  }

  private Layer layer(Geometry sketch, double seconds) {
    Frame frame = tuning.begin(Scenes.frame(seconds, Controls.NONE));
    return tuning
        .apply(new Scene(List.of(Layer.of(sketch).name("ink"))), frame)
        .layers()
        .getFirst();
  }

  private Polygon polygon(double seconds) {
    return (Polygon) layer(G.polygon().diameter(30).sides(5), seconds).geometry();
  }

  private double diameter(double seconds) {
    return polygon(seconds).diameter();
  }

  @Test
  void theRowHasTheValueOfTheFramesTime() {
    tuning.change(DIAMETER, keyed("linear", 10, 20));
    assertThat(diameter(0)).isEqualTo(10);
    assertThat(diameter(2)).isEqualTo(15);
    assertThat(diameter(9)).isEqualTo(20);
    assertThat(tuning.troubles()).isEmpty();
  }

  @Test
  void wholeNumbersAreRounded() {
    tuning.change(SIDES, keyed("linear", 3L, 9L));
    assertThat(polygon(1).sides()).isEqualTo(3);
    assertThat(polygon(2.2).sides()).isEqualTo(7);
    assertThat(polygon(3).sides()).isEqualTo(9);
  }

  @Test
  void anAxisAndAVectorHaveKeys() {
    Geometry sketch = G.polygon().through(E.displace().amplitude(3, 3, 3));
    Address amplitude = Address.of("ink/displace.amplitude");
    tuning.change(amplitude.axis("y"), keyed("linear", 0, 8));
    assertThat(amplitude(sketch, 2)).isEqualTo(Vec3.of(3, 4, 3));
    tuning.change(amplitude, keyed("linear", Vec3.of(1, 1, 1), Vec3.of(3, 5, 9)));
    assertThat(amplitude(sketch, 2)).as("the axis is nearer").isEqualTo(Vec3.of(2, 4, 5));
    tuning.takeBack(amplitude.axis("y"));
    assertThat(amplitude(sketch, 2)).isEqualTo(Vec3.of(2, 3, 5));
    tuning.change(amplitude, keyed("linear", 1, 3));
    assertThat(amplitude(sketch, 2)).as("numbers are for all").isEqualTo(Vec3.of(2, 2, 2));
  }

  private Vec3 amplitude(Geometry sketch, double seconds) {
    return Walk.through(layer(sketch, seconds).geometry()).stream()
        .map(Node::operation)
        .filter(Displace.class::isInstance)
        .map(found -> ((Displace) found).amplitude())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void soHavePensThePaperAndWhatASketchDeclares() {
    tuning.change(Address.of("ink/pen.color"), keyed("hold", Color.BLACK, Color.WHITE));
    tuning.change(Tuning.PAPER, keyed("hold", Color.BLACK, Color.WHITE));
    tuning.change(Address.of("sketch/speed"), keyed("linear", 1, 3));
    tuning.change(Address.of("sketch/on"), keyed("ease", true, false));
    assertThat(layer(G.polygon(), 2).pen().color()).isEqualTo(Color.BLACK);
    assertThat(layer(G.polygon(), 3).pen().color()).isEqualTo(Color.WHITE);
    Frame frame = tuning.begin(Scenes.frame(2, Controls.NONE));
    assertThat(frame.canvas().background()).isEqualTo(Color.BLACK);
    assertThat(frame.param("speed", 0, 0, 5)).isEqualTo(2);
    assertThat(frame.param("on", false)).isTrue();
    assertThat(tuning.begin(Scenes.frame(4, Controls.NONE)).param("on", true)).isFalse();
  }

  @Test
  void aModulationMovesItAboutItsKeys() {
    tuning.change(DIAMETER, keyed("linear", 10, 20));
    Modulation by = new Modulation(Blend.ADD, 4, 1, Formula.of("1 + 0 * t"));
    tuning.change(DIAMETER.modulation(), new Change.Modulated(by));
    assertThat(diameter(2)).isEqualTo(19);
    assertThatThrownBy(() -> tuning.change(DIAMETER.modulation(), keyed("ease", 1, 2)))
        .hasMessage("ink/polygon.diameter~ takes a modulation and nothing else");
  }

  @Test
  void aFormulaOfAnotherRowReadsIt() {
    tuning.change(DIAMETER, keyed("linear", 10, 20));
    tuning.change(SIDES, new Change.Calculated(Formula.of("{ink/polygon.diameter} / 3")));
    assertThat(polygon(2).sides()).isEqualTo(5);
    assertThat(polygon(1).sides()).isEqualTo(3);
  }

  @Test
  void itIsUndoneSwitchedOffAndTakenBack() {
    tuning.change(DIAMETER, keyed("linear", 10, 20));
    tuning.undo();
    assertThat(diameter(2)).isEqualTo(30);
    tuning.redo();
    assertThat(diameter(2)).isEqualTo(15);
    tuning.change(DIAMETER, tuning.changes().at(DIAMETER).orElseThrow().suspended());
    assertThat(diameter(2)).isEqualTo(30);
    assertThat(tuning.changes().keys(DIAMETER)).as("and kept").isPresent();
    tuning.takeBack(DIAMETER);
    assertThat(tuning.changes().isEmpty()).isTrue();
  }

  @Test
  void aValueThatTheRowDoesNotTakeLeavesTheSketchsOwnAndSaysSo() {
    tuning.change(DIAMETER, keyed("ease", Color.BLACK, Color.WHITE));
    tuning.change(SIDES, keyed("linear", 1, 7));
    assertThat(diameter(2)).isEqualTo(30);
    assertThat(polygon(1).sides()).isEqualTo(5);
    assertThat(tuning.troubles()).containsKeys(DIAMETER, SIDES);
    assertThat(tuning.troubles().get(DIAMETER)).isEqualTo("diameter takes a number, got #000000");
    assertThat(polygon(3).sides()).as("this one it takes").isEqualTo(7);
  }

  @Test
  void aCurveThatSwingsOutDoesNotLeaveTheRowsLimits() {
    tuning.change(SIDES, keyed("cubic-bezier(0.5, -3, 0.5, 4)", 3L, 6L));
    for (double t = 1; t < 3; t += 0.1) {
      assertThat(polygon(t).sides()).isGreaterThanOrEqualTo(3);
    }
    assertThat(tuning.troubles()).isEmpty();
  }

  /** What a film at half or double the rate shows at the same times. */
  @Test
  void otherFrameRatesMeetTheSameValues() {
    SplittableRandom random = new SplittableRandom(12);
    for (int round = 0; round < 20; round++) {
      tuning.change(
          DIAMETER, keyed("ease-in-out", random.nextDouble(5, 50), random.nextDouble(5, 50)));
      double[] slow = film(15, 60);
      double[] usual = film(30, 120);
      double[] fast = film(60, 240);
      for (int i = 0; i < slow.length; i++) {
        assertThat(usual[2 * i]).as("frame %d of round %d", i, round).isEqualTo(slow[i]);
        assertThat(fast[4 * i]).isEqualTo(slow[i]);
      }
      assertThat(slow)
          .contains(((Number) value(0)).doubleValue(), ((Number) value(1)).doubleValue());
    }
  }

  private Object value(int index) {
    return tuning.changes().keys(DIAMETER).orElseThrow().get(index).value();
  }

  private double[] film(int framesPerSecond, int frames) {
    return IntStream.range(0, frames)
        .mapToDouble(i -> diameter((double) i / framesPerSecond))
        .toArray();
  }

  @Test
  void anyNumberOfThreadsInAnyOrderDrawsTheSame() {
    tuning.change(DIAMETER, keyed("ease", 7, 41));
    double[] alone = film(100, 400);
    double[] together =
        IntStream.range(0, 400).parallel().mapToDouble(i -> diameter(i / 100.0)).toArray();
    assertThat(together).containsExactly(alone);
    double[] backwards =
        IntStream.range(0, 400).mapToDouble(i -> diameter((399 - i) / 100.0)).toArray();
    for (int i = 0; i < alone.length; i++) {
      assertThat(backwards[399 - i]).isEqualTo(alone[i]);
    }
  }
}
