package senga.soak;

import static senga.soak.Html.number;

import java.util.Arrays;
import java.util.Optional;
import senga.monitor.Unit;
import senga.trend.SawTooth;
import senga.trend.Series;
import senga.trend.Series.Axis;
import senga.trend.Slope;
import senga.trend.TheilSen;
import senga.trend.Verdict;

/**
 * One store's readings as inline SVG: the readings as a thin line, the fitted line with its band,
 * the warm-up in grey. Colours come from the page's style sheet.
 */
final class Plot {
  private static final double LEFT = 58;
  private static final double RIGHT = 8;
  private static final double TOP = 8;
  private static final double BOTTOM = 20;
  private static final double LEAST_RANGE = 0.04; // of the level: flat noise is not a mountain
  private static final int MOST_POINTS = 400;

  private final Series series;
  private final Unit unit;
  private final double warmUp;
  private final double width;
  private final double height;
  private final double from;
  private final double to;
  private final double low;
  private final double high;

  Plot(Series series, Unit unit, double warmUp, double width, double height) {
    this.series = series;
    this.unit = unit;
    this.warmUp = warmUp;
    this.width = width;
    this.height = height;
    double[] seconds = series.x(Axis.SECONDS);
    double[] values = series.values();
    from = seconds.length == 0 ? 0 : seconds[0];
    to = seconds.length == 0 ? 1 : Math.max(from + 1e-3, seconds[seconds.length - 1]);
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(1);
    double margin =
        Math.max(
            most - least,
            Math.max(LEAST_RANGE * most, unit == Unit.COUNT || unit == Unit.PERCENT ? 2 : 1));
    double middle = (least + most) / 2;
    low = Math.max(0, middle - 0.6 * margin);
    high = low + Math.max(1.2 * margin, 1.05 * (most - low));
  }

  String svg(Optional<Verdict> verdict) {
    return """
    <svg viewBox="0 0 %s %s" role="img" aria-label="readings over time">
    %s%s%s%s</svg>
    """
        .formatted(
            number(width),
            number(height),
            warmUp(),
            grid(),
            verdict.map(this::band).orElse(""),
            readings());
  }

  private String warmUp() {
    double end = Math.clamp(warmUp, from, to);
    return end <= from
        ? ""
        : "<rect class=\"warm\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
            .formatted(
                number(x(from)),
                number(TOP),
                number(x(end) - x(from)),
                number(height - TOP - BOTTOM));
  }

  private String grid() {
    StringBuilder grid = new StringBuilder();
    double step = Ticks.step(high - low, 3);
    for (double tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
      grid.append(
          "<path class=\"grid\" d=\"M%s %sH%s\"/><text class=\"y\" x=\"%s\" y=\"%s\">%s</text>\n"
              .formatted(
                  number(LEFT),
                  number(y(tick)),
                  number(width - RIGHT),
                  number(LEFT - 6),
                  number(y(tick) + 3.5),
                  Html.escape(unit.text(tick))));
    }
    double across = Ticks.timeStep(to - from, 4);
    for (double tick = Math.ceil(from / across) * across; tick <= to; tick += across) {
      grid.append(
          "<text class=\"x\" x=\"%s\" y=\"%s\">%s</text>\n"
              .formatted(number(x(tick)), number(height - 5), Ticks.time(tick, across)));
    }
    return grid.toString();
  }

  /** The fitted line through the middle of what was judged, and the wedge of its interval. */
  private String band(Verdict verdict) {
    Slope slope = verdict.perSecond();
    if (series.size() < TheilSen.FEWEST || !Double.isFinite(slope.bound())) {
      return "";
    }
    double start = Math.clamp(Math.max(warmUp, verdict.settledAfter()), from, to);
    double[] seconds = series.x(Axis.SECONDS);
    int first = (int) Arrays.stream(seconds).filter(t -> t < start).count();
    if (first >= seconds.length) {
      return "";
    }
    Series part = series.part(first, seconds.length);
    Series judged = SawTooth.lowerEnvelope(part).orElse(part);
    double pivot = (start + to) / 2;
    double level =
        TheilSen.intercept(judged.x(Axis.SECONDS), judged.values(), slope.value())
            + slope.value() * pivot;
    return wedge(start, pivot, level, slope) + line(start, pivot, level, slope.value());
  }

  private String wedge(double start, double pivot, double level, Slope slope) {
    return "<path class=\"band\" d=\"M%sL%sL%sL%sZ\"/>\n"
        .formatted(
            point(start, level - slope.low() * (pivot - start)),
            point(to, level + slope.low() * (to - pivot)),
            point(to, level + slope.high() * (to - pivot)),
            point(start, level - slope.high() * (pivot - start)));
  }

  private String line(double start, double pivot, double level, double slope) {
    return "<path class=\"fit\" d=\"M%sL%s\"/>\n"
        .formatted(
            point(start, level - slope * (pivot - start)), point(to, level + slope * (to - pivot)));
  }

  private String readings() {
    double[] seconds = series.x(Axis.SECONDS);
    double[] values = series.values();
    int step = Math.max(1, values.length / MOST_POINTS);
    StringBuilder path = new StringBuilder("<path class=\"line\" d=\"");
    for (int i = 0; i < values.length; i += step) {
      path.append(i == 0 ? 'M' : 'L').append(point(seconds[i], values[i]));
    }
    return path.append("\"/>\n").toString();
  }

  private String point(double seconds, double value) {
    return number(x(seconds)) + " " + number(y(Math.clamp(value, low, high)));
  }

  private double x(double seconds) {
    return LEFT + (seconds - from) / (to - from) * (width - LEFT - RIGHT);
  }

  private double y(double value) {
    return height - BOTTOM - (value - low) / (high - low) * (height - TOP - BOTTOM);
  }
}
