package senga.variations;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.tune.Address;
import senga.tune.Blend;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Easing;
import senga.tune.Formula;
import senga.tune.Key;
import senga.tune.Keys;
import senga.tune.Modulation;
import senga.tune.Wave;

/** States of the panel as chance makes them. */
public final class RandomChanges {
  private static final List<String> STEPS = List.of("circle", "displace-2", "hills/rotate", "線");
  private static final List<String> PATHS = List.of("radius", "degrees.z", "gradient.amplitude.x");

  private final SplittableRandom random;

  public RandomChanges(long seed) {
    random = new SplittableRandom(seed);
  }

  public Changes next() {
    Changes changes = Changes.NONE;
    for (int i = random.nextInt(8); i > 0; i--) {
      Change change = change();
      boolean beside = change.resumed() instanceof Change.Modulated;
      changes = changes.with(beside ? address().modulation() : address(), change);
    }
    if (random.nextInt(3) == 0) {
      changes = changes.bypass(Address.ofStep("ink", pick(STEPS)), true);
    }
    if (random.nextInt(3) == 0) {
      changes = changes.solo(Address.ofLayer("paper"), true);
    }
    if (random.nextInt(3) == 0) {
      changes = changes.order("ink", List.of("rotate", "displace-2"));
    }
    return random.nextInt(4) == 0 ? changes.stale(next()) : changes;
  }

  private Address address() {
    Address all =
        new Address(random.nextBoolean() ? "ink" : "paper", pick(STEPS), pick(PATHS), Address.ALL);
    return random.nextInt(3) == 0 ? all.at(random.nextInt(5)) : all;
  }

  private Change change() {
    Change change =
        switch (random.nextInt(8)) {
          case 0 -> new Change.Times(random.nextDouble(-3, 3));
          case 1 -> new Change.Plus(random.nextDouble(-300, 300));
          case 2 -> new Change.Calculated(Formula.of("code * " + random.nextInt(1, 9)));
          case 3 -> driven();
          case 4 -> new Change.Modulated(modulation());
          case 5 -> new Change.Keyed(keys());
          default -> new Change.Set(value());
        };
    return random.nextInt(5) == 0 ? change.suspended() : change;
  }

  private Modulation modulation() {
    Modulation by =
        new Modulation(
            pick(List.of(Blend.values())),
            random.nextDouble(-50, 50),
            random.nextDouble(-1, 1),
            Wave.USUAL.rate(random.nextDouble(0.01, 9)).formula());
    return switch (random.nextInt(3)) {
      case 0 -> by.limits(random.nextDouble(-9, 0), random.nextDouble(1, 9));
      case 1 -> by.limits(random.nextDouble(), Double.NaN);
      default -> by;
    };
  }

  private Keys keys() {
    Keys keys = Keys.of(new Key(random.nextDouble(9), random.nextDouble(-50, 50)));
    for (int i = random.nextInt(5); i > 0; i--) {
      Easing easing = pick(Easing.ofKeys());
      Key last = keys.get(keys.count() - 1);
      keys = keys.with(last.seconds() + random.nextDouble(0.01, 9), random.nextDouble(-50, 50));
      keys = keys.with(keys.count() - 1, keys.get(keys.count() - 1).easing(easing));
    }
    return keys;
  }

  private Change driven() {
    Binding binding = Binding.follow("cc/" + random.nextInt(1, 9), 0, random.nextDouble(10));
    return new Change.Driven(
        binding
            .curve(pick(List.of(Curve.values())))
            .encoder(pick(List.of(Encoder.values())))
            .takeover(pick(List.of(Takeover.values()))),
        random.nextBoolean() ? Double.NaN : random.nextDouble());
  }

  private Object value() {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextLong(-1000, 1000);
      case 1 -> random.nextBoolean();
      case 2 -> "by-line \"線\"\n";
      case 3 -> new Color(random.nextInt());
      case 4 -> vector();
      case 5 -> points();
      case 6 -> List.of(random.nextDouble(), random.nextDouble());
      default -> random.nextDouble(-100, 100);
    };
  }

  private List<Vec3> points() {
    List<Vec3> points = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      points.add(vector());
    }
    return points;
  }

  private Vec3 vector() {
    return Vec3.of(random.nextDouble(9), random.nextDouble(9), random.nextDouble(9));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
