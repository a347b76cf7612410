package senga.command;

import java.nio.file.Path;
import java.util.function.Consumer;
import senga.sketch.Act;
import senga.sketch.Reloads;
import senga.sketch.SketchFiles;
import senga.stage.DisplayFailed;
import senga.stage.Show;
import senga.stage.ShowOptions;

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

  /** As it is now. */
  int once() {
    return show(options.over(SketchFiles.open(file, options.limit(), notes))).toItsEnd();
  }

  private Show show(Act act) {
    ShowOptions plan = options.show(SketchFiles.title(file), act.canvas()).sketch(file);
    String place = file.toAbsolutePath().normalize().toString();
    Show show = Show.inWindow(act, plan.window(plan.window().remembered(place)));
    options.warnings().forEach(show::tell);
    return show;
  }
}
