package senga.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads G-code as a controller with a pen would: units, absolute moves, the pen's place, feeds and
 * pauses. It knows the words of a machine's pen, and nothing else of how we write.
 */
final class GcodeReader {
  /** What is drawn with one pen, from one change of pens to the next; places in mm. */
  record Layer(List<List<double[]>> strokes) {}

  private static final Pattern WORD = Pattern.compile("([A-Z])(-?\\d+(?:\\.\\d+)?)");

  private final PenDrive drive;
  private final List<Layer> layers = new ArrayList<>();
  private final List<double[]> places = new ArrayList<>();
  private double unit = 1;
  private double x;
  private double y;
  private double z = Double.NaN;
  private double feed; // in units a minute
  private double slowestDown = Double.MAX_VALUE;
  private boolean isDown;
  private boolean isNewStroke = true;
  private int changes;
  private int arcs;
  private double waited;

  GcodeReader(String text, PenDrive drive) {
    this.drive = drive;
    layers.add(new Layer(new ArrayList<>()));
    text.lines().filter(line -> !line.startsWith(";")).forEach(this::obey);
  }

  List<Layer> layers() {
    return layers;
  }

  /** Everywhere it goes, in mm. */
  List<double[]> places() {
    return places;
  }

  boolean isDown() {
    return isDown;
  }

  int arcs() {
    return arcs;
  }

  int changes() {
    return changes;
  }

  /** Seconds that a controller waits which reads seconds. */
  double waited() {
    return waited;
  }

  /** The slowest move of the third axis downwards, in mm/s. */
  double slowestDown() {
    return slowestDown;
  }

  private void obey(String line) {
    if (drive.kind() == PenDrive.Kind.SERVO || drive.kind() == PenDrive.Kind.LASER) {
      if (line.equals(drive.down())) {
        lower();
        return;
      }
      if (line.equals(drive.up())) {
        isDown = false;
        return;
      }
    }
    String instruction = line.split(" ")[0];
    switch (instruction) {
      case "G0", "G1" -> move(line);
      case "G2", "G3" -> arc(line);
      case "G20" -> unit = 25.4;
      case "G21" -> unit = 1;
      case "G4" ->
          WORD.matcher(line)
              .results()
              .filter(word -> word.group(1).equals("P"))
              .forEach(word -> waited += number(word));
      case "M0" -> change();
      case "G90", "G17", "G94", "M2", "M3", "M5", "M84" -> {}
      default -> throw new AssertionError("unknown instruction " + line);
    }
  }

  private void change() {
    if (isDown) {
      throw new AssertionError("a change with the pen down");
    }
    changes++;
    layers.add(new Layer(new ArrayList<>()));
  }

  private void lower() {
    if (!isDown) {
      isDown = true;
      isNewStroke = true;
      draw();
    }
  }

  private void move(String line) {
    double fromZ = z;
    boolean isMoved = false;
    for (MatchResult word : WORD.matcher(line).results().toList()) {
      switch (word.group(1)) {
        case "X" -> {
          x = number(word) * unit;
          isMoved = true;
        }
        case "Y" -> y = number(word) * unit;
        case "Z" -> z = number(word) * unit;
        case "F" -> feed = number(word) * unit;
        default -> {}
      }
    }
    if (feed <= 0) {
      throw new AssertionError("no feed before " + line);
    }
    if (isMoved) {
      places.add(new double[] {x, y});
      if (line.startsWith("G0") && isDown) {
        throw new AssertionError("travels with the pen down: " + line);
      }
      if (isDown) {
        draw();
      }
    } else {
      lift(fromZ);
    }
  }

  /** As many short lines; its centre is as far from its end as from its beginning. */
  private void arc(String line) {
    double[] words = new double[4];
    for (MatchResult word : WORD.matcher(line).results().toList()) {
      int at = "XYIJ".indexOf(word.group(1));
      if (at >= 0) {
        words[at] = number(word) * unit;
      }
    }
    double centreX = x + words[2];
    double centreY = y + words[3];
    double radius = Math.hypot(words[2], words[3]);
    if (Math.abs(Math.hypot(words[0] - centreX, words[1] - centreY) - radius) > 0.005 || !isDown) {
      throw new AssertionError("no arc: " + line);
    }
    double from = Math.atan2(y - centreY, x - centreX);
    double sweep = Math.atan2(words[1] - centreY, words[0] - centreX) - from;
    double turn = line.startsWith("G3") ? 1 : -1;
    sweep = turn * ((turn * sweep % (2 * Math.PI) + 2 * Math.PI) % (2 * Math.PI));
    arcs++;
    for (int step = 1; step <= 100; step++) {
      double angle = from + sweep * step / 100;
      x = centreX + radius * Math.cos(angle);
      y = centreY + radius * Math.sin(angle);
      places.add(new double[] {x, y});
      draw();
    }
    x = words[0];
    y = words[1];
  }

  private void lift(double fromZ) {
    if (z < fromZ) {
      slowestDown = Math.min(slowestDown, feed / 60);
    }
    if (Math.abs(z - drive.downZ()) < 1e-3) {
      lower();
    } else {
      isDown = false;
    }
  }

  private void draw() {
    List<List<double[]>> strokes = layers.getLast().strokes();
    if (isNewStroke) {
      strokes.add(new ArrayList<>());
      isNewStroke = false;
    }
    strokes.getLast().add(new double[] {x, y});
  }

  private static double number(MatchResult word) {
    return Double.parseDouble(word.group(2));
  }
}
