package senga.shapes;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;
import senga.shapes.Text.Layout;
import senga.type.Face;
import senga.type.Outline;

/** A text that is set in a face: its lines in their places, ready to be drawn. */
final class TextSetting {
  /** Of the box that stands for a missing character, in em, above the base line. */
  private static final double BOX_LEFT = 0.1;

  private static final double BOX_RIGHT = 0.5;
  private static final double BOX_TOP = -0.7;
  private static final int BOX_VERTICES = 5;
  private static final int FRAME_VERTICES = 8;
  private static final int FRAME_LINES = 4;

  /** Remarks about missing characters; further ones are counted. */
  private static final int MOST_NAMED = 8;

  private static final int BYTES_PER_LETTER = 60;

  private final Text text;
  private final Face face;
  private final Context context;
  private final TextLetters letters;
  private final List<TextLine> lines;
  private final double tolerance;
  private final Map<Integer, Outline> outlines = new HashMap<>();

  /**
   * @param text of an em above 0
   */
  TextSetting(Text text, Face face, Context context) {
    this.text = text;
    this.face = face;
    this.context = context;
    letters = new TextLetters(face, context);
    double most = text.layout().boxWidth() / text.em();
    lines = TextLine.of(text.text(), text.layout(), face, letters, most);
    tolerance = text.tolerance() / text.em();
  }

  Size size() {
    Map<Integer, Long> vertices = new HashMap<>();
    long vertexCount = FRAME_VERTICES;
    long lineCount = FRAME_LINES;
    for (TextLine line : lines) {
      for (int glyph : line.glyphs()) {
        context.checkpoint();
        boolean box = glyph == TextLetters.BOX;
        vertexCount += box ? BOX_VERTICES : vertices.computeIfAbsent(glyph, this::vertices);
        lineCount += box ? 1 : outline(glyph).contours();
      }
    }
    return Size.of(vertexCount, lineCount).scratch((long) BYTES_PER_LETTER * text.text().length());
  }

  private long vertices(int glyph) {
    return outline(glyph).vertices(tolerance);
  }

  private Outline outline(int glyph) {
    return outlines.computeIfAbsent(glyph, face::outline);
  }

  Polylines make() {
    remark();
    PolylinesBuilder drawn = new PolylinesBuilder();
    Map<Integer, Polylines> glyphs = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      double left = left(line);
      double base = top() + text.em() * (face.ascent() + i * text.layout().lineHeight());
      for (int k = 0; k < line.glyphs().length; k++) {
        context.checkpoint();
        Polylines glyph = glyphs.computeIfAbsent(line.glyphs()[k], this::drawn);
        place(drawn, glyph, left + text.em() * line.places()[k], base);
      }
    }
    if (text.layout().showBox() && text.layout().boxWidth() > 0) {
      frame(drawn);
    }
    return drawn.build();
  }

  /** In mm from the place of writing; a box begins there. */
  private double left(TextLine line) {
    double free = text.layout().boxWidth() - text.em() * line.width();
    return switch (text.align()) {
      case LEFT -> 0;
      case CENTER -> free / 2;
      case RIGHT -> free;
    };
  }

  /** The top of the first line, in mm from the place of writing. */
  private double top() {
    return switch (text.anchor()) {
      case TOP -> 0;
      case MIDDLE -> -height() / 2;
      case BASELINE -> -text.em() * face.ascent();
      case BOTTOM -> -height();
    };
  }

  /** From the top of the first line to the foot of the last, in mm. */
  private double height() {
    double between = (lines.size() - 1) * text.layout().lineHeight();
    return text.em() * (face.ascent() + between + face.descent());
  }

  private void frame(PolylinesBuilder drawn) {
    Layout layout = text.layout();
    double height = layout.boxHeight() > 0 ? layout.boxHeight() : height();
    double left = text.center().x();
    double right = left + layout.boxWidth();
    double top = text.center().y() + top();
    double bottom = top + height;
    double z = text.center().z();
    drawn.segment(left, top, z, right, top, z);
    drawn.segment(right, top, z, right, bottom, z);
    drawn.segment(right, bottom, z, left, bottom, z);
    drawn.segment(left, bottom, z, left, top, z);
  }

  /** From em to mm in doubles, so that the end of a long line is as fine as its beginning. */
  private void place(PolylinesBuilder drawn, Polylines glyph, double left, double base) {
    double x = text.center().x() + left;
    double y = text.center().y() + base;
    for (int line = 0; line < glyph.lineCount(); line++) {
      for (int i = glyph.start(line); i < glyph.end(line); i++) {
        drawn.vertex(x + text.em() * glyph.x(i), y + text.em() * glyph.y(i), text.center().z());
      }
      drawn.endLine();
    }
  }

  private Polylines drawn(int glyph) {
    PolylinesBuilder drawn = new PolylinesBuilder();
    if (glyph == TextLetters.BOX) {
      drawn.vertex(BOX_LEFT, 0).vertex(BOX_RIGHT, 0);
      drawn.vertex(BOX_RIGHT, BOX_TOP).vertex(BOX_LEFT, BOX_TOP).close().endLine();
    } else {
      outline(glyph).write(drawn, tolerance);
    }
    return drawn.build();
  }

  private void remark() {
    Iterator<Integer> missing = letters.missing().iterator();
    for (int i = 0; i < MOST_NAMED && missing.hasNext(); i++) {
      context.note(
          "text has a box for " + named(missing.next()) + ", which is not in " + face.name());
    }
    if (missing.hasNext()) {
      int more = letters.missing().size() - MOST_NAMED;
      context.note("text has boxes for " + more + " more characters, which are not in the font");
    }
    if (letters.controls() > 0) {
      context.note("text leaves out " + letters.controls() + " control characters");
    }
    if (letters.isRightToLeft()) {
      context.note("text writes all letters from left to right, and does not join them");
    }
  }

  /** {@code U+2603 (SNOWMAN)}. */
  private static String named(int character) {
    String name = Character.getName(character);
    String number = String.format("U+%04X", character);
    return name == null ? number : number + " (" + name + ")";
  }
}
