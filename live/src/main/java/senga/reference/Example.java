package senga.reference;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import senga.control.Controls;
import senga.geometry.Declaration;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.sketch.Act;
import senga.sketch.SketchLoader;

/**
 * An operation at work.
 *
 * @param java as a sketch writes it
 * @param recipe what that gives
 */
public record Example(String java, Geometry recipe) {
  /** The line alone, which need not be compiled for that. */
  public static String java(Declaration operation) {
    return operation.example().isEmpty() ? JavaLine.of(operation) : operation.example();
  }

  /**
   * Those of all these operations. They are one sketch, so that Java's compiler starts once.
   *
   * @throws senga.sketch.CompileError if one of them does not compile
   */
  static Map<Declaration, Example> of(List<Declaration> operations) {
    List<String> lines = operations.stream().map(Example::recipeLine).toList();
    List<Layer> drawn = layers(lines);
    Map<Declaration, Example> examples = new HashMap<>();
    for (int i = 0; i < operations.size(); i++) {
      examples.put(operations.get(i), new Example(lines.get(i), drawn.get(i).geometry()));
    }
    return examples;
  }

  /** An effect that has no example of its own is shown on rings, in which every effect works. */
  private static String recipeLine(Declaration operation) {
    boolean isStep = operation.example().isEmpty() && operation.defaults() instanceof Effect;
    return isStep
        ? "G.group(G.polygon().sides(7).diameter(90), G.circle().radius(20)).through("
            + java(operation)
            + ").translate(70, 70)"
        : java(operation);
  }

  private static List<Layer> layers(List<String> lines) {
    String source =
        "import module senga.live;\nList<Geometry> draw(Frame frame) { return List.of(\n"
            + String.join(",\n", lines)
            + "); }";
    try (SketchLoader loader = new SketchLoader()) {
      Act act = loader.load(Path.of("Examples.java"), source);
      return Scene.of(act.sketch().draw(new Frame(0, 0, act.canvas(), 0, Controls.NONE))).layers();
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
