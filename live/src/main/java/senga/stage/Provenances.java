package senga.stage;

import java.util.SortedMap;
import java.util.TreeMap;
import senga.control.Controls;
import senga.export.Provenance;

/** What a file says of where it came from. */
final class Provenances {
  private Provenances() {}

  static Provenance of(String sketch, double seconds, StageOptions options) {
    return Provenance.of(sketch, Version.ofSenga())
        .seconds(seconds)
        .seed(options.seed())
        .controls(set(options.controls()));
  }

  private static SortedMap<Integer, Double> set(Controls controls) {
    SortedMap<Integer, Double> values = new TreeMap<>();
    for (int number = 0; number < Controls.COUNT; number++) {
      double value = controls.cc(number, Double.NaN);
      if (!Double.isNaN(value)) {
        values.put(number, value);
      }
    }
    return values;
  }
}
