package senga.bench;

import java.util.List;
import senga.control.Controls;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Sketch;
import senga.sketch.SketchLoader;

/** W1: a frame of the gallery's demo, from draw to the arrays that are uploaded. */
final class DemoFrames {
  private DemoFrames() {}

  static List<Case> cases() {
    return List.of(
        frame("latlon-2327", 0.2, 0, 0.79 + 0.03 + 0.50),
        frame("latlon-6439", 0.5, 0, 1.92 + 0.03 + 0.81),
        frame("latlon-20807", 0.8, 0, 6.46 + 0.05 + 1.59),
        frame("latlon-31063", 1, 0, 9.35 + 0.06 + 1.90),
        frame("icosphere-15360", 0.8, 0.5, 3.33 + 0.07 + 45.0),
        frame("zigzag-4798", 0.8, 0.3, 1.46 + 0.03 + 16.5));
  }

  private static Case frame(String name, double level, double style, double pyxidrawMs) {
    Controls controls =
        Controls.NONE.with(1, level).with(2, style).with(6, 0.5).with(7, 0.5).with(8, 0.5);
    Frame frame = new Frame(60, 1, Canvas.mm(400, 400), 0, controls);
    return new Case(
        "W1",
        name,
        Reference.pyxidraw(pyxidrawMs),
        new CpuGauge(),
        () -> new FrameJob(Demo.SKETCH, frame));
  }

  /** Compiled from its file, as {@code senga run} does, when the first case asks for it. */
  private static final class Demo {
    static final Sketch SKETCH = load();

    private static Sketch load() {
      try (SketchLoader loader = new SketchLoader()) {
        return loader.load(SourceTree.root().resolve("sketches/gallery/Demo.java")).sketch();
      }
    }
  }
}
