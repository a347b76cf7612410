package senga.soak;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.play.Notice;
import senga.sketch.Ending;
import senga.sketch.LastWords;
import senga.sketch.UserError;
import senga.stage.DisplayFailed;

/**
 * The process of one run: plays the sketch and writes samples, a line of JSON each, to its standard
 * output. Whatever the sketch prints goes to the error stream. It ends with its parent.
 */
public final class SoakChild {
  private SoakChild() {}

  /** Does the run that the words describe, see {@link SoakPlan#words}. */
  public static void main(String[] words) {
    Ending.with(run(List.of(words), SoakRig.NONE));
  }

  /** The same with something built in. Returns the exit code. */
  static int run(List<String> words, SoakRig rig) {
    PrintStream lines =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Thread.setDefaultUncaughtExceptionHandler((at, e) -> LastWords.say(at, e, err));
    Ending.watch();
    SoakParent.endWithIt();
    try {
      return play(SoakPlan.parse(words), rig, lines) ? 0 : 1;
    } catch (UserError | DisplayFailed e) {
      lines.println(SoakLines.end(Objects.requireNonNullElse(e.getMessage(), e.toString())));
      return e instanceof DisplayFailed ? SoakProcess.NO_DISPLAY : 1;
    }
  }

  /** Whether it ran to its end. */
  private static boolean play(SoakPlan plan, SoakRig rig, PrintStream lines) {
    try (SoakShow show = new SoakShow(plan, rig);
        Watcher watcher = Watcher.of(plan, show.show())) {
      try (SoakSampler sampler = new SoakSampler(show, plan, lines).prime().watchedBy(watcher)) {
        show.warmUp();
        watcher.begin();
        show.afterTurns(watcher::turn);
        sampler.start();
        show.run();
      }
      end(show.storm(), lines);
      if (plan.watch() == SoakWatch.NOTHING) {
        end(show.pages(), lines); // the others would only say it again
      }
      watcher.found().forEach(lines::println);
      lines.println(SoakLines.end(trouble(show)));
      return !show.isStopped();
    }
  }

  private static void end(@Nullable Storm storm, PrintStream lines) {
    if (storm != null) {
      storm.close();
      lines.println(SoakLines.storm(storm.counts()));
    }
  }

  private static void end(@Nullable PlotPages pages, PrintStream lines) {
    if (pages != null) {
      lines.println(SoakLines.note(pages.sentence()));
    }
  }

  /** How the run went, in a sentence; null when it went well. */
  private static @Nullable String trouble(SoakShow show) {
    Notice error = show.firstError();
    if (error == null) {
      return null;
    }
    String what =
        "the sketch failed %d times, first at frame %d: %s"
            .formatted(show.show().player().stats().errors(), error.frame(), error);
    return show.isStopped()
        ? "%s; it was stopped after %d frames (%.1f s)"
            .formatted(what, show.frames(), show.seconds())
        : what;
  }
}
