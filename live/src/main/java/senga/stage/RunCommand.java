package senga.stage;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code senga run}: a sketch in a window. */
@Command(
    name = "run",
    description = "Shows a sketch in a window.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Space play/pause, Home rewind, ←/→ step, [ ] speed, S SVG, P PNG, H figures, M memory,",
      "Esc quit"
    })
final class RunCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SKETCH", description = "A sketch (.java) or a recipe (.json).")
  private Path file;

  @Mixin private RunOptions options;

  @Override
  public Integer call() {
    Act act = options.over(SketchFiles.open(file, options.limit()));
    try {
      return Show.inWindow(act, options.show(SketchFiles.title(file))).toItsEnd();
    } catch (NoDisplayException e) {
      throw Displays.none(e);
    }
  }
}
