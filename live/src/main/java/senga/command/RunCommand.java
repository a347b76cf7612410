package senga.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.sketch.SketchFiles;
import senga.stage.DisplayFailed;
import senga.stage.Displays;

/** {@code senga run}: a sketch in a window. */
@Command(name = "run", description = "Shows a sketch in a window.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SKETCH",
      description = "A sketch (.java), a recipe (.json), an SVG, HPGL or G-code.")
  private Path file;

  @Option(
      names = "--no-watch",
      description = "Do not read the sketch anew when one of its files is saved.")
  private boolean noWatch;

  @Mixin private RunOptions options;

  @Override
  public Integer call() {
    if (SketchFiles.isRecipe(file)) {
      options.refuseForRecipe();
    }
    Playing playing = new Playing(file, options, this::note);
    try {
      return noWatch ? playing.once() : playing.following();
    } catch (DisplayFailed e) {
      throw Displays.none(e);
    }
  }

  private void note(String sentence) {
    Complaint.say(spec.commandLine(), sentence);
  }
}
