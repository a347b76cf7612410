package senga.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.math.Vec3;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Easing;
import senga.tune.Key;
import senga.tune.Keys;
import senga.tune.Tuning;

/** What moving a row does to its keys. */
class KeyHandTest {
  private static final Address ROW = Address.of("ink/polygon.diameter");
  private static final Address VECTOR = Address.of("ink/displace.amplitude");

  private final Tuning tuning = new Tuning(() -> 0);
  private final List<String> said = new ArrayList<>();
  private final Edits edits = new Edits(tuning, said::add);

  private static Key key(double seconds, Object value) {
    return new Key(seconds, value, Easing.LINEAR);
  }

  private static Change keyed(Key... keys) {
    return new Change.Keyed(new Keys(List.of(keys)));
  }

  private Change at(Address place) {
    return tuning.changes().at(place).orElseThrow();
  }

  @Test
  void itSetsAKeyAtTheTimeOfTheFrameOnScreen() {
    tuning.change(ROW, keyed(key(1, 10.0), key(3, 30.0)));
    edits.keys().now(2);
    edits.change(ROW, new Change.Set(25));
    assertThat(at(ROW)).isEqualTo(keyed(key(1, 10.0), key(2, 25.0), key(3, 30.0)));
  }

  @Test
  void itMovesTheKeyThatIsThere() {
    tuning.change(ROW, keyed(key(1, 10.0), key(3, 30.0)));
    tuning.pause();
    edits.keys().now(3);
    edits.change(ROW, new Change.Set(25));
    assertThat(at(ROW)).isEqualTo(keyed(key(1, 10.0), key(3, 25.0)));
    tuning.undo();
    assertThat(at(ROW)).isEqualTo(keyed(key(1, 10.0), key(3, 30.0)));
  }

  @Test
  void aDragWhileTimeRunsIsOneKey() {
    tuning.change(ROW, keyed(key(1, 10.0)));
    for (int i = 0; i < 10; i++) {
      edits.keys().now(2 + i / 60.0);
      edits.change(ROW, new Change.Set(20 + i));
      edits.keys().pressed(true);
    }
    assertThat(at(ROW)).isEqualTo(keyed(key(1, 10.0), key(2, 29.0)));
    edits.keys().pressed(false);
    edits.keys().now(5);
    edits.change(ROW, new Change.Set(7));
    assertThat(at(ROW)).isEqualTo(keyed(key(1, 10.0), key(2, 29.0), key(5, 7.0)));
  }

  @Test
  void anAxisMovesTheVectorsKey() {
    tuning.change(VECTOR, keyed(key(0, Vec3.of(0, 10, 20)), key(2, Vec3.of(2, 30, 20))));
    edits.keys().now(1);
    edits.change(VECTOR.axis("y"), new Change.Set(5));
    assertThat(tuning.changes().keys(VECTOR).orElseThrow().get(1))
        .isEqualTo(key(1, Vec3.of(1, 5, 20)));
    assertThat(tuning.changes().at(VECTOR.axis("y"))).isEmpty();
  }

  @Test
  void anAxisWithKeysOfItsOwnMovesThose() {
    tuning.change(VECTOR.axis("y"), keyed(key(0, 1.0)));
    edits.change(VECTOR.axis("y"), new Change.Set(5));
    edits.change(VECTOR.axis("x"), new Change.Set(7));
    assertThat(at(VECTOR.axis("y"))).isEqualTo(keyed(key(0, 5.0)));
    assertThat(at(VECTOR.axis("x"))).isEqualTo(new Change.Set(7));
  }

  @Test
  void numbersForAllAxesBecomeVectorsWhenOneIsMoved() {
    tuning.change(VECTOR, keyed(key(0, 3.0), key(2, 5.0)));
    edits.keys().now(2);
    edits.change(VECTOR.axis("z"), new Change.Set(9));
    assertThat(at(VECTOR)).isEqualTo(keyed(key(0, Vec3.all(3)), key(2, Vec3.of(5, 5, 9))));
  }

  @Test
  void aFormulaOrAFactorTakesTheirPlace() {
    tuning.change(ROW, keyed(key(1, 10.0)));
    edits.change(ROW, new Change.Times(2));
    assertThat(at(ROW)).isEqualTo(new Change.Times(2));
  }

  @Test
  void whereNoKeyIsLeftItIsSaidAndNothingChanges() {
    Keys keys = Keys.of(key(0, 0.0));
    for (int i = 1; i < Keys.MOST; i++) {
      keys = keys.with(i, 0.0);
    }
    tuning.change(ROW, new Change.Keyed(keys));
    edits.keys().now(0.5);
    edits.change(ROW, new Change.Set(7));
    assertThat(said).containsExactly("a row has at most 100 keys");
    assertThat(at(ROW)).isEqualTo(new Change.Keyed(keys));
  }
}
