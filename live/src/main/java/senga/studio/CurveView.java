package senga.studio;

import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.scene.Frame;
import senga.tune.Blend;
import senga.tune.Envelope;
import senga.tune.Formula;
import senga.tune.Glimpse;
import senga.tune.Modulation;
import senga.tune.Wave;
import senga.tune.Wave.Shape;
import senga.tune.Wave.Unit;

/**
 * The way a value goes, drawn over a few periods, and a point where it is now. The steps of a
 * sequence are drawn with the mouse.
 */
final class CurveView {
  static final float HEIGHT = 104;

  private static final float EDGE = 9;
  private static final float NUMBERS = 38;
  private static final int PARTS = 160;
  private static final double USUAL_SECONDS = 8;
  private static final double QUICKEST = 1e-3;

  private final float[] heights = new float[PARTS + 1];
  private final String[] ends = {"", "", ""};
  private final double[] endsOf = {Double.NaN, Double.NaN, Double.NaN};
  private final StringBuilder builder = new StringBuilder();
  private @Nullable Glimpse glimpse;
  private float x;
  private float y;
  private float width;
  private boolean upsideDown;

  /**
   * @param frame the one on screen; null before the first
   * @param wave if the source is one
   * @param envelope if the source is one
   */
  void draw(
      Sheet sheet,
      float top,
      float wide,
      Modulation by,
      RowValue row,
      int axis,
      @Nullable Frame frame,
      @Nullable Wave wave,
      @Nullable Envelope envelope) {
    x = 0;
    y = top;
    width = wide - NUMBERS;
    upsideDown = by.depth() < 0;
    Theme theme = sheet.theme();
    sheet.box(x, y, wide, HEIGHT, theme.ground(), Sheet.ROUND);
    sheet.clip(x, y, wide, HEIGHT);
    double own = 0.5 - by.bias() / 2;
    dashes(sheet, height(own), theme.faint());
    if (frame != null) {
      Glimpse seen = glimpse(frame);
      if (envelope != null) {
        envelope(sheet, envelope, seen.of(by.source(), 0));
      } else {
        wave(sheet, by.source(), seen, frame, wave);
      }
    }
    numbers(sheet, by, row, axis);
    sheet.unclip();
    sheet.frame(x, y, wide, HEIGHT, theme.hair(), Sheet.ROUND);
  }

  private Glimpse glimpse(Frame frame) {
    Glimpse known = glimpse;
    if (known == null) {
      known = new Glimpse(frame);
      glimpse = known;
    }
    known.frame(frame);
    return known;
  }

  private float height(double source) {
    double up = upsideDown ? 1 - source : source;
    return y + EDGE + (HEIGHT - 2 * EDGE) * (float) (1 - Math.clamp(up, -0.2, 1.2));
  }

  private void dashes(Sheet sheet, float at, int color) {
    for (float from = x + 4; from < x + width - 4; from += 7) {
      sheet.box(from, at, 3, 1, color, 0);
    }
  }

  /** Over whole periods, of which it comes to the next when it is through. */
  private void wave(Sheet sheet, Formula source, Glimpse seen, Frame frame, @Nullable Wave wave) {
    double period = wave == null ? USUAL_SECONDS / 2 : seconds(wave, seen);
    double shown = period * periods(wave);
    boolean beats = wave != null && (wave.unit() == Unit.BEATS || wave.unit() == Unit.BARS);
    double now = beats ? frame.beat() / seen.beatsPerSecond() : frame.seconds();
    double since = now - shown * Math.floor(now / shown);
    int lines = wave == null ? 0 : periods(wave);
    for (int i = 1; i < lines; i++) {
      sheet.box(x + width * i / lines, y, 1, HEIGHT, sheet.theme().hair(), 0);
    }
    for (int i = 0; i <= PARTS; i++) {
      heights[i] = height(seen.of(source, shown * i / PARTS - since));
    }
    curve(sheet, wave == null ? null : wave.shape());
    float at = x + width * (float) (since / shown);
    sheet.box(at - 0.5f, y, 1, HEIGHT, sheet.theme().changedFill(), 0);
    point(sheet, at, height(seen.of(source, 0)));
  }

  private static int periods(@Nullable Wave wave) {
    if (wave == null) {
      return 2;
    }
    return switch (wave.shape()) {
      case HOLD, GLIDE -> 8;
      case DRIFT -> 6;
      case STEPS -> wave.steps().size();
      default -> 2;
    };
  }

  private static double seconds(Wave wave, Glimpse seen) {
    double seconds =
        switch (wave.unit()) {
          case HERTZ -> 1 / wave.rate();
          case SECONDS -> wave.rate();
          case BEATS -> wave.rate() / seen.beatsPerSecond();
          case BARS -> 4 * wave.rate() / seen.beatsPerSecond();
        };
    return Double.isFinite(seconds) ? Math.max(QUICKEST, seconds) : USUAL_SECONDS;
  }

  private void curve(Sheet sheet, @Nullable Shape shape) {
    int color = sheet.theme().accent();
    float steep = steep(shape);
    for (int i = 1; i <= PARTS; i++) {
      float from = x + width * (i - 1) / PARTS;
      float to = x + width * i / PARTS;
      boolean drawn = !Float.isNaN(heights[i - 1]) && !Float.isNaN(heights[i]);
      if (drawn && Math.abs(heights[i] - heights[i - 1]) > steep) {
        sheet.line(from, heights[i - 1], to, heights[i - 1], color, 1.6f);
        sheet.line(to, heights[i - 1], to, heights[i], color, 1.6f);
      } else if (drawn) {
        sheet.line(from, heights[i - 1], to, heights[i], color, 1.6f);
      }
    }
  }

  /** What is higher is a jump, and drawn upright. */
  private static float steep(@Nullable Shape shape) {
    return switch (shape) {
      case SQUARE, HOLD, STEPS -> 0;
      case SAW -> HEIGHT / 3;
      case null, default -> HEIGHT;
    };
  }

  /** A strike that is held a while, over the time that it takes in all. */
  private void envelope(Sheet sheet, Envelope envelope, double now) {
    double held = envelope.attack() + envelope.decay();
    double rest = Math.max(0.1, 0.25 * (held + envelope.release()));
    double all = held + rest + envelope.release();
    for (int i = 0; i <= PARTS; i++) {
      heights[i] = height(envelope.at(all * i / PARTS, held + rest));
    }
    float let = x + width * (float) ((held + rest) / all);
    sheet.box(let, y, 1, HEIGHT, sheet.theme().hair(), 0);
    curve(sheet, null);
    if (now > 0) {
      sheet.box(x, height(now), width, 1, sheet.theme().accent(), 0);
      point(sheet, x + 14, height(now));
    }
  }

  private static void point(Sheet sheet, float x, float y) {
    if (!Float.isNaN(y)) {
      sheet.dot(x, y, 6.5f, sheet.theme().raised());
      sheet.dot(x, y, 5, sheet.theme().accent());
    }
  }

  /** What the value is at both ends, and about which it goes. */
  private void numbers(Sheet sheet, Modulation by, RowValue row, int axis) {
    double own = row.low[axis];
    boolean falls = upsideDown != own < 0 && by.blend() == Blend.MULTIPLY;
    label(sheet, 0, Swing.end(by, own, row, upsideDown || falls ? 0 : 1), row, y + 2);
    label(sheet, 1, Swing.end(by, own, row, upsideDown || falls ? 1 : 0), row, y + HEIGHT - 17);
    if (Math.abs(by.bias()) < 0.6) {
      label(sheet, 2, own, row, height(0.5 - by.bias() / 2) - 7.5f);
    }
  }

  private void label(Sheet sheet, int which, double value, RowValue row, float at) {
    if (value != endsOf[which]) {
      endsOf[which] = value;
      builder.setLength(0);
      Numbers.write(builder, Numbers.round(value, row.quantum), row.quantum);
      ends[which] = builder.toString();
    }
    float right = x + width + NUMBERS - 6;
    sheet.textEndingAt(sheet.small(), right, at, 15, sheet.theme().quiet(), ends[which]);
  }

  /**
   * Steps drawn with the mouse; to be called after {@link #draw}.
   *
   * @return the steps as they are now; null if none has changed
   */
  @Nullable List<Double> steps(Sheet sheet, Wave wave) {
    sheet.hit("way", x, y, width, HEIGHT);
    if (!ImGui.isItemActive()) {
      return null;
    }
    int count = wave.steps().size();
    int which = Math.clamp((int) ((sheet.mouseX() - x) / width * count), 0, count - 1);
    double up = 1 - (sheet.mouseY() - y - EDGE) / (HEIGHT - 2 * EDGE);
    double value = Math.clamp(Numbers.round(upsideDown ? 1 - up : up, 0.01), 0, 1);
    if (wave.steps().get(which) == value) {
      return null;
    }
    List<Double> steps = new ArrayList<>(wave.steps());
    steps.set(which, value);
    return steps;
  }
}
