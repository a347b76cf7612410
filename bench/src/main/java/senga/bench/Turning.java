package senga.bench;

import java.util.ArrayList;
import java.util.List;
import senga.G;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Polylines;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Sketch;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.stage.KeyAction;
import senga.stage.ShowOptions;
import senga.tune.Address;
import senga.tune.Change;

/**
 * W14 to W16: the panel. How many frames after a slider has moved its line moves on the screen;
 * what a frame costs with the panel open and closed; and what a paused sketch costs.
 */
final class Turning {
  private static final int ROWS_PER_RING = 4;

  private Turning() {}

  static List<Case> cases() {
    return List.of(
        new Case("W14", "slider-1000", Reference.none(), new FramesGauge(), SliderJob::new),
        panel("closed-10000", false),
        panel("open-10000", true),
        paused("paused", false),
        paused("paused-open-1000", true));
  }

  private static Case panel(String name, boolean open) {
    return new Case("W15", name, Reference.none(), new CpuGauge(), () -> new PanelJob(open));
  }

  private static Case paused(String name, boolean open) {
    return new Case("W16", name, Reference.none(), new ShareGauge(), () -> new PausedJob(open));
  }

  /** Rings that have names, and so have rows of their own. */
  private static Geometry rings(int rows) {
    List<Geometry> rings = new ArrayList<>();
    for (int i = 0; i < rows / ROWS_PER_RING; i++) {
      rings.add(G.polygon().sides(5).diameter(10 + i % 50).translate(50, 50).named("ring" + i));
    }
    return Group.of(rings);
  }

  private static LiveShow show(Sketch sketch, ShowOptions options, boolean open) {
    LiveShow show =
        new LiveShow(new Act(sketch, Canvas.mm(100, 100), StageOptions.DEFAULT), options);
    if (open) {
      show.show().press(KeyAction.STUDIO);
    }
    return show;
  }

  /** Every run moves one slider and waits until its line has moved. */
  private static final class SliderJob implements FramesGauge.Awaited {
    private static final Address SLIDER = Address.of("sketch/left");
    private static final int ROWS = 1000;
    private static final int MIDDLE = 50;

    private final Geometry rings = rings(ROWS);
    private final LiveShow show = show(this::draw, LiveShow.options(), true);
    private int moves;
    private int turns;

    @Override
    public int frames() {
      return turns;
    }

    private Geometry draw(Frame frame) {
      Geometry line = G.line().length(10).translate(frame.param("left", MIDDLE, 0, 100), 50);
      return Group.of(List.of(line, rings));
    }

    @Override
    public void run() {
      float before = left();
      moveTo(MIDDLE + ++moves % 2);
      turns = show.turnUntil(() -> left() != before);
    }

    private void moveTo(int place) {
      show.show().tuning().change(SLIDER, new Change.Set(place));
    }

    private float left() {
      return show.shown().lines().rawX()[0];
    }

    @Override
    public Polylines output() {
      show.show().tuning().takeBackAll();
      show.turns(10);
      return show.lines();
    }

    @Override
    public void close() {
      show.close();
    }
  }

  /** Every run is a frame of a sketch that stands still, drawn as fast as it goes. */
  private static final class PanelJob implements Job {
    private static final int ROWS = 10_000;

    private final Geometry rings = rings(ROWS);
    private final LiveShow show;

    PanelJob(boolean open) {
      show = show(frame -> rings, LiveShow.options().atFullSpeed(), open);
    }

    @Override
    public void run() {
      show.show().turn();
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

  /** Every run is one turn of a show that is paused, its rest included. */
  private static final class PausedJob implements Job {
    private static final int TURNS_TO_CALM = 60;

    private final Geometry rings = rings(1000);
    private final LiveShow show;

    PausedJob(boolean open) {
      show = show(frame -> rings, LiveShow.options(), open);
      show.show().press(KeyAction.PLAY_PAUSE);
      show.turns(TURNS_TO_CALM);
    }

    @Override
    public void run() {
      show.show().turn();
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
