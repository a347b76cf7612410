package senga.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every key there is, each declared once. Their usual values stand in {@code defaults.yaml} beside
 * this class.
 */
public final class Settings {
  private static final List<Setting<?>> ALL = new ArrayList<>();

  public static final Setting<Long> FPS =
      whole("show.fps", 1, 1000, "frames per second", "How many frames a second are asked for.");
  public static final Setting<Long> WORKERS =
      whole("show.workers", 1, 64, "frames", "How many frames are drawn at the same time.");
  public static final Setting<Long> SEED =
      whole(
          "show.seed",
          Long.MIN_VALUE,
          Long.MAX_VALUE,
          "",
          "What a sketch's random numbers begin with.");
  public static final Setting<Boolean> HUD =
      flag("show.hud", "Whether the figures are shown at the start; H shows and hides them.");
  public static final Setting<Boolean> DRAFT =
      flag("show.draft", "Whether operations that know drafts show them while time runs.");
  public static final Setting<Double> TIMEOUT =
      decimal(
          "show.timeout",
          0.001,
          86_400,
          "seconds",
          "How long one frame may take in a window; in files it may take at least 600.");

  public static final Setting<Double> TEMPO =
      decimal(
          "show.tempo",
          1,
          1_000,
          "beats a minute",
          "How fast a frame's beat runs while no clock plays along.");

  public static final Setting<Double> SCALE =
      decimal(
          "window.scale",
          0,
          100,
          "pixels per mm",
          "How large the paper is shown; 0 for what fits.");
  public static final Setting<Long> SIZE =
      whole(
          "window.size",
          0,
          16_384,
          "pixels",
          "How long the longer side of a window is, if no scale is set; 0 for what fits.");
  public static final Setting<Boolean> VSYNC =
      flag("window.vsync", "Whether a picture waits for the screen's refresh.");

  public static final Setting<Path> OUTPUT =
      place(
          "output.folder",
          false,
          "a folder",
          "Where pictures go if nothing else is said; ~ is home.");

  public static final Setting<String> OUTPUT_NAME =
      declared(
          new Setting<>(
              "output.name",
              new Kind.Name(List.of("sketch", "variation", "seed", "t", "n")),
              "",
              "What pictures are called, without the ending: t is the time, n a number."));

  public static final Setting<String> OUTPUT_FILM =
      choice(
          "output.film",
          List.of("mp4", "webm", "prores", "apng", "gif"),
          "What a film from the window is; the first three need the program ffmpeg.");

  public static final Setting<String> PLOT_MACHINE =
      text(
          "plot.machine",
          "the name of a machine",
          "Whose time the window tells: axidraw, grbl-servo, grbl-z, laser, marlin or one of"
              + " yours.");
  public static final Setting<Double> PLOT_MARGIN =
      decimal(
          "plot.margin",
          0,
          1_000,
          "mm",
          "How far the check in the window wants lines to stay from the edge of the paper.");

  public static final Setting<List<Path>> FONTS_FOLDERS =
      declared(
          new Setting<>(
              "fonts.folders",
              new Kind.Places("a list of folders with : between them (on Windows ;)"),
              "",
              "Where fonts are looked for before the system's folders; ~ is home."));

  public static final Setting<String> MIDI_PORT =
      text(
          "midi.port",
          "a part of a device's name",
          "Which MIDI device is listened to; empty for the first one or midi.devices, none for"
              + " none.");
  public static final Setting<Boolean> MIDI_STRICT =
      flag("midi.strict", "Whether a show without its MIDI devices is refused.");
  public static final Setting<Boolean> MIDI_VALUES =
      flag("midi.values", "Whether a sketch's knobs stand where they stood in its last run.");

  public static final Setting<Long> OSC_PORT =
      whole("osc.port", 0, 65_535, "", "At which port OSC is listened to; 0 for none.");
  public static final Setting<String> OSC_BIND =
      text(
          "osc.bind",
          "an address of this machine",
          "Whom OSC is heard from: 127.0.0.1 for this machine alone, 0.0.0.0 for everybody.");
  public static final Setting<Boolean> OSC_TCP =
      flag("osc.tcp", "Whether OSC is heard over TCP as well, at the same port.");
  public static final Setting<String> OSC_OUT =
      declared(
          new Setting<>(
              "osc.out",
              new Kind.Remote("HOST:PORT, or nothing"),
              "",
              "Where changed rows and controllers are sent by OSC; empty for nowhere."));

  public static final Setting<String> AUDIO_INPUT =
      text(
          "audio.input",
          "a part of an input's name, default, or nothing",
          "Which input of sound is listened to; default for the system's own, empty for none.");
  public static final Setting<Long> AUDIO_BANDS =
      whole(
          "audio.bands", 1, 32, "bands", "Into how many bands sound is divided, 40 to 10,240 Hz.");

  public static final Setting<Long> CACHE_MEGABYTES =
      whole(
          "cache.megabytes", 0, 65_536, "MiB", "How much finished lines may be kept; 0 for none.");
  public static final Setting<Long> CACHE_ENTRIES =
      whole("cache.entries", 0, 1_000_000, "results", "How many of them; 0 for none.");

  public static final Setting<String> PANEL_SIDE =
      choice(
          "panel.side",
          List.of("left", "right", "free"),
          "Where the panel begins; free for a window of its own.");
  public static final Setting<Double> PANEL_SCALE =
      decimal(
          "panel.scale", 0.5, 4, "", "How large the panel is, beside what the screen asks for.");
  public static final Setting<String> PANEL_THEME =
      choice(
          "panel.theme",
          List.of("paper", "dark", "light"),
          "The panel's colours; paper for those that go with it.");
  public static final Setting<Path> PANEL_FONT =
      place(
          "panel.font",
          true,
          "a font file (.ttf or .otf)",
          "Letters of the panel; empty for those that come with Senga.");
  public static final Setting<Double> PANEL_FONT_SIZE =
      decimal(
          "panel.font-size", 6, 72, "points", "Height of its letters; all of it grows with them.");

  private Settings() {}

  /** All of them, section by section. */
  public static List<Setting<?>> all() {
    return List.copyOf(ALL);
  }

  static Optional<Setting<?>> named(String name) {
    return ALL.stream().filter(setting -> setting.name().equals(name)).findFirst();
  }

  /** Those of keys, and that of machines. */
  static List<String> sections() {
    return Stream.concat(
            ALL.stream().map(Setting::section).distinct(), Stream.of(MachineSection.SECTION))
        .toList();
  }

  /** The keys of a section, without its name. */
  static List<String> keys(String section) {
    return ALL.stream()
        .filter(setting -> setting.section().equals(section))
        .map(Setting::key)
        .toList();
  }

  private static Setting<Long> whole(
      String name, long least, long most, String unit, String sentence) {
    return declared(new Setting<>(name, new Kind.Whole(least, most), unit, sentence));
  }

  private static Setting<Double> decimal(
      String name, double least, double most, String unit, String sentence) {
    return declared(new Setting<>(name, new Kind.Decimal(least, most), unit, sentence));
  }

  private static Setting<Boolean> flag(String name, String sentence) {
    return declared(new Setting<>(name, new Kind.Flag(), "", sentence));
  }

  private static Setting<String> text(String name, String meaning, String sentence) {
    return declared(new Setting<>(name, new Kind.Text(meaning), "", sentence));
  }

  private static Setting<Path> place(
      String name, boolean optional, String meaning, String sentence) {
    return declared(new Setting<>(name, new Kind.Place(meaning, optional), "", sentence));
  }

  private static Setting<String> choice(String name, List<String> words, String sentence) {
    return declared(new Setting<>(name, new Kind.Choice(words), "", sentence));
  }

  private static <T> Setting<T> declared(Setting<T> setting) {
    ALL.add(setting);
    return setting;
  }
}
