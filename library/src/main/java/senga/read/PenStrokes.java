package senga.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.geometry.PolylinesBuilder;
import senga.scene.Scene;

/**
 * What a machine draws, whose pen goes down, moves and goes up; by the pens' numbers, in the order
 * in which they are taken. A pen that goes down and up in one place makes a dot, and one that does
 * not move makes nothing of it.
 */
final class PenStrokes {
  /** The highest number of a pen. */
  private static final int MOST_NUMBER = 99_999;

  private final Map<Integer, PolylinesBuilder> lines = new LinkedHashMap<>();
  private Matrix toMm;
  private int pen = 1;
  private double x; // where the pen is, in the file's units
  private double y;
  private boolean isDown;
  private @Nullable Outline stroke; // while one is drawn
  private boolean drawn; // more than its beginning
  private boolean dot; // whether it is one if nothing more is drawn
  private long vertices;
  private long lineCount;

  /**
   * @param toMm from the file's units
   */
  PenStrokes(Matrix toMm) {
    this.toMm = toMm;
  }

  /** What each pen has drawn. */
  Map<Integer, PolylinesBuilder> lines() {
    return lines;
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  /** The number of the pen in use. */
  int pen() {
    return pen;
  }

  /** Whether anything has been drawn. */
  boolean isUsed() {
    return stroke != null || lineCount > 0;
  }

  /** Takes away what a pen has drawn; says how many lines these were. */
  int without(int number) {
    PolylinesBuilder drawn = lines.remove(number);
    return drawn == null ? 0 : drawn.lineCount();
  }

  /** Units and axes change; the pen stays where it is. */
  void toMm(Matrix map) {
    if (map.equals(toMm)) {
      return;
    }
    finish();
    double mmX = toMm.x(x, y);
    double mmY = toMm.y(x, y);
    Matrix back = map.inverse();
    toMm = map;
    x = back.x(mmX, mmY);
    y = back.y(mmX, mmY);
  }

  /**
   * Takes another pen.
   *
   * @throws IllegalArgumentException if there is none of this number
   */
  void pen(double number) {
    if (!(number >= 0 && number <= MOST_NUMBER && number == Math.rint(number))) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "pens have whole numbers from 0 to %,d", MOST_NUMBER));
    }
    if (number != pen) {
      finish();
      pen = (int) number;
    }
  }

  void down() {
    if (!isDown) {
      isDown = true;
      begin();
      dot = true;
    }
  }

  void up() {
    finish();
    isDown = false;
  }

  /** Moves in a straight line. */
  void to(double toX, double toY) {
    if (isDown && (toX != x || toY != y)) {
      begin().line(toX, toY);
      drawn();
    }
    x = toX;
    y = toY;
  }

  /** Moves along what is told. */
  void along(Consumer<Outline> way, double toX, double toY) {
    if (isDown) {
      way.accept(begin());
      drawn();
    }
    x = toX;
    y = toY;
  }

  /** Draws beside the pen's way, which goes on afterwards where it was. */
  void shape(List<Consumer<Outline>> ways) {
    finish();
    Outline outline = outline();
    PolylinesBuilder into = of(pen);
    long before = vertices - into.vertexCount();
    for (Consumer<Outline> way : ways) {
      way.accept(outline);
      Ink.check(before + into.vertexCount() + outline.pending(), lineCount);
    }
    vertices = before + into.vertexCount();
    end(outline);
  }

  private Outline begin() {
    Outline open = stroke;
    if (open == null) {
      open = outline();
      open.move(x, y);
      stroke = open;
      drawn = false;
      dot = false;
    }
    return open;
  }

  private void drawn() {
    drawn = true;
    Ink.check(vertices + Objects.requireNonNull(stroke).pending(), lineCount);
  }

  private void finish() {
    Outline open = stroke;
    if (open != null) {
      if (dot && !drawn) {
        open.line(x, y);
      }
      end(open);
      stroke = null;
    }
  }

  private Outline outline() {
    return new Outline(toMm, true, false, of(pen));
  }

  private void end(Outline outline) {
    PolylinesBuilder into = of(pen);
    long verticesBefore = into.vertexCount();
    long linesBefore = into.lineCount();
    outline.end();
    vertices += into.vertexCount() - verticesBefore;
    lineCount += into.lineCount() - linesBefore;
    Ink.check(vertices, lineCount);
  }

  private PolylinesBuilder of(int number) {
    PolylinesBuilder found = lines.get(number);
    if (found == null) {
      if (lines.size() == Scene.MOST_LAYERS) {
        throw new IllegalArgumentException("there are more than " + Scene.MOST_LAYERS + " pens");
      }
      found = new PolylinesBuilder();
      lines.put(number, found);
    }
    return found;
  }
}
