package senga.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import senga.input.MidiMap;
import senga.machine.Machine;

/** One file of the config: the values that it sets, and all that is wrong with it. */
public final class ConfigFile {
  private static final long LONGEST = 64 << 10;

  private final Path file;
  private final Map<Setting<?>, Held<?>> values = new LinkedHashMap<>();
  private final List<ConfigFault> faults = new ArrayList<>();
  private final Map<String, Machine> machines = new LinkedHashMap<>();

  private final List<MidiMap> devices = new ArrayList<>();

  private ConfigFile(Path file) {
    this.file = file;
  }

  /** Reads a file; what is wrong with it, and be it that there is none, is among its faults. */
  public static ConfigFile read(Path file) {
    ConfigFile read = new ConfigFile(file);
    try {
      read.understand(text(file), line -> new Origin(file, line));
    } catch (NoSuchFileException e) {
      read.fault(0, "there is no such file");
    } catch (AccessDeniedException e) {
      read.fault(0, "there is no permission to read it");
    } catch (CharacterCodingException e) {
      read.fault(0, "it is not UTF-8");
    } catch (IOException e) {
      read.fault(0, Files.isDirectory(file) ? "it is a folder" : String.valueOf(e.getMessage()));
    }
    return read;
  }

  /** The values that come with Senga. */
  static ConfigFile packaged(String text) {
    ConfigFile read = new ConfigFile(Path.of("defaults.yaml"));
    read.understand(text, line -> Origin.PACKAGED);
    return read;
  }

  public Path file() {
    return file;
  }

  /** All that is wrong with it, from its first line to its last. */
  public List<ConfigFault> faults() {
    return List.copyOf(faults);
  }

  /** What it sets; none of it counts if there is a fault. */
  public Map<Setting<?>, Held<?>> values() {
    return Map.copyOf(values);
  }

  /** The machines it describes, by name; none of them counts if there is a fault. */
  public Map<String, Machine> machines() {
    return Map.copyOf(machines);
  }

  /** The MIDI devices it describes, in their order; none of them counts if there is a fault. */
  public List<MidiMap> devices() {
    return List.copyOf(devices);
  }

  private static String text(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > LONGEST) {
      throw new IOException("it has more than " + (LONGEST >> 10) + " KiB, which no config needs");
    }
    byte[] bytes = Files.readAllBytes(file);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private void understand(String text, IntFunction<Origin> origin) {
    MachineSection described = new MachineSection(this::fault);
    DeviceSection plugged = new DeviceSection(this::fault);
    for (Entry entry : YamlText.read(text, this::fault)) {
      if (MachineSection.isOf(entry)) {
        described.take(entry);
      } else if (DeviceSection.isOf(entry)) {
        plugged.take(entry);
      } else {
        take(entry, origin.apply(entry.line()));
      }
    }
    machines.putAll(described.machines());
    devices.addAll(plugged.devices());
    faults.sort(Comparator.comparingInt(ConfigFault::line));
  }

  private void take(Entry entry, Origin origin) {
    Optional<Setting<?>> setting = Settings.named(entry.name());
    if (setting.isEmpty()) {
      fault(entry.line(), Names.unknown(entry));
      return;
    }
    try {
      Held<?> before = values.put(setting.get(), Held.of(setting.get(), entry.scalar(), origin));
      if (before != null) {
        fault(
            entry.line(), entry.name() + " has a value already, in line " + before.origin().line());
      }
    } catch (IllegalArgumentException refused) {
      fault(entry.line(), entry.name() + ": " + refused.getMessage());
    }
  }

  private void fault(int line, String sentence) {
    faults.add(new ConfigFault(file, line, sentence));
  }
}
