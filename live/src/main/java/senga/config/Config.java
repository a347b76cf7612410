package senga.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.input.MidiMap;
import senga.machine.Machine;
import senga.machine.Machines;

/**
 * The values in force.
 *
 * <p>Four sources, each before the one above it: the values that come with Senga, the user's file,
 * {@code senga.yaml} in the folder Senga was started in, and a file that the command line names. A
 * file with a fault counts for nothing, whatever else stands in it: half a config is one that
 * nobody wrote. (Above all four stand a sketch's own wishes, and above those the options of the
 * command line; they are no matter of this class.)
 */
public final class Config {
  private final Map<Setting<?>, Held<?>> values = new LinkedHashMap<>();
  private final List<ConfigFile> files = new ArrayList<>();
  private final Map<String, Machine> machines = new LinkedHashMap<>();

  private final Map<String, MidiMap> devices = new LinkedHashMap<>();

  private Config() {
    values.putAll(ConfigFile.packaged(defaults()).values());
  }

  /** Only what comes with Senga. */
  public static Config packaged() {
    return new Config();
  }

  /**
   * What holds here and now.
   *
   * @param named the file of the command line; null if there is none
   */
  public static Config read(ConfigPlaces places, @Nullable Path named) {
    Config config = new Config();
    config.addIfThere(places.user());
    config.addIfThere(places.project());
    if (named != null) {
      config.add(ConfigFile.read(named));
    }
    return config;
  }

  /** The text of the packaged file, comments and all. */
  public static String defaults() {
    try (InputStream text = Config.class.getResourceAsStream("defaults.yaml")) {
      return new String(
          Objects.requireNonNull(text, "defaults.yaml").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addIfThere(Path file) {
    if (Files.exists(file)) {
      add(ConfigFile.read(file));
    }
  }

  private void add(ConfigFile file) {
    files.add(file);
    if (file.faults().isEmpty()) {
      values.putAll(file.values());
      machines.putAll(file.machines());
      file.devices().forEach(device -> devices.put(device.name(), device));
    }
  }

  /** The machines that come with Senga, and those of the files. */
  public Machines machines() {
    return new Machines(List.copyOf(machines.values()));
  }

  /** The MIDI devices of the files, in the order in which they are first named. */
  public List<MidiMap> devices() {
    return List.copyOf(devices.values());
  }

  /** The value of a key. */
  public <T> T get(Setting<T> setting) {
    return held(setting).value();
  }

  /** A whole number that fits an int, as all but seeds do. */
  public int whole(Setting<Long> setting) {
    return Math.toIntExact(get(setting));
  }

  /** The same with its origin. */
  @SuppressWarnings("unchecked") // a setting's value is read by its own kind
  public <T> Held<T> held(Setting<T> setting) {
    return (Held<T>) Objects.requireNonNull(values.get(setting), setting.name());
  }

  /** The files that were read, the faulty ones included. */
  public List<ConfigFile> files() {
    return List.copyOf(files);
  }

  /** What is wrong with them. */
  public List<ConfigFault> faults() {
    return files.stream().flatMap(file -> file.faults().stream()).toList();
  }

  /** For whoever draws the panel. */
  public PanelLook panel() {
    Path font = get(Settings.PANEL_FONT);
    return new PanelLook(
        PanelLook.Side.valueOf(get(Settings.PANEL_SIDE).toUpperCase(Locale.ROOT)),
        get(Settings.PANEL_SCALE),
        PanelLook.Theme.valueOf(get(Settings.PANEL_THEME).toUpperCase(Locale.ROOT)),
        font.toString().isEmpty() ? null : font,
        get(Settings.PANEL_FONT_SIZE));
  }
}
