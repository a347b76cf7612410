package senga.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.geometry.Polylines;
import senga.testing.Program;

/**
 * HP-GL at random: we see in it what hp2xx sees, which knows nothing of ours. Wedges (EW) are left
 * out: hp2xx 3.4.4 leaves the last chord of their arc out, up to 5 degrees of it.
 */
class Hp2xxInTest {
  private static final Pattern PATH = Pattern.compile("<path d=\"M ([^\"]*)\"");
  private static final Pattern POINT = Pattern.compile("(-?[\\d.]+), (-?[\\d.]+)");
  private static final double MM_A_POINT = 25.4 / 72;
  private static final String SIDE = "8000"; // of its paper, in plotter units
  private static final double TOLERANCE_MM = 0.12; // its chords are of 5 degrees, its unit 0.025 mm

  @TempDir private Path folder;

  @BeforeAll
  static void hp2xx() {
    Program.need("hp2xx", "-H");
  }

  @Test
  void bothDrawTheSame() throws Exception {
    for (long seed = 0; seed < 12; seed++) {
      String hpgl = hpgl(new SplittableRandom(seed));
      List<double[]> ours = segments(Reading.of(new Hpgl(), "PS8000,8000;" + hpgl).all());
      List<double[]> theirs = hp2xx(hpgl);
      assertThat(farthest(ours, theirs)).as("seed %d: %s", seed, hpgl).isLessThan(TOLERANCE_MM);
      assertThat(farthest(theirs, ours)).as("seed %d: %s", seed, hpgl).isLessThan(TOLERANCE_MM);
    }
  }

  private static String hpgl(SplittableRandom random) {
    StringBuilder hpgl = new StringBuilder("IN;SP1;");
    if (random.nextBoolean()) {
      hpgl.append("IP400,400,7600,7600;SC0,8000,0,8000;");
    }
    for (int i = 0; i < 12; i++) {
      int x = random.nextInt(2500, 5500);
      int y = random.nextInt(2500, 5500);
      int n = random.nextInt(200, 900);
      int angle = random.nextInt(20, 340);
      hpgl.append(String.format(Locale.ROOT, "PA;PU%d,%d;", x, y));
      hpgl.append(
          switch (random.nextInt(6)) {
            case 0 -> String.format(Locale.ROOT, "PD%d,%d,%d,%d;", x + n, y, x, y - n);
            case 1 -> String.format(Locale.ROOT, "PD;PR%d,%d,-%d,0;PU;", n, n, n);
            case 2 -> String.format(Locale.ROOT, "CI%d;", n);
            case 3 -> String.format(Locale.ROOT, "PD;AA%d,%d,%d;PU;", x + n, y, angle);
            case 4 -> String.format(Locale.ROOT, "PD;AR%d,%d,-%d;PD%d,%d;", n, n / 2, angle, x, y);
            default -> String.format(Locale.ROOT, "EA%d,%d;", x + n, y - n);
          });
    }
    return hpgl.append("PU;SP0;").toString();
  }

  private List<double[]> hp2xx(String hpgl) throws Exception {
    Path file = Files.writeString(folder.resolve("drawing.hpgl"), hpgl);
    String svg =
        Program.output(
            file, "hp2xx", "-q", "-N", "-m", "svg", "-f", "-", "-t", "-x", "0", "-X", SIDE, "-y",
            "0", "-Y", SIDE, "FILE");
    List<double[]> segments = new ArrayList<>();
    PATH.matcher(svg)
        .results()
        .forEach(
            path -> {
              List<MatchResult> points = POINT.matcher(path.group(1)).results().toList();
              for (int i = 1; i < points.size(); i++) {
                segments.add(
                    new double[] {
                      mm(points.get(i - 1), 1),
                      mm(points.get(i - 1), 2),
                      mm(points.get(i), 1),
                      mm(points.get(i), 2)
                    });
              }
            });
    return segments;
  }

  private static double mm(MatchResult point, int axis) {
    return Double.parseDouble(point.group(axis)) * MM_A_POINT;
  }

  private static List<double[]> segments(Polylines lines) {
    List<double[]> segments = new ArrayList<>();
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
        segments.add(new double[] {lines.x(i - 1), lines.y(i - 1), lines.x(i), lines.y(i)});
      }
    }
    return segments;
  }

  /** How far ends and middles of segments are from others at most. */
  private static double farthest(List<double[]> segments, List<double[]> others) {
    double farthest = 0;
    for (double[] s : segments) {
      for (double t : new double[] {0, 0.5, 1}) {
        double x = s[0] + t * (s[2] - s[0]);
        double y = s[1] + t * (s[3] - s[1]);
        double nearest = Double.MAX_VALUE;
        for (double[] other : others) {
          nearest = Math.min(nearest, away(x, y, other));
        }
        farthest = Math.max(farthest, nearest);
      }
    }
    return farthest;
  }

  private static double away(double x, double y, double[] s) {
    double dx = s[2] - s[0];
    double dy = s[3] - s[1];
    double square = dx * dx + dy * dy;
    double t = square == 0 ? 0 : Math.clamp(((x - s[0]) * dx + (y - s[1]) * dy) / square, 0, 1);
    return Math.hypot(x - s[0] - t * dx, y - s[1] - t * dy);
  }
}
