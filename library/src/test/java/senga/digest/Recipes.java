package senga.digest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import senga.Builtins;
import senga.E;
import senga.G;
import senga.control.Controls;
import senga.effects.Displace;
import senga.effects.Growth;
import senga.effects.Isocontour;
import senga.effects.Metaball;
import senga.effects.Offset;
import senga.effects.OffsetCurve;
import senga.effects.Partition;
import senga.effects.ReactionDiffusion;
import senga.effects.Warp;
import senga.geometry.Effect;
import senga.geometry.Generation;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Shape;
import senga.golden.Demo;
import senga.math.Vec3;
import senga.realise.Realiser;
import senga.recipe.Catalog;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.shapes.Sphere;
import senga.shapes.Text;

/**
 * What the table has a row for: every operation in several settings, chains of them, the demo. All
 * are small, for Java's interpreter is slow; the ball is three blocks of vertices, so that threads
 * have something to share.
 */
final class Recipes {
  private static final Geometry BALL =
      G.sphere().diameter(90).center(Vec3.of(60, 70, 5)).rotate(20, 30, 40);

  /** No threads share them, and the ball's many rings would take the interpreter minutes. */
  private static final Set<Class<?>> NOT_ON_THE_BALL =
      Set.of(Offset.class, OffsetCurve.class, Warp.class);

  /** They work on whole regions, which take the interpreter long unless they are little. */
  private static final Set<Class<?>> ON_REGIONS =
      Set.of(
          Growth.class, Isocontour.class, Metaball.class, Partition.class, ReactionDiffusion.class);

  private static final Geometry LITTLE =
      G.group(
          G.polygon().sides(7).phase(11).diameter(12).center(9, 8),
          G.polygon().sides(4).phase(30).diameter(3).center(9, 7),
          G.polygon().sides(5).diameter(4).center(17, 9));

  private static final Polylines BALL_LINES = new Realiser().realise(BALL);
  private static final long MOST_BYTES = 8_000_000;

  /** Lines that are open, closed, a single point. */
  private static final Geometry FLAT =
      G.group(
          G.polygon().sides(7).phase(11).diameter(50).center(60, 40),
          G.polygon().sides(5).sweep(200).diameter(30).center(10, 90),
          G.line().length(80).angle(33).center(70, 20),
          G.polyline().points(Vec3.of(0, 1), Vec3.of(3, 5, 2), Vec3.of(2, 9)).closed(true),
          G.polyline().points(Vec3.of(17, 4, 3)));

  /** The demo's own setting of its controllers. */
  private static final Controls DANCE =
      Controls.NONE.with(1, 0.4).with(6, 0.5).with(7, 0.5).with(8, 0.55).with(9, 0.03);

  private final Map<String, Geometry> rows = new LinkedHashMap<>();

  private Recipes() {}

  /** The recipes by the names of their rows. */
  static Map<String, Geometry> all() {
    Recipes recipes = new Recipes();
    recipes.addOperations(new Catalog(List.of(new Builtins())));
    recipes.addChains();
    recipes.addDemo();
    return recipes.rows;
  }

  /** Those that several threads can share: a shape is made by one. */
  static Map<String, Geometry> withEffects() {
    Map<String, Geometry> recipes = all();
    recipes.values().removeIf(recipe -> recipe instanceof Shape);
    return recipes;
  }

  private void addOperations(Catalog catalog) {
    catalog
        .shapes()
        .forEach(shape -> Settings.of(shape).forEach((name, made) -> rows.put(name, (Shape) made)));
    catalog.effects().forEach(effect -> Settings.of(effect).forEach(this::addEffect));
  }

  private void addEffect(String name, Record effect) {
    if (ON_REGIONS.contains(effect.getClass())) {
      rows.put("little, " + name, LITTLE.through((Effect) effect));
      return;
    }
    rows.put("flat, " + name, FLAT.through((Effect) effect));
    boolean onBall = !NOT_ON_THE_BALL.contains(effect.getClass());
    if (name.endsWith(" high") && onBall && isSmall((Effect) effect)) {
      rows.put("ball, " + name, BALL.through((Effect) effect));
    }
  }

  /** A thousand copies of the ball would take the interpreter minutes. */
  private static boolean isSmall(Effect effect) {
    return effect.size(BALL_LINES).bytes() < MOST_BYTES;
  }

  private void addChains() {
    Displace still = E.displace();
    Displace graded = still.gradient(it -> it.amplitude(1, -2, 0.5).frequency(0.3, 0, -1));
    Effect[] turns = {E.rotate().degrees(15, 25, 35).aboutMiddle(), E.scale().factor(1.1, 0.9, 1)};
    rows.put("ball, displace twice", BALL.through(still.time(0.7), still.frequency(0.11)));
    rows.put("ball, graded between turns", BALL.through(turns).through(graded).through(turns));
    rows.put("both, turned", G.group(BALL, FLAT.translate(5, 6, 7)).through(turns));
    Text words = G.text("Senga、線画「らいぶ」。\nTo AV ÷ é\u0301 ☃").em(12);
    rows.put("text in a box", words.layout(it -> it.boxWidth(60).showBox(true).letterSpacing(0.1)));
    for (Sphere.Style style : Sphere.Style.values()) {
      Geometry sphere = G.sphere().subdivisions(2).style(style).scale(80).translate(50, 60);
      String name = style + ", displaced in both generations";
      rows.put(name, sphere.through(graded, still.generation(Generation.PYXIDRAW)));
    }
  }

  private void addDemo() {
    for (double seconds : new double[] {0, 0.4, 1, 59.95, 3600}) {
      addDemo(seconds, "plain", Controls.NONE);
      addDemo(seconds, "dancing", DANCE);
    }
    for (double style : new double[] {0.1, 0.3, 0.5, 0.7, 0.9}) {
      Controls turned = DANCE.with(2, style).with(3, 0.3).with(4, 0.8).with(5, 0.55);
      addDemo(2, "turned, of style " + style, turned);
    }
  }

  private void addDemo(double seconds, String name, Controls controls) {
    Frame frame = new Frame(0, seconds, Canvas.mm(400, 400), 0, controls);
    rows.put("demo " + name + ", at " + seconds + " s", Demo.draw(frame));
  }
}
