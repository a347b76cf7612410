package senga.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import senga.plot.MachineProfile;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * The machines that are known by name: those that come with Senga, and a config's, which go before
 * them.
 */
public final class Machines {
  /**
   * GRBL with a pen on a servo whose place is the spindle's speed, as in firmwares for pen
   * plotters; a bed for A3.
   */
  private static Machine grblServo() {
    return new MachineDraft(MachineProfile.GRBL_SERVO)
        .put("max-x", "430")
        .put("max-y", "310")
        .put("pen", "servo")
        .put("down", "M3 S90")
        .put("up", "M3 S30")
        .put("down-dwell", "0.2")
        .put("up-dwell", "0.2")
        .put("start", "G17 | G94")
        .put("end", "M5 | M2")
        .machine();
  }

  /** GRBL with a pen in place of the spindle, on a bed of 300 × 180 mm. */
  private static Machine grblZ() {
    return new MachineDraft(MachineProfile.GRBL_Z)
        .put("max-x", "300")
        .put("max-y", "180")
        .put("pen", "z")
        .put("up-z", "3")
        .put("z-speed", "8")
        .put("start", "G17 | G94")
        .machine();
  }

  /** GRBL in laser mode, where M4 makes the power follow the speed. */
  private static Machine laser() {
    return new MachineDraft("laser")
        .put("max-x", "400")
        .put("max-y", "400")
        .put("draw-speed", "25")
        .put("travel-speed", "100")
        .put("acceleration", "500")
        .put("pen", "laser")
        .put("down", "M4 S200")
        .put("up", "M5")
        .put("start", "G17 | G94")
        .put("end", "M5 | M2")
        .machine();
  }

  /** A 3D printer with Marlin and a pen in place of its nozzle. */
  private static Machine marlin() {
    return new MachineDraft("marlin")
        .put("max-x", "220")
        .put("max-y", "220")
        .put("draw-speed", "40")
        .put("travel-speed", "120")
        .put("acceleration", "500")
        .put("pen", "z")
        .put("up-z", "3")
        .put("z-speed", "8")
        .put("dwell", "G4 P{ms}")
        .put("change", "M0 {pen}")
        .put("end", "M84")
        .machine();
  }

  private static final List<Machine> BUILT_IN = List.of(grblServo(), grblZ(), laser(), marlin());

  private final Map<String, Machine> machines = new LinkedHashMap<>();

  /**
   * @param own those of a config; one of the name of a built-in machine takes its place
   */
  public Machines(List<Machine> own) {
    Stream.concat(BUILT_IN.stream(), own.stream())
        .forEach(machine -> machines.put(machine.name(), machine));
  }

  /** Those that come with Senga. */
  public static Machines builtIn() {
    return new Machines(List.of());
  }

  /**
   * The machine of that name.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  public Machine of(String name) {
    return Optional.ofNullable(machines.get(name.toLowerCase(Locale.ROOT)))
        .orElseThrow(() -> new IllegalArgumentException(unknown(name, names())));
  }

  /** Whether there is a machine of that name, which knows G-code. */
  public boolean has(String name) {
    return machines.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /**
   * How the machine of that name moves, those included that know no G-code.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  public MachineProfile motion(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    List<MachineProfile> all = new ArrayList<>();
    machines.values().forEach(machine -> all.add(machine.motion()));
    all.addAll(MachineProfile.KNOWN);
    return all.stream()
        .filter(each -> each.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    unknown(name, all.stream().map(MachineProfile::name).distinct().toList())));
  }

  private List<String> names() {
    return List.copyOf(machines.keySet());
  }

  private static String unknown(String name, List<String> names) {
    return "there is no machine "
        + Quote.of(name)
        + Nearest.hint(name, names)
        + "; there are "
        + String.join(", ", names);
  }
}
