package senga.bench;

import java.util.List;
import senga.G;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.play.FrameBuffer;
import senga.play.Player;
import senga.play.PlayerOptions;
import senga.scene.Canvas;

/** W9: a frame on its way from a worker through the mailbox to the screen, drawing left out. */
final class HandOff {
  private HandOff() {}

  static List<Case> cases() {
    return List.of(handOff(1_000, Double.NaN), handOff(100_000, 0.14));
  }

  private static Case handOff(int vertices, double pyxidrawMs) {
    return new Case(
        "W9",
        "frame-" + vertices,
        Reference.pyxidraw(pyxidrawMs).limit("copy", vertices),
        new CpuGauge(),
        () -> new PlayerJob(G.of(Drawings.spiral(vertices))));
  }

  /** Every run is one frame: ticked, drawn by the worker, put into the mailbox, taken out. */
  private static final class PlayerJob implements Job {
    private final Player player;
    private FrameBuffer newest = new FrameBuffer();

    PlayerJob(Geometry finished) {
      PlayerOptions options = PlayerOptions.of(Canvas.mm(400, 400));
      player = new Player(frame -> finished, options);
    }

    @Override
    public void run() {
      newest = player.drawNext();
    }

    @Override
    public Polylines output() {
      return newest.lines().copy(0, newest.lines().lineCount());
    }

    @Override
    public void close() {
      player.close();
    }
  }
}
