package senga.stage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.frame.Canvas;

/** The options that overrule a sketch's own wishes. */
final class Wishes {
  @Option(
      names = "--canvas",
      paramLabel = "PAPER",
      description = "Paper: A5, Letter-landscape, 210x297 in mm, …")
  private @Nullable String canvas;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the sketch's random numbers.")
  private @Nullable Long seed;

  @Option(
      names = "--cc",
      paramLabel = "N=VALUE",
      arity = "1..*",
      parameterConsumer = Several.ControllerValues.class,
      description = "Controller values between 0 and 1, for example --cc 1=0.2 6=0.5")
  private List<ControllerValue> controllers = new ArrayList<>();

  /** The sketch with the user's wishes before its own. */
  Act over(Act act) {
    StageOptions options = act.options();
    if (seed != null) {
      options = options.seed(seed);
    }
    options = options.controls(options.controls().overlaid(ControllerValue.snapshot(controllers)));
    return new Act(act.sketch(), paper(act), options);
  }

  private Canvas paper(Act act) {
    String wished = canvas;
    return wished == null ? act.canvas() : UsageError.reading(() -> Canvas.parse(wished));
  }
}
