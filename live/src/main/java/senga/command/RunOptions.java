package senga.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import senga.config.Config;
import senga.config.MidiChoice;
import senga.config.Settings;
import senga.input.MidiSetup;
import senga.math.Require;
import senga.scene.Canvas;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.NameTemplate;
import senga.sketch.UsageError;
import senga.stage.Films;
import senga.stage.KeyAction;
import senga.stage.Show;
import senga.stage.ShowOptions;
import senga.stage.WindowOptions;

/** The options of a show in a window. */
final class RunOptions {
  @Mixin private Wishes wishes = new Wishes();

  private @Nullable CommandSpec command;

  @Mixin private StrokesOption strokes = new StrokesOption();

  @Mixin private TakeOption take = new TakeOption();

  @Option(names = "--loop", description = "Begin the take anew at its end (default: stop there).")
  private boolean loop;

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
        "A part of the name of the MIDI device to listen to (default: those of the config,",
        "or the first one), or the name of one in midi.devices. It may be plugged in later;",
        "of an unknown one you are told which there are. none listens to none."
      })
  private @Nullable String midi;

  @Option(
      names = "--midi-strict",
      description = "Refuse to start without its MIDI devices.",
      negatable = true)
  private @Nullable Boolean strict;

  @Mixin private OscWishes osc = new OscWishes();

  @Mixin private AudioWishes audio = new AudioWishes();

  @Option(
      names = "--midi-values",
      description = "Begin with the knobs as they stood in the last run (default: the config's).",
      negatable = true)
  private @Nullable Boolean values;

  @Option(
      names = "--machine",
      paramLabel = "NAME",
      description = {
        "Whose time Shift+H, Q and Shift+Q tell: axidraw, grbl-servo, grbl-z, laser, marlin,",
        "or one of the config (default: the config's plot.machine)"
      })
  private @Nullable String machine;

  @Option(
      names = "--out-dir",
      paramLabel = "DIR",
      description = "Where the keys S and P save pictures (default: out, or the config's)")
  private @Nullable Path outDir;

  /** Those of a command line that says nothing. */
  static RunOptions none(CommandSpec command) {
    RunOptions options = new RunOptions();
    options.command = command;
    return options;
  }

  /** Whatever opens a window tells its keys. */
  @Spec(Spec.Target.MIXEE)
  void addKeys(CommandSpec mixee) {
    command = mixee;
    mixee.usageMessage().footer(KeyAction.help().toArray(String[]::new));
  }

  /**
   * @throws UsageError if a wish was given that a recipe cannot heed
   */
  void refuseForRecipe() {
    wishes.refuseForRecipe();
    strokes.refuseForRecipe();
    take.refuseForRecipe();
  }

  /** How long a sketch's main may take. */
  Duration limit() {
    return wishes.limit();
  }

  /** The sketch with the user's wishes before its own. */
  Act over(Act act) {
    Act wished = wishes.over(take.over(act), config());
    return wished.with(wished.canvas(), UsageError.reading(() -> over(wished.options())));
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

  private Config config() {
    return Configured.of(command);
  }

  /**
   * Sets the rows of the panel that the command line names, plays the take, and tells what the user
   * should know.
   */
  void begin(Show show) {
    show.told(wishes.ofPanel());
    take.read().ifPresent(played -> show.play(played, loop));
    warnings().forEach(show::tell);
  }

  /** What the user should know of the config. */
  List<String> warnings() {
    return Configured.warnings(config());
  }

  /**
   * How a show of this paper is put on.
   *
   * @throws UsageError if there must be MIDI devices, and one is missing
   */
  ShowOptions show(String title, Canvas canvas) {
    if (loop && take.read().isEmpty()) {
      throw new UsageError("--loop plays a take again and again: name it by --take");
    }
    ShowOptions plan = UsageError.reading(() -> plan(title, canvas));
    if (strict == null ? config().get(Settings.MIDI_STRICT) : strict) {
      StrictMidi.require(plan.midi());
    }
    return plan;
  }

  private ShowOptions plan(String title, Canvas canvas) {
    Config config = config();
    ShowOptions show =
        ShowOptions.of(title)
            .midi(midi(config))
            .osc(osc.over(config))
            .sound(audio.over(config, take.read().isPresent()))
            .captures(outDir == null ? config.get(Settings.OUTPUT) : outDir)
            .naming(new NameTemplate(config.get(Settings.OUTPUT_NAME)))
            .film(Films.valueOf(config.get(Settings.OUTPUT_FILM).toUpperCase(Locale.ROOT)))
            .preflight(Configured.preflight(config, machine))
            .cache(Configured.cache(config));
    if (frames != null) {
      show = show.frames(Require.atLeast("--frames", frames, 1));
    }
    show =
        show.window(
            show.window()
                .vsync(config.get(Settings.VSYNC))
                .pixelsPerMm(pixelsPerMm(canvas))
                .panel(Configured.panel(config)));
    return strokes.file().map(show::strokes).orElse(show);
  }

  private MidiSetup midi(Config config) {
    MidiSetup setup = MidiChoice.of(config, midi);
    boolean keeps = values == null ? config.get(Settings.MIDI_VALUES) : values;
    return keeps ? setup.keeping(wishes.controllers()) : setup;
  }

  private double pixelsPerMm(Canvas canvas) {
    if (scale != null) {
      return Require.above("--scale", scale, 0);
    }
    double configured = config().get(Settings.SCALE);
    double side = Math.max(canvas.width(), canvas.height());
    double bySize =
        Math.min(config().whole(Settings.SIZE) / side, WindowOptions.MOST_PIXELS_PER_MM);
    return configured > 0 ? configured : bySize;
  }
}
