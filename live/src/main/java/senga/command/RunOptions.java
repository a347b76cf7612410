package senga.command;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import senga.math.Require;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.UsageError;
import senga.stage.KeyAction;
import senga.stage.ShowOptions;

/** The options of a show in a window. */
final class RunOptions {
  @Mixin private Wishes wishes;

  @Mixin private StrokesOption strokes;

  @Option(names = "--fps", paramLabel = "N", description = "Frames per second.")
  private @Nullable Integer fps;

  @Option(names = "--workers", paramLabel = "N", description = "Frames drawn at the same time.")
  private @Nullable Integer workers;

  @Option(names = "--no-hud", description = "Start without the figures; H shows them.")
  private boolean noHud;

  @Option(
      names = "--draft",
      description = "While time runs, show the drafts of operations that know them.")
  private boolean draft;

  @Option(names = "--scale", paramLabel = "N", description = "Screen pixels per mm of paper.")
  private @Nullable Double scale;

  @Option(names = "--frames", paramLabel = "N", description = "End after so many frames.")
  private @Nullable Integer frames;

  @Option(
      names = "--midi",
      paramLabel = "NAME",
      description = {
        "A part of the name of the MIDI device to listen to (default: the first one).",
        "It may be plugged in later; of an unknown one you are told which there are."
      })
  private String midi = "";

  @Option(
      names = "--out-dir",
      paramLabel = "DIR",
      description = "Where the keys S and P save pictures (default: out)")
  private @Nullable Path outDir;

  /** Whatever opens a window tells its keys. */
  @Spec(Spec.Target.MIXEE)
  void addKeys(CommandSpec command) {
    command.usageMessage().footer(KeyAction.help().toArray(String[]::new));
  }

  /**
   * @throws UsageError if a wish was given that a recipe cannot heed
   */
  void refuseForRecipe() {
    wishes.refuseForRecipe();
    strokes.refuseForRecipe();
  }

  /** How long a sketch's main may take. */
  Duration limit() {
    return wishes.limit();
  }

  /** The sketch with the user's wishes before its own. */
  Act over(Act act) {
    Act wished = wishes.over(act);
    return new Act(
        wished.sketch(), wished.canvas(), UsageError.reading(() -> over(wished.options())));
  }

  private StageOptions over(StageOptions sketchs) {
    StageOptions options = sketchs;
    if (fps != null) {
      options = options.fps(fps);
    }
    if (workers != null) {
      options = options.workers(workers);
    }
    if (noHud) {
      options = options.hud(false);
    }
    if (draft) {
      options = options.draft(true);
    }
    return options;
  }

  ShowOptions show(String title) {
    return UsageError.reading(() -> plan(title));
  }

  private ShowOptions plan(String title) {
    ShowOptions show = ShowOptions.of(title).midi(midi);
    if (scale != null) {
      show = show.window(show.window().pixelsPerMm(Require.above("--scale", scale, 0)));
    }
    if (frames != null) {
      show = show.frames(Require.atLeast("--frames", frames, 1));
    }
    if (outDir != null) {
      show = show.captures(outDir);
    }
    return strokes.file().map(show::strokes).orElse(show);
  }
}
