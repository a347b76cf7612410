package senga.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import senga.export.Gif;
import senga.export.Png;
import senga.export.Svg;
import senga.geometry.Declaration;
import senga.play.FrameBuffer;
import senga.sketch.Act;
import senga.stage.Show;
import senga.stage.ShowOptions;

/**
 * The demo without a display: a few seconds of frames, or as many as were asked for, the HUD's
 * figures and three files. The film is not longer than the show.
 */
final class UnseenDemo {
  private static final long FRAMES = 240;
  private static final int GIF_FRAMES = 75;

  private final String title;
  private final Act act;
  private final ShowOptions plan;
  private final PrintWriter out;
  private final PrintWriter err;

  UnseenDemo(String title, Act act, ShowOptions plan, PrintWriter out, PrintWriter err) {
    this.title = title;
    this.act = act;
    this.plan = plan.atFullSpeed().frames(plan.frames() == Long.MAX_VALUE ? FRAMES : plan.frames());
    this.out = out;
    this.err = err;
  }

  void run() {
    try (Show show = Show.unseen(act, plan)) {
      show.run();
      FiguresText.print(out, show.figures(), show.player().stats().delivered());
      FrameBuffer last = Objects.requireNonNull(show.shown());
      still(Svg.class, last.frame().seconds());
      still(Png.class, last.frame().seconds());
    }
    film();
  }

  private void still(Class<?> type, double seconds) {
    Format format = format(type);
    pictures(format).stills(List.of(seconds), format.usual());
  }

  private void film() {
    Gif gif = new Gif();
    double seconds = (double) plan.frames() / act.options().fps();
    List<Double> times =
        IntStream.range(0, GIF_FRAMES)
            .mapToObj(n -> n / gif.fps())
            .filter(time -> time < seconds)
            .toList();
    pictures(format(Gif.class)).film(times, gif);
  }

  private static Format format(Class<?> type) {
    Declaration declared = Declaration.of(type);
    return new Format(declared.name(), declared);
  }

  private Pictures pictures(Format format) {
    OutputNames names = OutputNames.in(plan.captures(), title, format);
    return new Pictures(new Painter(Path.of(title + ".java"), act), names, false, out, err);
  }
}
