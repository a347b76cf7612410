package senga.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import senga.config.Config;
import senga.config.ConfigFault;
import senga.config.ConfigPlaces;
import senga.config.PanelLook;
import senga.config.Settings;
import senga.plot.Preflight;
import senga.realise.RealiseCache;
import senga.scene.Frame;
import senga.scene.StageOptions;
import senga.sketch.UsageError;
import senga.stage.PanelOptions;

/** The config in force, as commands need it. */
final class Configured {
  private static final String TEMPO = "clock/tempo";

  private Configured() {}

  /** That of a command or of its options; what comes with Senga outside of its command line. */
  static Config of(@Nullable CommandSpec command) {
    return command != null && command.root().userObject() instanceof Main main
        ? main.config()
        : Config.packaged();
  }

  /** The same; files that count for nothing are told. */
  static Config of(CommandSpec command, Consumer<String> note) {
    Config config = of(command);
    warnings(config).forEach(note);
    return config;
  }

  /**
   * What holds here and now.
   *
   * @param named the file of the command line; null if there is none
   * @throws UsageError if something is wrong with that file
   */
  static Config read(@Nullable Path named) {
    Config config = Config.read(ConfigPlaces.ofThisUser(), named);
    config.faults().stream()
        .filter(fault -> fault.file().equals(named))
        .findFirst()
        .ifPresent(
            fault -> {
              throw new UsageError("--config: " + fault);
            });
    return config;
  }

  /** How the panel is shown. */
  static PanelOptions panel(Config config) {
    PanelLook look = config.panel();
    return new PanelOptions(
        PanelOptions.Side.valueOf(look.side().name()),
        look.scale(),
        PanelOptions.Colors.valueOf(look.theme().name()),
        look.font(),
        look.fontSize());
  }

  /** A sentence for each file that counts for nothing. */
  static List<String> warnings(Config config) {
    Map<Path, String> sentences = new LinkedHashMap<>();
    Map<Path, Integer> counts = new LinkedHashMap<>();
    for (ConfigFault fault : config.faults()) {
      sentences.putIfAbsent(fault.file(), fault.toString());
      counts.merge(fault.file(), 1, Integer::sum);
    }
    return sentences.entrySet().stream()
        .map(each -> each.getValue() + ending(counts.getOrDefault(each.getKey(), 1)))
        .toList();
  }

  private static String ending(int faults) {
    String more = faults > 1 ? "; senga config validate shows " + (faults - 1) + " more" : "";
    return " (the whole file is left out" + more + ")";
  }

  /**
   * A sketch's wishes with the config below them. What a sketch wishes as Senga does anyway is no
   * wish: it cannot be told from none.
   */
  static StageOptions below(StageOptions sketchs, Config config) {
    StageOptions usual = StageOptions.DEFAULT;
    StageOptions options = sketchs;
    if (sketchs.fps() == usual.fps()) {
      options = options.fps(config.whole(Settings.FPS));
    }
    if (sketchs.workers() == usual.workers()) {
      options = options.workers(config.whole(Settings.WORKERS));
    }
    if (sketchs.seed() == usual.seed()) {
      options = options.seed(config.get(Settings.SEED));
    }
    if (sketchs.timeout() == usual.timeout()) {
      options = options.timeout(config.get(Settings.TIMEOUT));
    }
    return withTempo(options, config.get(Settings.TEMPO))
        .hud(sketchs.hud() && config.get(Settings.HUD))
        .draft(sketchs.draft() || config.get(Settings.DRAFT));
  }

  /** It stands at its address, so that files say it, and 120 goes without saying. */
  private static StageOptions withTempo(StageOptions options, double tempo) {
    boolean isUsual = tempo == Frame.USUAL_TEMPO;
    return isUsual || !Double.isNaN(options.controls().value(TEMPO, Double.NaN))
        ? options
        : options.value(TEMPO, tempo);
  }

  /**
   * What the show holds a frame against before it is plotted.
   *
   * @param machine whose time is told; null for the config's
   * @throws IllegalArgumentException if there is no such machine
   */
  static Preflight preflight(Config config, @Nullable String machine) {
    String name = machine == null ? config.get(Settings.PLOT_MACHINE) : machine;
    return Preflight.USUAL
        .margin(config.get(Settings.PLOT_MARGIN))
        .machine(config.machines().motion(name));
  }

  /** A cache with the bounds of the config. */
  static RealiseCache cache(Config config) {
    return new RealiseCache(
        config.get(Settings.CACHE_MEGABYTES) << 20, config.whole(Settings.CACHE_ENTRIES));
  }
}
