package senga.shapes;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextShape;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;

/**
 * The way of a point that a chaotic system sends on and on. {@linkplain Kind Four systems} are
 * flows in space, followed in even steps of time by the rule of Runge and Kutta of fourth order;
 * two are maps in the plane, in which the point jumps.
 *
 * <p>A point that flies away ends the drawing where it leaves the range of ±10⁹, with a note.
 *
 * <p>The generation {@code PYXIDRAW} has the simpler Aizawa system of that program, which runs into
 * a single circle.
 *
 * @param kind which system
 * @param points how many points of its way, at least 1
 * @param step time between two points of a flow, above 0; maps have none
 * @param trace how the points are drawn
 * @param stroke length of a stroke, in mm, at least 0; for the trace {@code STROKES}
 * @param fit whether the drawing is centred and made as large as {@code side}; otherwise {@code
 *     side} mm are one unit of the system
 * @param side of the box around the drawing, its largest, in mm
 * @param center in mm
 * @param lorenz numbers of that system
 * @param rossler numbers of that system
 * @param aizawa numbers of that system
 * @param threeScroll numbers of that system
 * @param deJong numbers of that map
 * @param clifford numbers of that map
 * @param generation whose Aizawa system to follow
 */
@About(
    value = "The way of a point through a chaotic system.",
    family = "Chaos and growth",
    source =
        "E. N. Lorenz, 1963; O. E. Rössler, 1976; Y. Aizawa and W. F. Langford, "
            + "1984; D. Li, 2008; P. de Jong, 1987; C. A. Pickover, 1994. Steps: C. Runge, "
            + "1895; W. Kutta, 1901.",
    see = {"lissajous", "lsystem"},
    example =
        "G.attractor().kind(Attractor.Kind.LORENZ).points(3000).side(100).rotate(50, "
            + "15, 0).translate(70, 70)")
public record Attractor(
    @About("Which system.") Kind kind,
    @About("How many points of the way.") @Range(min = 100, max = 20000) int points,
    @About("Time between two points, in the systems that flow.") @Range(min = 0.001, max = 0.05)
        double step,
    @About("How the points are drawn; auto is a line for a flow and dots for a map.") Trace trace,
    @About("How long a stroke is, where strokes are drawn.") @Range(min = 0, max = 10, unit = "mm")
        double stroke,
    @About("Whether to centre it and make it as large as its side says.") boolean fit,
    @About("Its largest side; without fit, the length of one unit.")
        @Range(min = 0, max = 200, unit = "mm")
        double side,
    @About("Where its centre lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center,
    @About("The numbers of Lorenz's system.") Lorenz lorenz,
    @About("The numbers of Rössler's system.") Rossler rossler,
    @About("The numbers of Aizawa's system.") Aizawa aizawa,
    @About("The numbers of the system with three scrolls.") ThreeScroll threeScroll,
    @About("The numbers of de Jong's map.") DeJong deJong,
    @About("The numbers of Clifford's map.") Clifford clifford,
    @About("Whose Aizawa system to follow.") Generation generation)
    implements AttractorCopies, ContextShape {
  /** A system, and where it was first described. */
  public enum Kind {
    /** Flow with two wings (E. N. Lorenz, 1963). */
    LORENZ,
    /** Flow in a band that is folded (O. E. Rössler, 1976). */
    ROSSLER,
    /** Flow around a ball and through its middle (Y. Aizawa; W. F. Langford, 1984). */
    AIZAWA,
    /** Flow in three scrolls (D. Li, 2008). */
    THREE_SCROLL,
    /** Map (P. de Jong, in A. K. Dewdney's column in Scientific American, 1987). */
    DE_JONG,
    /** Map (C. A. Pickover, "Chaos in Wonderland", 1994). */
    CLIFFORD;

    boolean isMap() {
      return this == DE_JONG || this == CLIFFORD;
    }
  }

  /** How points become lines. */
  public enum Trace {
    /** A line for a flow, dots for a map. */
    AUTO,
    /** One line through all points. */
    LINE,
    /** Each point by itself. */
    DOTS,
    /** At each point a short stroke towards the next one. */
    STROKES
  }

  /**
   * {@code x' = σ(y − x)}, {@code y' = x(ρ − z) − y}, {@code z' = xy − βz}.
   *
   * @param start where the point begins, in units of the system
   */
  public record Lorenz(
      @About("How fast x follows y.") @Range(min = 0, max = 30) double sigma,
      @About("How strongly it is driven.") @Range(min = 0, max = 60) double rho,
      @About("How fast z fades.") @Range(min = 0, max = 6) double beta,
      @About("Where the point begins.") @Range(min = -2, max = 2) Vec3 start)
      implements AttractorLorenzCopies {
    /**
     * @throws IllegalArgumentException if a number is too large or not finite
     */
    public Lorenz {
      sigma = AttractorFlow.number("lorenz sigma", sigma);
      rho = AttractorFlow.number("lorenz rho", rho);
      beta = AttractorFlow.number("lorenz beta", beta);
      Limits.place("attractor lorenz start", start);
    }

    public Lorenz() {
      this(10, 28, 8.0 / 3, Vec3.ONE);
    }
  }

  /**
   * {@code x' = −y − z}, {@code y' = x + ay}, {@code z' = b + z(x − c)}.
   *
   * @param start where the point begins, in units of the system
   */
  public record Rossler(
      @About("How fast the spiral grows.") @Range(min = 0, max = 0.4) double a,
      @About("How fast z rises.") @Range(min = 0, max = 1) double b,
      @About("How far out the band is folded.") @Range(min = 2, max = 12) double c,
      @About("Where the point begins.") @Range(min = -2, max = 2) Vec3 start)
      implements AttractorRosslerCopies {
    /**
     * @throws IllegalArgumentException if a number is too large or not finite
     */
    public Rossler {
      a = AttractorFlow.number("rossler a", a);
      b = AttractorFlow.number("rossler b", b);
      c = AttractorFlow.number("rossler c", c);
      Limits.place("attractor rossler start", start);
    }

    public Rossler() {
      this(0.2, 0.2, 5.7, Vec3.ZERO);
    }
  }

  /**
   * {@code x' = (z − b)x − dy}, {@code y' = dx + (z − b)y}, {@code z' = c + az − z³/3 − (x² + y²)(1
   * + ez) + fzx³}; in the generation {@code PYXIDRAW} {@code z' = c − az − z(x² + y²)}.
   *
   * @param start where the point begins, in units of the system
   */
  public record Aizawa(
      @About("How fast z grows.") @Range(min = 0.5, max = 1.2) double a,
      @About("Above which height it spreads.") @Range(min = 0.4, max = 1) double b,
      @About("How fast it rises.") @Range(min = 0.3, max = 0.9) double c,
      @About("How fast it turns.") @Range(min = 1, max = 6) double d,
      @About("How strongly height adds to the pull down.") @Range(min = 0, max = 0.5) double e,
      @About("How far it is from being round.") @Range(min = 0, max = 0.2) double f,
      @About("Where the point begins.") @Range(min = -1, max = 1) Vec3 start)
      implements AttractorAizawaCopies {
    /**
     * @throws IllegalArgumentException if a number is too large or not finite
     */
    public Aizawa {
      a = AttractorFlow.number("aizawa a", a);
      b = AttractorFlow.number("aizawa b", b);
      c = AttractorFlow.number("aizawa c", c);
      d = AttractorFlow.number("aizawa d", d);
      e = AttractorFlow.number("aizawa e", e);
      f = AttractorFlow.number("aizawa f", f);
      Limits.place("attractor aizawa start", start);
    }

    public Aizawa() {
      this(0.95, 0.7, 0.6, 3.5, 0.25, 0.1, Vec3.of(0.1, 0, 0));
    }
  }

  /**
   * {@code x' = a(y − x) + dxz}, {@code y' = cy − xz}, {@code z' = bz + xy − ex²}.
   *
   * @param start where the point begins, in units of the system
   */
  public record ThreeScroll(
      @About("How fast x follows y.") @Range(min = 30, max = 50) double a,
      @About("How fast z grows.") @Range(min = 0.5, max = 1.5) double b,
      @About("How fast y grows.") @Range(min = 15, max = 25) double c,
      @About("How much height adds to x.") @Range(min = 0.1, max = 0.7) double d,
      @About("How strongly x pulls down.") @Range(min = 0.4, max = 0.9) double e,
      @About("Where the point begins.") @Range(min = -1, max = 1) Vec3 start)
      implements AttractorThreeScrollCopies {
    /**
     * @throws IllegalArgumentException if a number is too large or not finite
     */
    public ThreeScroll {
      a = AttractorFlow.number("threeScroll a", a);
      b = AttractorFlow.number("threeScroll b", b);
      c = AttractorFlow.number("threeScroll c", c);
      d = AttractorFlow.number("threeScroll d", d);
      e = AttractorFlow.number("threeScroll e", e);
      Limits.place("attractor threeScroll start", start);
    }

    public ThreeScroll() {
      this(40, 0.833, 20, 0.5, 0.65, Vec3.of(0.1, 0, 0));
    }
  }

  /**
   * {@code (x, y) → (sin ay − cos bx, sin cx − cos dy)}.
   *
   * @param rise how much z grows from point to point, in units of the map
   * @param start where the point begins; its z too
   */
  public record DeJong(
      @About("How x depends on y.") @Range(min = -3, max = 3) double a,
      @About("How x depends on x.") @Range(min = -3, max = 3) double b,
      @About("How y depends on x.") @Range(min = -3, max = 3) double c,
      @About("How y depends on y.") @Range(min = -3, max = 3) double d,
      @About("How much z grows from point to point.") @Range(min = 0, max = 0.01) double rise,
      @About("Where the point begins.") @Range(min = -2, max = 2) Vec3 start)
      implements AttractorDeJongCopies {
    /**
     * @throws IllegalArgumentException if a number is too large or not finite
     */
    public DeJong {
      a = AttractorFlow.number("deJong a", a);
      b = AttractorFlow.number("deJong b", b);
      c = AttractorFlow.number("deJong c", c);
      d = AttractorFlow.number("deJong d", d);
      rise = AttractorFlow.number("deJong rise", rise);
      Limits.place("attractor deJong start", start);
    }

    public DeJong() {
      this(1.4, -2.3, 2.4, -2.1, 0, Vec3.ZERO);
    }
  }

  /**
   * {@code (x, y) → (sin ay + c cos ax, sin bx + d cos by)}.
   *
   * @param rise how much z grows from point to point, in units of the map
   * @param start where the point begins; its z too
   */
  public record Clifford(
      @About("The frequency in the new x.") @Range(min = -3, max = 3) double a,
      @About("The frequency in the new y.") @Range(min = -3, max = 3) double b,
      @About("How much the cosine adds to x.") @Range(min = -2, max = 2) double c,
      @About("How much the cosine adds to y.") @Range(min = -2, max = 2) double d,
      @About("How much z grows from point to point.") @Range(min = 0, max = 0.01) double rise,
      @About("Where the point begins.") @Range(min = -2, max = 2) Vec3 start)
      implements AttractorCliffordCopies {
    /**
     * @throws IllegalArgumentException if a number is too large or not finite
     */
    public Clifford {
      a = AttractorFlow.number("clifford a", a);
      b = AttractorFlow.number("clifford b", b);
      c = AttractorFlow.number("clifford c", c);
      d = AttractorFlow.number("clifford d", d);
      rise = AttractorFlow.number("clifford rise", rise);
      Limits.place("attractor clifford start", start);
    }

    public Clifford() {
      this(-1.4, 1.6, 1, 0.7, 0, Vec3.ZERO);
    }
  }

  /** In bytes: three coordinates of the way while its extent is not yet known. */
  private static final int SCRATCH_PER_POINT = 3 * Double.BYTES;

  /**
   * @throws IllegalArgumentException if there is no point, the step is not above 0, a length is
   *     negative, or a number is too large or not finite
   */
  public Attractor {
    points = Require.atLeast("attractor points", points, 1);
    step = Limits.atMost("attractor step", Require.above("attractor step", step, 0), 1);
    stroke = Limits.length("attractor stroke", stroke);
    side = Limits.length("attractor side", side);
    Limits.place("attractor center", center);
  }

  /** Lorenz's butterfly, 1 mm large. */
  public Attractor() {
    this(
        Kind.LORENZ,
        10_000,
        0.01,
        Trace.AUTO,
        0.01,
        true,
        1,
        Vec3.ZERO,
        new Lorenz(),
        new Rossler(),
        new Aizawa(),
        new ThreeScroll(),
        new DeJong(),
        new Clifford(),
        Generation.CURRENT);
  }

  @Override
  public Size size() {
    long vertices = drawnAs() == Trace.STROKES ? 2L * points : points;
    return Size.of(vertices, drawnAs() == Trace.LINE ? 1 : points)
        .scratch((long) SCRATCH_PER_POINT * points)
        .loweredBy("points");
  }

  @Override
  public Polylines make(Context context) {
    AttractorWay way = AttractorWay.of(this, context);
    if (way.count() < points) {
      context.note(
          "attractor flew away after " + way.count() + " of " + points + " points: lower step");
    }
    return way.draw(this, context);
  }

  /** The trace, {@code AUTO} decided. */
  Trace drawnAs() {
    if (trace != Trace.AUTO) {
      return trace;
    }
    return kind.isMap() ? Trace.DOTS : Trace.LINE;
  }
}
