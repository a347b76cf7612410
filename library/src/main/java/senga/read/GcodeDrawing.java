package senga.read;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import senga.scene.Canvas;

/** Draws what a machine does, once it is known what marks its pen. */
final class GcodeDrawing implements GcodeMoves {
  /** As Senga writes it before each layer. */
  private static final Pattern PEN = Pattern.compile("pen (\\d{1,5})(?: (.*))?");

  private static final Pattern OURS = Pattern.compile("Senga \\S*: .*");

  private final PenRule rule;
  private final boolean hasChanges;
  private final PenStrokes strokes = new PenStrokes(Matrix.IDENTITY);
  private final PenLayers pens = new PenLayers();
  private double height = Double.NaN;
  private @Nullable Tool tool;
  private double taken = Double.NaN; // by a T, for an M6
  private @Nullable Canvas canvas;
  private boolean isOurs;

  GcodeDrawing(PenRule rule, boolean hasChanges) {
    this.rule = rule;
    this.hasChanges = hasChanges;
  }

  PenStrokes strokes() {
    return strokes;
  }

  PenLayers pens() {
    return pens;
  }

  /** The page, if the file tells it; the lines are on it then. */
  @Nullable Canvas canvas() {
    return canvas;
  }

  /** Whether Senga wrote it. */
  boolean isOurs() {
    return isOurs;
  }

  @Override
  public void line(boolean isTravel, double x, double y) {
    if (rule.isByMotion()) {
      lower(!isTravel);
    }
    strokes.to(x, y);
  }

  @Override
  public void curve(Consumer<Outline> way, double x, double y) {
    if (rule.isByMotion()) {
      lower(true);
    }
    strokes.along(way, x, y);
  }

  @Override
  public void height(double z) {
    height = z;
    follow();
  }

  @Override
  public void tool(Tool told) {
    tool = told;
    follow();
  }

  @Override
  public boolean macro(Tool told) {
    tool(told);
    return rule instanceof ToolRule;
  }

  private void follow() {
    if (!rule.isByMotion()) {
      lower(rule.isDown(height, tool));
    }
  }

  private void lower(boolean down) {
    if (down) {
      strokes.down();
    } else {
      strokes.up();
    }
  }

  @Override
  public void take(double number) {
    taken = number;
    if (!hasChanges) {
      strokes.pen(number);
    }
  }

  @Override
  public void change() {
    if (!Double.isNaN(taken)) {
      strokes.pen(taken);
    }
  }

  @Override
  public void home(double x, double y) {
    strokes.up();
    strokes.to(x, y);
  }

  @Override
  public void end() {
    strokes.up();
  }

  @Override
  public void comment(String text) {
    isOurs |= OURS.matcher(text).matches();
    GcodePage page = isOurs ? GcodePage.of(text) : null;
    if (page != null && (canvas != null || !strokes.isUsed())) {
      canvas = page.canvas();
      strokes.toMm(page.toMm());
    }
    Matcher pen = PEN.matcher(text);
    if (isOurs && pen.matches()) {
      int number = Integer.parseInt(pen.group(1));
      strokes.pen(number);
      String name = pen.group(2);
      pens.name(number, name == null ? "" : name);
    }
  }
}
