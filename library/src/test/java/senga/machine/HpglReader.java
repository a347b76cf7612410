package senga.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads HP-GL as a plotter would: what each pen draws, in plotter units. */
final class HpglReader {
  /** A place in plotter units. */
  record Unit(long x, long y) {}

  private final Map<Integer, List<List<Unit>>> strokes = new LinkedHashMap<>();
  private final List<String> instructions;
  private int pen;
  private boolean isDown;
  private Unit at = new Unit(0, 0);
  private int lifts;

  HpglReader(String text) {
    instructions = List.of(text.replace("\n", "").split(";"));
    instructions.forEach(this::obey);
  }

  /** The numbers of the pens that draw, in the order in which they are taken. */
  Set<Integer> pens() {
    return strokes.keySet();
  }

  /** What a pen draws. */
  List<List<Unit>> strokes(int number) {
    return strokes.getOrDefault(number, List.of());
  }

  List<String> instructions() {
    return instructions;
  }

  int lifts() {
    return lifts;
  }

  private void obey(String instruction) {
    String numbers = instruction.substring(2);
    switch (instruction.substring(0, 2)) {
      case "IN", "PS", "VS" -> {}
      case "SP" -> pen = Integer.parseInt(numbers);
      case "PU" -> {
        lifts += isDown ? 1 : 0;
        isDown = false;
        go(numbers);
      }
      case "PD" -> {
        if (!isDown) {
          strokes
              .computeIfAbsent(pen, taken -> new ArrayList<>())
              .add(new ArrayList<>(List.of(at)));
        }
        isDown = true;
        go(numbers);
      }
      default -> throw new AssertionError("unknown instruction " + instruction);
    }
  }

  private void go(String numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    String[] each = numbers.split(",");
    for (int i = 0; i < each.length; i += 2) {
      at = new Unit(Long.parseLong(each[i]), Long.parseLong(each[i + 1]));
      if (isDown) {
        strokes(pen).getLast().add(at);
      }
    }
  }
}
