package senga.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import senga.sketch.Act;
import senga.sketch.Reloads;
import senga.sketch.SketchFiles;
import senga.stage.DisplayFailed;
import senga.stage.Show;
import senga.stage.ShowOptions;
import senga.take.Take;

/** Plays what the user named in a window, to its end. */
record Playing(Path file, RunOptions options, Consumer<String> notes) {
  /**
   * With every version that is saved.
   *
   * @return the exit code
   * @throws DisplayFailed if there is no display
   */
  int following() {
    try (Reloads reloads = new Reloads(file, options.limit(), options::over, notes)) {
      Show show = show(reloads.first());
      show.follow(reloads);
      return show.toItsEnd();
    }
  }

  /**
   * With every version that is saved, but paused at this time.
   *
   * @param made how it was made then: below what the command line says
   * @param take whose place the time is, if there is one
   * @return the exit code
   * @throws DisplayFailed if there is no display
   */
  int at(double seconds, UnaryOperator<Act> made, Optional<Take> take) {
    UnaryOperator<Act> wishes = act -> options.over(made.apply(act));
    try (Reloads reloads = new Reloads(file, options.limit(), wishes, notes)) {
      Show show = show(reloads.first());
      show.follow(reloads);
      take.ifPresent(played -> show.play(played, false));
      show.player().transport().stopAt(seconds);
      return show.toItsEnd();
    }
  }

  /** As it is now. */
  int once() {
    return show(options.over(SketchFiles.open(file, options.limit(), notes))).toItsEnd();
  }

  private Show show(Act act) {
    ShowOptions plan = options.show(SketchFiles.title(file), act.canvas()).sketch(file);
    String place = file.toAbsolutePath().normalize().toString();
    Show show = Show.inWindow(act, plan.window(plan.window().remembered(place)));
    options.begin(show);
    return show;
  }
}
