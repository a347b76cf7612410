package senga.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ObjDoubleConsumer;
import senga.geometry.Declaration;

/**
 * An entry of a machine's profile.
 *
 * @param key its name
 * @param values what it may be
 * @param sentence what it decides
 */
public record MachineEntry(
    String key, Values values, String sentence, BiConsumer<MachineDraft, String> setter) {
  /** What an entry may be. */
  public sealed interface Values {
    /** Numbers, both bounds included. */
    record Numbers(double least, double most, String unit) implements Values {}

    /** One of some words. */
    record Words(List<String> words) implements Values {}

    /** Any text. */
    record Free(String meaning) implements Values {}
  }

  private static final double FAR_MM = 10_000;
  private static final double FAST = 2_000;
  private static final double LONG = 60;
  private static final Set<String> OF_PEN =
      Set.of(
          "pen",
          "down",
          "up",
          "down-z",
          "up-z",
          "z-speed",
          "landing",
          "landing-time",
          "down-dwell",
          "up-dwell");

  /** All of them. */
  public static final List<MachineEntry> ALL =
      List.of(
          number(
              "min-x",
              -FAR_MM,
              FAR_MM,
              "mm",
              "The lowest x that the machine can go to.",
              (it, v) -> it.minX = v),
          number("min-y", -FAR_MM, FAR_MM, "mm", "The lowest y.", (it, v) -> it.minY = v),
          number("max-x", -FAR_MM, FAR_MM, "mm", "The highest x.", (it, v) -> it.maxX = v),
          number("max-y", -FAR_MM, FAR_MM, "mm", "The highest y.", (it, v) -> it.maxY = v),
          choice(
              "page-corner",
              Bed.Corner.class,
              "The corner of the page that lies at page-x, page-y.",
              (it, v) -> it.corner = v),
          number(
              "page-x",
              -FAR_MM,
              FAR_MM,
              "mm",
              "Where that corner is, in the machine's x.",
              (it, v) -> it.pageX = v),
          number("page-y", -FAR_MM, FAR_MM, "mm", "The same in its y.", (it, v) -> it.pageY = v),
          choice(
              "x-axis", Bed.Direction.class, "Where x grows on the page.", (it, v) -> it.xAxis = v),
          choice(
              "y-axis", Bed.Direction.class, "Where y grows on the page.", (it, v) -> it.yAxis = v),
          words(
              "units",
              List.of("mm", "inch"),
              "What is written; entries are in mm.",
              (it, v) -> it.inches = v.equals("inch")),
          number(
              "draw-speed",
              0.1,
              FAST,
              "mm/s",
              "The speed with the pen down.",
              (it, v) -> it.drawing = it.drawing.speed(v)),
          number(
              "travel-speed",
              0.1,
              FAST,
              "mm/s",
              "The speed with the pen up.",
              (it, v) -> it.travelling = it.travelling.speed(v)),
          number(
              "acceleration",
              1,
              100_000,
              "mm/s²",
              "How fast it gets faster; for the minutes.",
              (it, v) -> it.accelerate(v)),
          choice("pen", PenDrive.Kind.class, "What moves the pen.", (it, v) -> it.kind = v),
          text(
              "down",
              "an instruction",
              "Lowers a servo's pen, or switches the laser on.",
              (it, v) -> it.penDown = EntryText.lines(v)),
          text(
              "up",
              "an instruction",
              "Lifts it, or switches the laser off.",
              (it, v) -> it.penUp = EntryText.lines(v)),
          number(
              "down-z",
              -FAR_MM,
              FAR_MM,
              "mm",
              "The height at which a pen on z draws.",
              (it, v) -> it.downZ = v),
          number(
              "up-z",
              -FAR_MM,
              FAR_MM,
              "mm",
              "The height at which it travels.",
              (it, v) -> it.upZ = v),
          number("z-speed", 0.1, FAST, "mm/s", "The speed of z.", (it, v) -> it.zSpeed = v),
          number(
              "landing",
              0,
              1,
              "",
              "The last part of the way down that is taken slowly.",
              (it, v) -> it.landing = v),
          number(
              "landing-time",
              0,
              LONG,
              "seconds",
              "How long that part takes.",
              (it, v) -> it.landingSeconds = v),
          number(
              "down-dwell",
              0,
              LONG,
              "seconds",
              "The wait after the pen has come down.",
              (it, v) -> it.downSeconds = v),
          number(
              "up-dwell",
              0,
              LONG,
              "seconds",
              "The wait after it has gone up.",
              (it, v) -> it.upSeconds = v),
          text(
              "dwell",
              "an instruction",
              "A wait; {s} is its seconds, {ms} its milliseconds.",
              (it, v) -> it.dwell = EntryText.lines(v)),
          text(
              "start",
              "instructions with | between them",
              "Said at the beginning.",
              (it, v) -> it.start = EntryText.lines(v)),
          text(
              "end",
              "instructions with | between them",
              "Said at the end.",
              (it, v) -> it.end = EntryText.lines(v)),
          text(
              "change",
              "instructions with | between them",
              "Said before another pen draws; {pen} is its name, {number} its number.",
              (it, v) -> it.change = EntryText.lines(v)),
          text(
              "park",
              "two numbers in mm, as 0, 200, or none",
              "Where it waits for another pen, and at the end.",
              (it, v) -> it.park = EntryText.park(v)),
          text(
              "offsets",
              "pens with their numbers, as 2: 1.5, -0.3; 3: 0, 2",
              "How far pens write beside the first one, in mm.",
              (it, v) -> it.offsets = EntryText.offsets(v)));

  /** The entry of that name. */
  static MachineEntry named(String key) {
    return ALL.stream().filter(entry -> entry.key.equals(key)).findFirst().orElseThrow();
  }

  static boolean isOfPen(String key) {
    return OF_PEN.contains(key);
  }

  void put(MachineDraft draft, String value) {
    setter.accept(draft, value);
  }

  private static MachineEntry number(
      String key,
      double least,
      double most,
      String unit,
      String sentence,
      ObjDoubleConsumer<MachineDraft> setter) {
    return new MachineEntry(
        key,
        new Values.Numbers(least, most, unit),
        sentence,
        (draft, value) -> setter.accept(draft, Double.parseDouble(value)));
  }

  private static MachineEntry words(
      String key, List<String> words, String sentence, BiConsumer<MachineDraft, String> setter) {
    return new MachineEntry(key, new Values.Words(words), sentence, setter);
  }

  private static <E extends Enum<E>> MachineEntry choice(
      String key, Class<E> type, String sentence, BiConsumer<MachineDraft, E> setter) {
    List<String> words =
        Arrays.stream(type.getEnumConstants()).map(Declaration::choiceName).toList();
    return words(
        key,
        words,
        sentence,
        (draft, value) ->
            setter.accept(
                draft, Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'))));
  }

  private static MachineEntry text(
      String key, String meaning, String sentence, BiConsumer<MachineDraft, String> setter) {
    return new MachineEntry(key, new Values.Free(meaning), sentence, setter);
  }
}
