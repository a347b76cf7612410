package senga.stage;

import senga.G;
import senga.control.Controls;
import senga.gallery.Gallery;
import senga.geometry.Geometry;
import senga.scene.Canvas;
import senga.scene.Sketch;
import senga.scene.StageOptions;
import senga.sketch.Act;

/** Sketches for tests. */
final class Acts {
  static final Canvas PAPER = Canvas.mm(100, 100);

  private Acts() {}

  static Act of(Sketch sketch) {
    return new Act(sketch, PAPER, StageOptions.DEFAULT);
  }

  /** PyXidraw's demo with these controller values. */
  static Act demo(Controls controls) {
    Act demo = Gallery.demo();
    return new Act(demo.sketch(), demo.canvas(), demo.options().controls(controls));
  }

  static Geometry ball() {
    return G.sphere().scale(50).translate(50, 50);
  }
}
