package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.E;
import senga.G;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.control.Controls;
import senga.effects.Displace;
import senga.geometry.Geometry;
import senga.math.Vec3;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.shapes.Polygon;
import senga.tune.Change.Modulated;

/** What moves a row about its own value. */
class ModulationTest {
  private static final Address DIAMETER = Address.of("ink/polygon.diameter");
  private static final Address SIDES = Address.of("ink/polygon.sides");

  private final Tuning tuning = new Tuning();

  private static Modulation add(double depth, String source) {
    return new Modulation(Blend.ADD, depth, 0, Formula.of(source));
  }

  private void modulate(Address row, Modulation by) {
    tuning.change(row.modulation(), new Modulated(by));
  }

  private Geometry drawn(Geometry sketch, double seconds, Controls controls) {
    Frame frame = tuning.begin(Scenes.frame(seconds, controls));
    Scene scene = tuning.apply(new Scene(List.of(Layer.of(sketch).name("ink"))), frame);
    return scene.layers().getFirst().geometry();
  }

  private Polygon polygon(double seconds) {
    return (Polygon) drawn(G.polygon().diameter(30).sides(5), seconds, Controls.NONE);
  }

  private double diameter(double seconds) {
    return polygon(seconds).diameter();
  }

  @Test
  void itSwingsAboutTheRowsOwnValue() {
    modulate(DIAMETER, add(20, "wave(t / 4)"));
    assertThat(diameter(0)).as("half the depth below").isEqualTo(20);
    assertThat(diameter(1)).isCloseTo(30, within(1e-12));
    assertThat(diameter(2)).isEqualTo(40);
    assertThat(diameter(6)).as("a period later").isEqualTo(40);
    tuning.change(DIAMETER, new Change.Set(50));
    assertThat(diameter(2)).as("a hand has moved the row").isEqualTo(60);
    tuning.change(DIAMETER, new Change.Times(2));
    assertThat(diameter(0)).isEqualTo(50);
  }

  @ParameterizedTest
  @CsvSource({"0, 20, 40", "1, 30, 50", "-1, 10, 30", "0.5, 25, 45"})
  void theBiasSaysWhereTheOwnValueLiesInTheSwing(double bias, double low, double high) {
    modulate(DIAMETER, add(20, "wave(t / 4)").bias(bias));
    assertThat(diameter(0)).isEqualTo(low);
    assertThat(diameter(2)).isEqualTo(high);
  }

  @Test
  void aFactorIsAShareOfTheRowsOwnValue() {
    modulate(DIAMETER, add(0.5, "wave(t / 4)").blend(Blend.MULTIPLY));
    assertThat(diameter(0)).isEqualTo(22.5);
    assertThat(diameter(2)).isEqualTo(37.5);
    modulate(DIAMETER, add(1, "wave(t / 4)").blend(Blend.MULTIPLY).bias(-1));
    assertThat(diameter(0)).as("from nothing").isEqualTo(0);
    assertThat(diameter(2)).as("to the whole").isEqualTo(30);
  }

  @Test
  void itNeverLeavesTheRowsLimits() {
    modulate(SIDES, add(400, "wave(t / 4)"));
    int most = polygon(2).sides();
    assertThat(polygon(0).sides()).isEqualTo(3);
    assertThat(most).isBetween(6, 204);
    assertThat(tuning.troubles()).isEmpty();
    modulate(SIDES, add(400, "wave(t / 4)").limits(4, 8));
    assertThat(polygon(0).sides()).isEqualTo(4);
    assertThat(polygon(2).sides()).isEqualTo(8);
    tuning.change(SIDES, new Change.Set(9L));
    assertThat(polygon(2).sides()).as("it starts from outside").isEqualTo(9);
    assertThat(polygon(0).sides()).isEqualTo(4);
  }

  @Test
  void aLearnedKnobMovesTheRowAndTheModulationGoesOn() {
    Binding knob = new Binding("cc/1/74", 0, 100, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.PICK_UP);
    tuning.change(DIAMETER, new Change.Driven(knob, 0.5));
    modulate(DIAMETER, add(10, "wave(t / 4)"));
    RowHands hands = new RowHands(tuning);
    hands.moved("cc/1/74", 0.5);
    hands.moved("cc/1/74", 0.7);
    hands.move();
    assertThat(diameter(2)).isCloseTo(75, within(1e-9));
    tuning.change(DIAMETER, tuning.changes().byHand(DIAMETER, new Change.Set(20)));
    assertThat(diameter(2)).isCloseTo(25, within(1e-9));
  }

  @Test
  void eachOfALoopKeepsItsDifferenceAndMayBeAheadOfTheOneBefore() {
    List<Geometry> loop =
        IntStream.range(0, 4).mapToObj(i -> (Geometry) G.polygon().diameter(10 + 10 * i)).toList();
    modulate(DIAMETER, add(4, "saw(t / 4 + i / n * 1)"));
    tuning.observe(true);
    drawn(G.group(loop), 0, Controls.NONE);
    Slot slot = tuning.steps().slot(DIAMETER).orElseThrow();
    assertThat(slot.now(0)).isEqualTo(8.0);
    assertThat(slot.now(1)).isEqualTo(19.0);
    assertThat(slot.now(3)).isEqualTo(41.0);
  }

  @Test
  void anAxisOfAVectorMovesAlone() {
    modulate(Address.of("ink/displace.amplitude.y"), add(2, "wave(t / 4)"));
    Geometry sketch = G.polygon().through(E.displace().amplitude(3, 3, 3));
    Displace moved = (Displace) effect(drawn(sketch, 2, Controls.NONE));
    assertThat(moved.amplitude()).isEqualTo(Vec3.of(3, 4, 3));
    tuning.takeBackAll();
    modulate(Address.of("ink/displace.amplitude"), add(2, "wave(t / 4)"));
    moved = (Displace) effect(drawn(sketch, 2, Controls.NONE));
    assertThat(moved.amplitude()).isEqualTo(Vec3.of(4, 4, 4));
  }

  private static Object effect(Geometry drawn) {
    return Walk.through(drawn).stream()
        .map(Node::operation)
        .filter(Displace.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itIsUndoneSwitchedOffAndTakenBackWithItsRow() {
    modulate(DIAMETER, add(20, "wave(t / 4)"));
    tuning.undo();
    assertThat(diameter(2)).isEqualTo(30);
    tuning.redo();
    assertThat(diameter(2)).isEqualTo(40);
    Change off = tuning.changes().at(DIAMETER.modulation()).orElseThrow().suspended();
    tuning.change(DIAMETER.modulation(), off);
    assertThat(diameter(2)).isEqualTo(30);
    assertThat(tuning.changes().modulation(DIAMETER)).as("and kept").isPresent();
    tuning.takeBack(DIAMETER);
    assertThat(tuning.changes().isEmpty()).isTrue();
  }

  @Test
  void whatGivesNothingLeavesTheRowsOwnValueAndSaysSo() {
    tuning.change(DIAMETER, new Change.Set(50));
    modulate(DIAMETER, add(20, "1 / 0"));
    assertThat(diameter(0)).isEqualTo(50);
    assertThat(tuning.troubles())
        .containsEntry(
            DIAMETER.modulation(),
            "the formula gives an infinite number, so the row's own value stays");
  }

  @Test
  void itCannotLeadBackToItsRow() {
    assertThatThrownBy(() -> modulate(DIAMETER, add(1, "{ink/polygon.diameter}")))
        .hasMessageContaining("would refer to itself");
    tuning.change(SIDES, new Change.Calculated(Formula.of("{ink/polygon.diameter} / 6")));
    modulate(DIAMETER, add(24, "wave(t / 4)"));
    assertThat(polygon(2).sides()).as("what asks for the row sees it move").isEqualTo(7);
    assertThatThrownBy(() -> modulate(DIAMETER, add(1, "{ink/polygon.sides}")))
        .hasMessageContaining("would refer to itself");
  }

  @Test
  void itStandsBesideAValueAndNowhereElse() {
    Modulated by = new Modulated(add(1, "wave(t)"));
    assertThatThrownBy(() -> tuning.change(DIAMETER, by))
        .hasMessage("a modulation of ink/polygon.diameter stands at ink/polygon.diameter~");
    assertThatThrownBy(() -> tuning.change(DIAMETER.modulation(), new Change.Set(3)))
        .hasMessage("ink/polygon.diameter~ takes a modulation and nothing else");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void aDepthMustBeANumber(double depth) {
    assertThatThrownBy(() -> add(depth, "t"))
        .hasMessageContaining("the depth of a modulation")
        .hasMessageContaining("finite");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.1, 2, Double.NaN})
  void aBiasLiesBetweenMinusOneAndOne(double bias) {
    assertThatThrownBy(() -> add(1, "t").bias(bias))
        .hasMessageContaining("the bias of a modulation");
  }

  @Test
  void anyNumberOfThreadsDrawsTheSame() {
    modulate(DIAMETER, add(20, "glide(t / 0.7, 3) + drift(t) * steps(beat, 0, 1, 0.5)"));
    double[] alone = IntStream.range(0, 400).mapToDouble(i -> diameter(i / 20.0)).toArray();
    double[] together =
        IntStream.range(0, 400).parallel().mapToDouble(i -> diameter(i / 20.0)).toArray();
    assertThat(together).containsExactly(alone);
  }

  @Test
  void framesMayBeDrawnInAnyOrder() {
    modulate(DIAMETER, add(20, "glide(t / 0.7, 3) + drift(t) * steps(beat, 0, 1, 0.5)"));
    double[] forth = new double[100];
    for (int i = 0; i < forth.length; i++) {
      forth[i] = diameter(i / 20.0);
    }
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 300; i++) {
      int at = random.nextInt(forth.length);
      assertThat(diameter(at / 20.0)).isEqualTo(forth[at]);
    }
  }
}
