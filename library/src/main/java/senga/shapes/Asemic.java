package senga.shapes;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextShape;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;

/**
 * Writing that nobody can read. Every letter of the text has a glyph of its own, always the same
 * for the same seed; a full stop is a dot. A glyph is scattered nodes, the paths between neighbours
 * among them, and a few walks along these paths: its strokes.
 *
 * <p>In the generation {@code PYXIDRAW} it is a single glyph, without a text: see {@link Glyph}.
 *
 * <p>Nodes are scattered as D. P. Mitchell does ("Spectrally optimal sampling", 1991): of several
 * candidates the one farthest from all others is taken. Neighbours are those of G. T. Toussaint's
 * relative neighbourhood graph (1980): no third node is nearer to both than they are to each other.
 *
 * @param text what would be written, of one line or several
 * @param seed another number gives another script
 * @param nodes of a glyph, 0 to 1000; fewer than 2 give none
 * @param candidates for each node, 1 to 1000; the more there are, the more even is the scatter
 * @param strokeMin least strokes of a glyph, 0 to 1000
 * @param strokeMax most strokes; which of the two is larger does not matter
 * @param walkMin least steps of a stroke, 1 to 1000
 * @param walkMax most steps; which of the two is larger does not matter
 * @param strokeStyle whether strokes are bent
 * @param bezierSamples vertices of each step of a bent stroke, its ends included, 2 to 1000
 * @param bezierTension how tight a bent stroke is, 0 to 1; at 1 it is straight between its nodes
 * @param layout how glyphs are put into lines
 * @param center where the writing begins, at the top, in mm
 * @param em how high and wide a glyph is, in mm, at least 0
 * @param glyph numbers of the generation {@code PYXIDRAW}
 * @param generation whose writing
 */
@About(
    value = "Writing that nobody can read, in a script of its own.",
    family = "Writing",
    elsewhere = "asemic_glyph",
    source =
        "Nodes: D. P. Mitchell, \"Spectrally optimal sampling for distribution ray "
            + "tracing\", 1991. Neighbours: G. T. Toussaint, \"The relative neighbourhood "
            + "graph of a finite planar set\", 1980.",
    example = "G.asemic().text(\"lines\\nthat no\\none can\\nread\").em(16).translate(20, " + "20)")
public record Asemic(
    @About("What would be written; a letter always looks the same.") String text,
    @About("Another number gives another script.") long seed,
    @About("How many nodes a glyph has.") @Range(min = 3, max = 200) int nodes,
    @About("How even the nodes are scattered.") @Range(min = 1, max = 50) int candidates,
    @About("The least strokes of a glyph.") @Range(min = 0, max = 20) int strokeMin,
    @About("The most strokes of a glyph.") @Range(min = 0, max = 20) int strokeMax,
    @About("The least steps of a stroke.") @Range(min = 1, max = 20) int walkMin,
    @About("The most steps of a stroke.") @Range(min = 1, max = 20) int walkMax,
    @About("Whether strokes are bent.") StrokeStyle strokeStyle,
    @About("How many vertices each step of a bent stroke has.") @Range(min = 2, max = 64)
        int bezierSamples,
    @About("How tight bent strokes are; at 1 they are straight.") @Range(min = 0, max = 1)
        double bezierTension,
    @About("How glyphs are put into lines.") Layout layout,
    @About("Where the writing begins, at its top.") @Range(min = -300, max = 300, unit = "mm")
        Vec3 center,
    @About("How large a glyph is.") @Range(min = 0, max = 200, unit = "mm") double em,
    @About("The single glyph of the older generation.") Glyph glyph,
    @About("Whose writing: a text, or the older single glyph.") Generation generation)
    implements AsemicCopies, ContextShape {
  /** Whether strokes are bent. */
  public enum StrokeStyle {
    BEZIER,
    LINE
  }

  /** To which side lines of text are moved. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * How glyphs are put into lines. With a box, lines are broken at spaces where they would become
   * wider than it, and a word that is too long in itself is broken anywhere.
   *
   * @param align to which side of the box lines are moved; without one, of the place of writing
   * @param advance from one glyph to the next, in em, 0 to 100
   * @param space how wide a space is, in em, 0 to 100
   * @param letterSpacing what is added behind each of them, in em, 0 to 100
   * @param lineHeight from line to line, in em, 0 to 100
   * @param boxWidth in mm; 0 is no box
   * @param boxHeight of the frame that is shown, in mm; 0 is as high as the text
   * @param showBox whether the box's four sides are drawn
   */
  public record Layout(
      @About("To which side lines are moved.") Align align,
      @About("From one glyph to the next, in em.") @Range(min = 0, max = 3) double advance,
      @About("How wide a space is, in em.") @Range(min = 0, max = 3) double space,
      @About("What is added behind each glyph, in em.") @Range(min = 0, max = 2)
          double letterSpacing,
      @About("From one line to the next, in em.") @Range(min = 0.8, max = 3) double lineHeight,
      @About("How wide a line may become; 0 is no limit.") @Range(min = 0, max = 300, unit = "mm")
          double boxWidth,
      @About("How high the box is; 0 is as high as the text.")
          @Range(min = 0, max = 300, unit = "mm")
          double boxHeight,
      @About("Whether the box is drawn.") boolean showBox)
      implements AsemicLayoutCopies {
    private static final double MOST_EM = 100;

    /**
     * @throws IllegalArgumentException if a number lies outside its range above or is not finite
     */
    public Layout {
      advance = em("advance", advance);
      space = em("space", space);
      letterSpacing = em("letterSpacing", letterSpacing);
      lineHeight = em("lineHeight", lineHeight);
      boxWidth = Limits.length("asemic layout boxWidth", boxWidth);
      boxHeight = Limits.length("asemic layout boxHeight", boxHeight);
    }

    public Layout() {
      this(Align.LEFT, 1, 0.35, 0, 1.2, 0, 0, false);
    }

    private static double em(String name, double value) {
      return Require.within("asemic layout " + name, value, 0, MOST_EM);
    }
  }

  /**
   * The single glyph of the generation {@code PYXIDRAW}, in a rectangle: all paths between nodes
   * that lie evenly apart, walked in strokes of up to four steps whose directions are multiples of
   * 60 degrees, and at most one accent. Lengths are em.
   *
   * @param left side of the rectangle, −10 to 10; of one narrower than 0.4 nothing is left
   * @param top side of the rectangle
   * @param right side of the rectangle; opposite sides may be given in any order
   * @param bottom side of the rectangle
   * @param smoothing how far from a corner its rounding begins, at least 0
   * @param accentProbability that a node has the accent, 0 to 1; the first to have it is the last
   * @param accentRadius how large it is, at least 0
   */
  public record Glyph(
      @About("The left side of its rectangle.") @Range(min = -1, max = 1) double left,
      @About("The upper side of its rectangle.") @Range(min = -1, max = 1) double top,
      @About("The right side of its rectangle.") @Range(min = -1, max = 1) double right,
      @About("The lower side of its rectangle.") @Range(min = -1, max = 1) double bottom,
      @About("How round corners are.") @Range(min = 0, max = 0.2) double smoothing,
      @About("How likely an accent is at each node.") @Range(min = 0, max = 1)
          double accentProbability,
      @About("How large an accent is.") @Range(min = 0, max = 0.2) double accentRadius)
      implements AsemicGlyphCopies {
    private static final double MOST = 10;

    /**
     * @throws IllegalArgumentException if a number lies outside its range above or is not finite
     */
    public Glyph {
      left = Require.within("asemic glyph left", left, -MOST, MOST);
      top = Require.within("asemic glyph top", top, -MOST, MOST);
      right = Require.within("asemic glyph right", right, -MOST, MOST);
      bottom = Require.within("asemic glyph bottom", bottom, -MOST, MOST);
      smoothing = Require.within("asemic glyph smoothing", smoothing, 0, MOST);
      accentProbability = Require.within("asemic glyph accentProbability", accentProbability, 0, 1);
      accentRadius = Require.within("asemic glyph accentRadius", accentRadius, 0, MOST);
    }

    public Glyph() {
      this(-0.5, -0.5, 0.5, 0.5, 0.05, 0.3, 0.04);
    }
  }

  private static final int MOST = 1000;

  /**
   * @throws IllegalArgumentException if a number lies outside its range above, is too large or not
   *     finite
   */
  public Asemic {
    nodes = Require.within("asemic nodes", nodes, 0, MOST);
    candidates = Require.within("asemic candidates", candidates, 1, MOST);
    strokeMin = Require.within("asemic strokeMin", strokeMin, 0, MOST);
    strokeMax = Require.within("asemic strokeMax", strokeMax, 0, MOST);
    walkMin = Require.within("asemic walkMin", walkMin, 1, MOST);
    walkMax = Require.within("asemic walkMax", walkMax, 1, MOST);
    bezierSamples = Require.within("asemic bezierSamples", bezierSamples, 2, MOST);
    bezierTension = Require.within("asemic bezierTension", bezierTension, 0, 1);
    Limits.place("asemic center", center);
    em = Limits.length("asemic em", em);
  }

  /** The letter A, 1 mm high. */
  public Asemic() {
    this(
        "A",
        0,
        28,
        12,
        2,
        5,
        2,
        4,
        StrokeStyle.BEZIER,
        12,
        0.5,
        new Layout(),
        Vec3.ZERO,
        1,
        new Glyph(),
        Generation.CURRENT);
  }

  @Override
  public Size size() {
    return generation == Generation.PYXIDRAW
        ? AsemicSketch.size(glyph)
        : AsemicText.size(this).loweredBy("text");
  }

  @Override
  public Polylines make(Context context) {
    PolylinesBuilder builder = new PolylinesBuilder();
    if (generation == Generation.PYXIDRAW) {
      new AsemicSketch(glyph, seed, context).write(builder);
    } else {
      new AsemicText(this, context).write(builder);
    }
    return new Placement(em, center).build(builder);
  }
}
