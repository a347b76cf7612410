package senga.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Snapshots against plain maps, with seeded random values. */
class RandomControlsTest {
  private static final int STEPS = 400;
  private static final String[] WORDS = {"a", "b", "高さ", "x-1", "7"};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aSnapshotStaysAsItWasWhateverComesAfterIt(long seed) {
    Random random = new Random(seed);
    List<Controls> snapshots = new ArrayList<>(List.of(Controls.NONE));
    List<Map<String, Double>> expected = new ArrayList<>(List.of(Map.of()));
    for (int step = 0; step < STEPS; step++) {
      int from = random.nextInt(snapshots.size()); // histories branch
      String address = address(random);
      double value = value(random);
      Map<String, Double> more = new HashMap<>(expected.get(from));
      more.put(address, value);
      snapshots.add(snapshots.get(from).with(address, value));
      expected.add(more);
    }
    for (int i = 0; i < snapshots.size(); i++) {
      assertThat(snapshots.get(i).values()).as("snapshot %d", i).isEqualTo(expected.get(i));
      assertThat(snapshots.get(i).size()).isEqualTo(expected.get(i).size());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void equalValuesAreEqualInWhateverOrderTheyCame(long seed) {
    Random random = new Random(seed);
    Map<String, Double> values = values(random, 200);
    List<String> order = new ArrayList<>(values.keySet());
    Controls one = of(values, order);
    Collections.shuffle(order, random);
    Controls other = of(values, order);

    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(new ArrayList<>(other.values().keySet()))
        .isEqualTo(new ArrayList<>(one.values().keySet()));
    String changed = order.getFirst();
    assertThat(other.with(changed, 1 - values.getOrDefault(changed, 0.0) / 2)).isNotEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anOverlayHasTheValuesOfTheUpperWhereItHasAny(long seed) {
    Random random = new Random(seed);
    Map<String, Double> under = values(random, 100);
    Map<String, Double> over = values(random, 100);
    Controls lower = of(under, under.keySet());
    Controls upper = of(over, over.keySet());
    Controls child = of(over, over.keySet(), lower);
    Map<String, Double> both = new HashMap<>(under);
    both.putAll(over);

    assertThat(lower.overlaid(upper).values()).isEqualTo(both);
    assertThat(lower.overlaid(upper)).isEqualTo(child);
    assertThat(lower.overlaid(child)).as("the same names").isEqualTo(child);
    assertThat(child.overlaid(lower)).isEqualTo(upper.overlaid(lower));
    assertThat(lower.values()).isEqualTo(under);
    assertThat(upper.values()).isEqualTo(over);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void overlaysMayBeTakenTogether(long seed) {
    Random random = new Random(seed);
    Controls a = of(values(random, 80));
    Controls b = of(values(random, 80));
    Controls c = of(values(random, 80));

    assertThat(a.overlaid(b).overlaid(c)).isEqualTo(a.overlaid(b.overlaid(c)));
    assertThat(a.overlaid(a)).isSameAs(a);
  }

  private static Controls of(Map<String, Double> values) {
    return of(values, values.keySet());
  }

  private static Controls of(Map<String, Double> values, Iterable<String> order) {
    return of(values, order, Controls.NONE);
  }

  private static Controls of(Map<String, Double> values, Iterable<String> order, Controls first) {
    Controls controls = first;
    for (String address : order) {
      controls = controls.with(address, values.getOrDefault(address, -1.0));
    }
    return controls;
  }

  private static Map<String, Double> values(Random random, int count) {
    Map<String, Double> values = new HashMap<>();
    for (int i = 0; i < count; i++) {
      values.put(address(random), value(random));
    }
    return values;
  }

  private static double value(Random random) {
    return random.nextInt(4) / 4.0;
  }

  private static String address(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "cc/" + random.nextInt(20);
      case 1 -> "note/" + (1 + random.nextInt(16)) + "/" + random.nextInt(128);
      case 2 -> "cc14/" + random.nextInt(32);
      case 3 -> random.nextBoolean() ? "bend" : "bend/" + (1 + random.nextInt(16));
      case 4 -> "osc/" + word(random) + "/" + word(random) + "/" + word(random);
      default -> "panel/" + word(random) + "/" + random.nextInt(50);
    };
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
