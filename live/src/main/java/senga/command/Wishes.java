package senga.command;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import senga.config.Config;
import senga.control.Controls;
import senga.math.Require;
import senga.scene.Canvas;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.Deadline;
import senga.sketch.PanelValue;
import senga.sketch.UsageError;

/** The options that overrule a sketch's own wishes. */
final class Wishes {
  @Option(
      names = "--canvas",
      paramLabel = "PAPER",
      description = "Paper: A5, Letter-landscape, 210x297 in mm, …")
  private @Nullable String canvas;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the sketch's random numbers.")
  private @Nullable Long seed;

  @Mixin private ControllerOptions controllers = new ControllerOptions();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = {
        "Longest time for one frame, and for main",
        "(default: 5 for a frame in a window, else 600)"
      })
  private @Nullable Double timeout;

  /**
   * A recipe is drawn from its parameters alone: a wish that it cannot heed is a mistake.
   *
   * @throws UsageError if one was given
   */
  void refuseForRecipe() {
    controllers.refuseForRecipe();
    if (seed != null) {
      throw new UsageError("--seed is for sketches; a recipe has its seeds among its parameters");
    }
  }

  /** Values of the panel that were told. */
  List<PanelValue> ofPanel() {
    return controllers.ofPanel();
  }

  /**
   * @throws UsageError if a value of the panel was told
   */
  void refuseOfPanel() {
    controllers.refuseOfPanel();
  }

  /** How long a sketch's main may take, or one frame in a file. */
  Duration limit() {
    return timeout == null ? Deadline.LIMIT : Duration.ofMillis(millis(seconds(timeout)));
  }

  private static long millis(double seconds) {
    return Math.max(1, Math.round(1000 * seconds));
  }

  /** The same for the frames of this sketch, which may want more. */
  Duration limit(Act act) {
    Duration own = Duration.ofMillis(Math.round(1000 * act.options().timeout()));
    return timeout == null && own.compareTo(limit()) > 0 ? own : limit();
  }

  private static double seconds(double timeout) {
    return UsageError.reading(
        () ->
            Require.within(
                "--timeout",
                Require.above("--timeout", timeout, 0),
                0,
                StageOptions.LONGEST_TIMEOUT));
  }

  /** The values that the command line gives. */
  Controls controllers() {
    return controllers.over(Controls.NONE);
  }

  /** The sketch with the user's wishes before its own, and its own before the config. */
  Act over(Act act, Config config) {
    StageOptions options = Configured.below(act.options(), config);
    if (seed != null) {
      options = options.seed(seed);
    }
    if (timeout != null) {
      options = options.timeout(seconds(timeout));
    }
    return act.with(paper(act), options.controls(controllers.over(options.controls())));
  }

  private Canvas paper(Act act) {
    String wished = canvas;
    return wished == null
        ? act.canvas()
        : UsageError.reading(() -> Canvas.parse(wished)).background(act.canvas().background());
  }
}
