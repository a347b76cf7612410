package senga.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import senga.geometry.Polylines;
import senga.sketch.Reloads;

/**
 * W13: from the save of a sketch of two hundred lines to its first frame on the screen, by the
 * clock. The first save comes after some seconds of play, as an artist's would; or at once.
 */
final class Reloading {
  private static final int LINES = 200;
  private static final int FRAMES_A_SECOND = 60;
  private static final int SECONDS_OF_PLAY = 8;

  private Reloading() {}

  static List<Case> cases() {
    return List.of(
        reload("first-save-at-once", 0, new FirstGauge()),
        reload("first-save", SECONDS_OF_PLAY, new FirstGauge()),
        reload("later-save", 0, new ClockGauge()));
  }

  private static Case reload(String name, int secondsBefore, Gauge gauge) {
    return new Case(
        "W13", name, Reference.none(), gauge, () -> new SaveJob(secondsBefore * FRAMES_A_SECOND));
  }

  /** Every run is one save. */
  private static final class SaveJob implements Job {
    private final Path folder;
    private final Path file;
    private final Reloads reloads;
    private final LiveShow show;
    private int version;

    SaveJob(int turnsBefore) {
      try {
        folder = Files.createTempDirectory("senga-bench");
        file = folder.resolve("Saved.java");
        save();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      reloads = new Reloads(file, Duration.ofMinutes(1), act -> act, note -> {});
      show = new LiveShow(reloads.first(), LiveShow.options());
      show.show().follow(reloads);
      show.turns(turnsBefore);
    }

    private void save() throws IOException {
      Files.writeString(file, source(version));
    }

    @Override
    public void run() {
      try {
        version++;
        save();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      show.turnUntil(() -> show.shown().frame().canvas().width() == width(version));
    }

    @Override
    public Polylines output() {
      return show.lines();
    }

    @Override
    public void close() {
      show.close();
      reloads.close();
      try {
        Files.delete(file);
        Files.delete(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The paper tells the version. */
  private static double width(int version) {
    return 100.0 + version;
  }

  private static String source(int version) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        import module senga.live;
        import module java.base;
        void main() { Stage.run(this::draw, Canvas.mm(%s, 100)); }
        Object draw(Frame frame) {
          return part1(frame);
        }
        """
            .formatted(width(version)));
    for (int i = 1; 4 * i <= LINES; i++) {
      text.append(
          """
          Geometry part%d(Frame frame) {
            double turn = %d * frame.noise(%d, 0.5);
            return G.sphere().subdivisions(1).scale(20).rotate(turn, 0, turn).translate(50, 50);
          }
          """
              .formatted(i, i, i));
    }
    return text.toString();
  }
}
