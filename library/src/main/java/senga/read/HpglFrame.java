package senga.read;

import org.jspecify.annotations.Nullable;
import senga.geometry.Bounds;

/**
 * How the numbers of an HP-GL file lie on its paper: which paper is in the plotter ({@code PS}),
 * how its axes are turned ({@code RO}), between which points ({@code IP}) which numbers lie ({@code
 * SC}).
 *
 * <p>{@code PS} with one number means a sheet as the HP 7475A takes it; where its origin and its
 * two points are then, is told by that plotter's manual (07475-90001). With two numbers it is the
 * HP-GL/2 one: the paper's sides.
 */
final class HpglFrame {
  /** A plotter unit, in mm. */
  static final double UNIT_MM = 0.025;

  private static final int FIRST_OF_SMALL = 4;
  private static final int MOST_CODE = 127;
  private static final int TYPE = 4; // where SC says how it scales
  private static final double MIDDLE = 50; // percents of the free space

  /**
   * @param width in mm
   * @param height in mm
   * @param originX in mm from the left edge
   * @param originY in mm from the lower edge
   * @param points which lie there at the beginning
   */
  private record Sheet(double width, double height, double originX, double originY, Points points) {
    /** With its points in the middle. */
    static Sheet framed(double width, double height, Points points) {
      return new Sheet(
          width,
          height,
          (width - (points.x1 + points.x2) * UNIT_MM) / 2,
          (height - (points.y1 + points.y2) * UNIT_MM) / 2,
          points);
    }
  }

  /** P1 and P2, in plotter units. */
  private record Points(double x1, double y1, double x2, double y2) {}

  private static final Sheet A4 = Sheet.framed(297, 210, new Points(603, 521, 10603, 7721));
  private static final Sheet A3 = Sheet.framed(420, 297, new Points(170, 602, 15370, 10602));

  private @Nullable Sheet sheet;
  private boolean sized; // by PS with two numbers
  private @Nullable Points points; // of IP
  private double @Nullable [] scale; // of SC
  private int turn;

  /** Back to the beginning; the paper stays. */
  void reset() {
    points = null;
    scale = null;
    turn = 0;
  }

  /** Without scaling, as {@code DF} leaves it. */
  void unscaled() {
    scale = null;
  }

  /**
   * {@code PS}.
   *
   * @return what is to be told of it; empty for nothing
   */
  String paper(double... numbers) {
    if (numbers.length >= 2 && numbers[0] > 0 && numbers[1] > 0) {
      Points whole = new Points(0, 0, numbers[0], numbers[1]);
      sheet = new Sheet(numbers[0] * UNIT_MM, numbers[1] * UNIT_MM, 0, 0, whole);
      sized = true;
      return "";
    }
    if (numbers.length == 1 && numbers[0] >= 0 && numbers[0] <= MOST_CODE) {
      boolean isSmall = numbers[0] >= FIRST_OF_SMALL;
      sheet = isSmall ? A4 : A3;
      sized = false;
      return "its PS is taken for "
          + (isSmall ? "A4" : "A3")
          + " paper as an HP 7475 takes it (--canvas is another)";
    }
    return "its PS is no paper that is known";
  }

  /** {@code RO}: by how many quarters the axes are turned, counter-clockwise. */
  void turn(double degrees) {
    if (degrees % 90 != 0) {
      throw new IllegalArgumentException("axes are turned by 0, 90, 180 or 270 degrees");
    }
    turn = (int) Math.floorMod((long) (degrees % 360), 360L);
  }

  /** {@code IP}: without numbers as at the beginning, with two for P1 alone. */
  void points(double... numbers) {
    if (numbers.length == 0) {
      points = null;
      return;
    }
    Points now = points();
    if (numbers.length == 2) {
      double x = numbers[0] - now.x1;
      double y = numbers[1] - now.y1;
      points = new Points(numbers[0], numbers[1], now.x2 + x, now.y2 + y);
    } else if (numbers.length == 4) {
      points = new Points(numbers[0], numbers[1], numbers[2], numbers[3]);
    } else {
      throw new IllegalArgumentException("two or four numbers are allowed");
    }
  }

  private Points points() {
    Points told = points;
    return told != null ? told : sheet == null ? A4.points() : sheet.points();
  }

  /** Whether P1 and P2 are taken from a plotter that the file does not name. */
  boolean isGuessed() {
    return points == null && !sized;
  }

  /** {@code SC}: without numbers plotter units again. */
  void scale(double... numbers) {
    if (numbers.length == 0) {
      scale = null;
      return;
    }
    if (numbers.length < TYPE) {
      throw new IllegalArgumentException("no, four, five or seven numbers are allowed");
    }
    boolean isFactor = numbers.length > TYPE && numbers[TYPE] == 2;
    boolean isFlat =
        isFactor
            ? numbers[1] == 0 || numbers[3] == 0
            : numbers[0] == numbers[1] || numbers[2] == numbers[3];
    if (isFlat) {
      throw new IllegalArgumentException("its two ends are one place");
    }
    scale = numbers.clone();
  }

  /** From the numbers of places to mm, y up, from the plotter's origin. */
  Matrix toMm() {
    Matrix map = turned().times(Matrix.scale(UNIT_MM, UNIT_MM));
    double[] told = scale;
    Matrix whole = told == null ? map : map.times(scaled(told, points()));
    double area = Math.abs(whole.a() * whole.d() - whole.b() * whole.c());
    if (!(area > 0 && area < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("P1 and P2 lie in one line, or beyond all numbers");
    }
    return whole;
  }

  private Matrix turned() {
    double width = sheet == null || !sized ? 0 : sheet.width();
    double height = sheet == null || !sized ? 0 : sheet.height();
    return switch (turn) {
      case 90 -> new Matrix(0, 1, -1, 0, width, 0);
      case 180 -> new Matrix(-1, 0, 0, -1, width, height);
      case 270 -> new Matrix(0, -1, 1, 0, 0, height);
      default -> Matrix.IDENTITY;
    };
  }

  private static Matrix scaled(double[] told, Points p) {
    int type = told.length > TYPE ? (int) told[TYPE] : 0;
    double width = p.x2 - p.x1;
    double height = p.y2 - p.y1;
    if (type == 2) {
      double fx = told[1];
      double fy = told[3];
      return new Matrix(fx, 0, 0, fy, p.x1 - told[0] * fx, p.y1 - told[2] * fy);
    }
    double sx = width / (told[1] - told[0]);
    double sy = height / (told[3] - told[2]);
    if (type != 1) {
      return new Matrix(sx, 0, 0, sy, p.x1 - told[0] * sx, p.y1 - told[2] * sy);
    }
    double least = Math.min(Math.abs(sx), Math.abs(sy));
    double left = told.length > TYPE + 2 ? told[TYPE + 1] : MIDDLE;
    double low = told.length > TYPE + 2 ? told[TYPE + 2] : MIDDLE;
    double ix = Math.copySign(least, sx);
    double iy = Math.copySign(least, sy);
    double freeX = (width - ix * (told[1] - told[0])) * left / 100;
    double freeY = (height - iy * (told[3] - told[2])) * low / 100;
    return new Matrix(ix, 0, 0, iy, p.x1 + freeX - told[0] * ix, p.y1 + freeY - told[2] * iy);
  }

  /** The paper, as the file says it; null if it does not. */
  @Nullable LyingPaper paper() {
    Sheet known = sheet;
    if (known == null || (turn != 0 && !sized)) {
      return null;
    }
    return LyingPaper.of(known.width(), known.height(), known.originX(), known.originY());
  }

  /** The frame between P1 and P2, in mm from the origin; null if the file does not say it. */
  @Nullable Bounds frame() {
    Points p = points;
    if (p == null || turn != 0) {
      return null;
    }
    float minX = (float) (Math.min(p.x1, p.x2) * UNIT_MM);
    float minY = (float) (Math.min(p.y1, p.y2) * UNIT_MM);
    float maxX = (float) (Math.max(p.x1, p.x2) * UNIT_MM);
    float maxY = (float) (Math.max(p.y1, p.y2) * UNIT_MM);
    return new Bounds(minX, minY, 0, maxX, maxY, 0);
  }
}
