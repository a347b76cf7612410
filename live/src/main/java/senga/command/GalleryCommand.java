package senga.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import senga.gallery.GalleryShow;
import senga.sketch.Act;
import senga.stage.DisplayFailed;
import senga.stage.Displays;
import senga.stage.ShowOptions;

/** {@code senga gallery}, and {@code senga} alone: the sketches that come with it, on a wall. */
@Command(
    name = "gallery",
    description = "Shows the sketches that come with Senga, living, and runs the one you choose.",
    mixinStandardHelpOptions = true)
final class GalleryCommand implements Callable<Integer> {
  private static final String TITLE = "Gallery";

  @Mixin private RunOptions options;

  @Override
  public Integer call() {
    try {
      return show(options);
    } catch (DisplayFailed e) {
      throw Displays.none(e);
    }
  }

  /** The wall has no millimetres of its own: it is as large as fits. */
  static int show(RunOptions options) {
    ShowOptions plan = options.show(TITLE, Act.DEFAULT_CANVAS);
    ShowOptions fitting = plan.window(plan.window().pixelsPerMm(0));
    try (GalleryShow show = GalleryShow.inWindow(fitting, options::over, plan.captures())) {
      options.warnings().forEach(show::tell);
      return show.toItsEnd();
    }
  }
}
