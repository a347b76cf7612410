package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.G;
import senga.manifest.DrawingDigest;
import senga.play.FrameBuffer;
import senga.play.Pace;
import senga.sketch.Act;
import senga.take.Take;
import senga.take.TakeEdit;
import senga.take.TakeFade;
import senga.take.TakeReader;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Easing;

/** Two performances are recorded and mixed, and the mixture is played. */
class BlendedTakeTest {
  private static final Address DIAMETER = Address.of("layer-1/polygon.diameter");

  @TempDir private Path folder;

  private static Act act(int workers) {
    Act act =
        Acts.of(
            frame ->
                G.polygon()
                    .sides(3 + (int) (frame.cc(1, 0) * 9))
                    .diameter(20 + 30 * frame.osc("/size", 0))
                    .phase(90 * frame.seconds() + frame.index() + frame.random().between(0, 9))
                    .translate(50, 50));
    return act.with(act.canvas(), act.options().workers(workers).seed(5));
  }

  private Show open(int workers) {
    ShowOptions options =
        ShowOptions.of("Ball").sketch(folder.resolve("Ball.java")).pace(Pace.BY_FRAME);
    return Show.unseen(act(workers), options);
  }

  private static FrameBuffer next(Show show) {
    FrameBuffer before = show.shown();
    Turns.turnUntil(show, () -> show.shown() != null && show.shown() != before);
    return java.util.Objects.requireNonNull(show.shown());
  }

  private Take record(int seed, String name) {
    Random random = new Random(seed);
    try (Show show = open(1)) {
      next(show);
      show.press(KeyAction.TAKE);
      for (int n = 0; n < 60; n++) {
        show.desk().set("cc/1", random.nextDouble());
        show.desk().set("osc/size", random.nextDouble());
        show.tuning().change(DIAMETER, new Change.Times(0.5 + random.nextDouble()));
        show.turn();
      }
      show.press(KeyAction.TAKE);
    }
    return TakeReader.read(folder.resolve("takes/" + name));
  }

  /** What is shown at each place, and that it is what the snapshot there gives by itself. */
  private List<String> played(Take take, int workers) {
    List<String> seen = new ArrayList<>();
    try (Show show = open(workers)) {
      show.play(take, false);
      for (int frame = 0; frame < take.seconds() * 60; frame++) {
        show.player().transport().seek(frame / 60.0);
        show.player().transport().pause();
        FrameBuffer shown = next(show);
        seen.add(DrawingDigest.of(shown.drawing()));
        assertThat(seen).last().isEqualTo(DrawingDigest.of(Redrawn.of(show, act(1))));
      }
    }
    return seen;
  }

  @Test
  void itPlaysTheSameOnOneWorkerAndOnFour() throws IOException {
    Take first = record(1, "Ball.take");
    Take second = record(2, "Ball-2.take");
    double end = Math.min(first.seconds(), second.seconds());
    StringWriter text = new StringWriter();
    TakeFade fade = new TakeFade(1, end / 4, end * 3 / 4, Easing.EASE);
    TakeEdit.blend(first, second, fade, text);
    Take mixed = TakeReader.parse(text.toString(), "mixed.take");
    List<String> seen = played(mixed, 1);
    assertThat(seen.stream().distinct().count()).isGreaterThan(40);
    assertThat(played(mixed, 4)).isEqualTo(seen);
    List<String> alone = played(first, 1);
    int before = (int) (end / 4 * 60);
    assertThat(seen.subList(0, before)).isEqualTo(alone.subList(0, before));
    int after = Math.min(alone.size(), seen.size());
    assertThat(seen.subList(before + 5, after)).doesNotContainAnyElementsOf(alone);
  }
}
