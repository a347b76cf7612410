package senga.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import senga.G;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Polylines;
import senga.play.FrameBuffer;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.scene.StageOptions;
import senga.sketch.Act;

/** W19: the same lines in one layer and in many, each of which goes over all of the page. */
final class Layering {
  private static final int SIDE_MM = 100;

  private Layering() {}

  static List<Case> cases() {
    return Stream.of(1, 16, 64, Scene.MOST_LAYERS).map(Layering::layers).toList();
  }

  private static Case layers(int count) {
    return new Case(
        "W19", "layers-" + count, Reference.none(), new CpuGauge(), () -> new LayersJob(count));
  }

  /** Every run is a new frame on the screen. */
  private static final class LayersJob implements Job {
    private static final int LINES = Scene.MOST_LAYERS;
    private static final int VERTICES = 40;
    private static final Canvas PAGE = Canvas.mm(SIDE_MM, SIDE_MM);

    private final int count;
    private final LiveShow show;

    LayersJob(int count) {
      this.count = count;
      Act act = new Act(this::draw, PAGE, StageOptions.DEFAULT);
      show = new LiveShow(act, LiveShow.options().atFullSpeed());
    }

    private List<Layer> draw(Frame frame) {
      List<Layer> layers = new ArrayList<>();
      for (int layer = 0; layer < count; layer++) {
        List<Geometry> lines = new ArrayList<>();
        for (int line = layer; line < LINES; line += count) {
          lines.add(wave(line, frame.seconds()));
        }
        layers.add(Layer.of(Group.of(lines)));
      }
      return layers;
    }

    private static Geometry wave(int line, double time) {
      double y = (double) SIDE_MM * line / LINES;
      return G.wave()
          .length(SIDE_MM)
          .samples(VERTICES)
          .phase(360 * time)
          .translate(SIDE_MM / 2.0, y);
    }

    @Override
    public void run() {
      FrameBuffer before = show.shown();
      long frame = before.frame().index();
      show.turnUntil(() -> show.shown().frame().index() != frame);
    }

    @Override
    public Polylines output() {
      return show.lines();
    }

    @Override
    public void close() {
      show.close();
    }
  }
}
