package senga.shapes;

import senga.geometry.About;
import senga.geometry.Content;
import senga.geometry.Context;
import senga.geometry.ContextShape;
import senga.geometry.Polylines;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;
import senga.type.Face;
import senga.type.Fonts;

/**
 * Words, as the outlines of their letters: closed lines, the holes in letters too, so that {@code
 * fill} leaves them open.
 *
 * <p>The face that comes with Senga, M PLUS 1, has Latin and Japanese with its three thousand most
 * usual kanji (JIS level 1), and is the same everywhere. Any other is taken from the machine by its
 * {@code font} name, or from a {@code file}: TrueType, OpenType, or one of a collection of them. Of
 * a variable font the default instance is drawn. A {@code file} that changes on the disk is another
 * one at once; a font that is found by its name is read anew when the text changes.
 *
 * <p>Every character has its glyph, one after the other from left to right. Pairs are kerned, and
 * letters and their accents become one character where Unicode has it. Not done: ligatures, other
 * forms of letters within words (Arabic, Indic scripts), accents without a character of their own,
 * writing from right to left or from top to bottom. Letters that are written from right to left
 * come in the order of the text, and a remark says so. A character that the font does not have
 * becomes a box, and a remark names it. Tabs are four spaces; other control characters are left
 * out.
 *
 * @param text what is written, of one line or several
 * @param font the name of a face, a family or a font's file in the folders of the system and of the
 *     config's {@code fonts.folders}; empty for the one that comes with Senga
 * @param file a font; if there is one, the name does not matter
 * @param index of the font in a file that is a collection, 0 to 999; of no matter otherwise
 * @param em the height of the type, in mm, at least 0; capitals are about 0.7 of it high
 * @param align to which side lines are moved: of the box; without one, of the place of writing
 * @param anchor which height of the text stands at the place of writing
 * @param center the place of writing, in mm: the left end of the lines, their middle or their right
 *     end, as {@code align} says
 * @param layout how letters are put into lines
 * @param tolerance how far a line may be from the letter's curve, in mm of this text, 0.000001 to
 *     1,000,000. What scales the text scales the error: who writes small and scales it by 40 asks
 *     for a fortieth, or better for a larger {@code em}
 */
@About(
    value = "Words, as the outlines of their letters.",
    family = "Writing",
    source =
        "Outlines as the font has them: TrueType (Apple, 1991), OpenType (Microsoft "
            + "and Adobe, 1996).",
    see = {"asemic", "fill"},
    example = "G.text().text(\"Senga\\n線画\").em(40).translate(10, 20)")
public record Text(
    @About("What is written, of one line or several.") String text,
    @About("The name of a font of this machine; empty for the one that comes with Senga.")
        String font,
    @About("A file of a font, which counts more than a name.") Content file,
    @About("Which font of a file that holds several.") @Range(min = 0, max = 32) int index,
    @About("How high the type is; capitals are about 0.7 of it.")
        @Range(min = 0, max = 100, unit = "mm")
        double em,
    @About("To which side lines are moved.") Align align,
    @About("Which height of the text stands at its place.") Anchor anchor,
    @About("Where it stands.") @Range(min = -300, max = 300, unit = "mm") Vec3 center,
    @About("How letters are put into lines.") Layout layout,
    @About("How far lines may be from the curves of letters.")
        @Range(min = 0.001, max = 1, unit = "mm")
        double tolerance)
    implements TextCopies, ContextShape {
  /** To which side lines are moved. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /** Which height of a text stands at its place. */
  public enum Anchor {
    /** The top of the first line, above its capitals and accents. */
    TOP,
    /** The middle between the top of the first line and the foot of the last. */
    MIDDLE,
    /** The line on which the letters of the first line stand. */
    BASELINE,
    /** The foot of the last line, below its descenders. */
    BOTTOM
  }

  /**
   * How letters are put into lines. With a box, lines are broken at spaces, and between Japanese
   * characters, where they would become wider than it; what is too long in itself is broken
   * anywhere.
   *
   * @param kerning whether pairs such as AV stand nearer, as the font says
   * @param letterSpacing what is added behind each letter, in em, −10 to 100
   * @param lineHeight from line to line, in em, 0 to 100
   * @param boxWidth in mm; 0 is no box
   * @param boxHeight of the frame that is shown, in mm; 0 is as high as the text
   * @param showBox whether the box's four sides are drawn
   */
  public record Layout(
      @About("Whether pairs of letters stand nearer where the font says so.") boolean kerning,
      @About("What is added behind each letter, in em.") @Range(min = 0, max = 2)
          double letterSpacing,
      @About("From one line to the next, in em.") @Range(min = 0.8, max = 3) double lineHeight,
      @About("How wide a line may become; 0 is no limit.") @Range(min = 0, max = 300, unit = "mm")
          double boxWidth,
      @About("How high the box is; 0 is as high as the text.")
          @Range(min = 0, max = 300, unit = "mm")
          double boxHeight,
      @About("Whether the box is drawn.") boolean showBox)
      implements TextLayoutCopies {
    private static final double LEAST_SPACING = -10;
    private static final double MOST_EM = 100;

    /**
     * @throws IllegalArgumentException if a number lies outside its range above or is not finite
     */
    public Layout {
      letterSpacing =
          Require.within("text layout letterSpacing", letterSpacing, LEAST_SPACING, MOST_EM);
      lineHeight = Require.within("text layout lineHeight", lineHeight, 0, MOST_EM);
      boxWidth = Limits.length("text layout boxWidth", boxWidth);
      boxHeight = Limits.length("text layout boxHeight", boxHeight);
    }

    public Layout() {
      this(true, 0, 1.2, 0, 0, false);
    }
  }

  private static final int MOST_INDEX = 999;
  private static final double FINEST = 1e-6;
  private static final double COARSEST = 1e6;

  /**
   * @throws IllegalArgumentException if a number lies outside its range above, is too large or not
   *     finite
   */
  public Text {
    index = Require.within("text index", index, 0, MOST_INDEX);
    em = Limits.length("text em", em);
    Limits.place("text center", center);
    tolerance = Require.within("text tolerance", tolerance, FINEST, COARSEST);
  }

  /** HELLO, 10 mm high, below and right of the origin. */
  public Text() {
    this("HELLO", "", Content.NONE, 0, 10, Align.LEFT, Anchor.TOP, Vec3.ZERO, new Layout(), 0.01);
  }

  /**
   * @throws IllegalArgumentException if there is no such font, or it cannot be read
   */
  @Override
  public Size size() {
    return size(Context.plain());
  }

  /**
   * @throws IllegalArgumentException if there is no such font, or it cannot be read
   */
  @Override
  public Size size(Context context) {
    return em > 0 ? setting(context).size().loweredBy("text") : Size.of(0, 0);
  }

  /**
   * @throws IllegalArgumentException if there is no such font, or it cannot be read
   */
  @Override
  public Polylines make(Context context) {
    context.checkpoint();
    return em > 0 ? setting(context).make() : Polylines.EMPTY;
  }

  private TextSetting setting(Context context) {
    return new TextSetting(this, face(), context);
  }

  private Face face() {
    try {
      return Fonts.face(font, file, index);
    } catch (IllegalArgumentException e) {
      String parameter = file.path().isEmpty() ? "text font " : "text file ";
      throw new IllegalArgumentException(parameter + e.getMessage(), e);
    }
  }
}
