package senga.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import senga.E;
import senga.G;
import senga.control.Controls;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;

/** Scenes and frames for tests. */
final class Scenes {
  private static final Canvas PAPER = Canvas.mm(100, 100);

  private Scenes() {}

  static Frame frame() {
    return frame(0, Controls.NONE);
  }

  static Frame frame(double seconds, Controls controls) {
    return new Frame(0, seconds, PAPER, 7, controls);
  }

  /** One layer called ink. */
  static Scene ink(Geometry recipe) {
    return Scene.of(Layer.of(recipe).name("ink"));
  }

  /** What an edited scene has become. */
  static Scene tuned(Tuning tuning, Scene scene) {
    return tuning.apply(scene, tuning.begin(frame()));
  }

  /** The recipe of its only layer. */
  static Geometry tuned(Tuning tuning, Geometry recipe) {
    return tuned(tuning, ink(recipe)).layers().getFirst().geometry();
  }

  static Steps steps(Scene scene) {
    Tuning tuning = new Tuning();
    tuning.observe(true);
    tuned(tuning, scene);
    return tuning.steps();
  }

  /** The names of all steps of a scene with their numbers of instances, but for the pens. */
  static List<String> names(Scene scene) {
    return steps(scene).layers().stream()
        .flatMap(layer -> layer.steps().stream())
        .filter(step -> !step.name().equals(LayerSteps.PEN))
        .map(step -> step + (step.instances() > 1 ? " x" + step.instances() : ""))
        .toList();
  }

  /** Layers of chains, loops, groups in groups, shared parts and names. */
  static Scene random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Layer> layers = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Layer layer = Layer.of(recipe(random, 3));
      layers.add(random.nextBoolean() ? layer.name(random.nextBoolean() ? "ink" : "red") : layer);
    }
    return Scene.of(layers);
  }

  private static Geometry recipe(SplittableRandom random, int depth) {
    Geometry made = depth == 0 || random.nextInt(4) == 0 ? shape(random) : group(random, depth - 1);
    int effects = random.nextInt(4);
    for (int i = 0; i < effects; i++) {
      made = made.through(effect(random));
    }
    return switch (random.nextInt(8)) {
      case 0 -> made.named("hills");
      case 1 -> made.plus(made.translate(3, 4));
      default -> made;
    };
  }

  private static Geometry group(SplittableRandom random, int depth) {
    List<Geometry> members = new ArrayList<>();
    boolean loop = random.nextBoolean();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      members.add(
          loop
              ? G.polygon().sides(3 + i).diameter(10 + i).translate(i, 0).key(i)
              : recipe(random, depth));
    }
    return G.group(members);
  }

  private static Geometry shape(SplittableRandom random) {
    return switch (random.nextInt(3)) {
      case 0 -> G.polygon().sides(3 + random.nextInt(5)).diameter(random.nextInt(1, 50));
      case 1 -> G.line().length(random.nextInt(1, 50));
      default -> G.grid();
    };
  }

  private static Effect effect(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> E.displace().amplitude(random.nextInt(1, 9));
      case 1 -> E.rotate().degrees(random.nextInt(360));
      case 2 -> E.scale().factor(random.nextInt(1, 4));
      default -> E.translate().delta(random.nextInt(9), 1, 0);
    };
  }
}
