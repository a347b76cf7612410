package senga.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;

/**
 * How an element looks, as far as lines can: what it inherits and what it says of itself, in
 * attributes, in rules of style sheets that fit it, and in its own style, each above the one
 * before.
 *
 * @param opacity of all groups it stands in, one times the other
 * @param strokeWidth in user units
 */
record Look(
    Paint stroke,
    double strokeWidth,
    double strokeOpacity,
    Paint fill,
    double fillOpacity,
    double opacity,
    Color color,
    boolean visible,
    boolean roundEnds,
    boolean dashed,
    boolean nonZeroClip) {
  /** What holds where nothing is said. */
  static final Look INITIAL =
      new Look(Paint.NONE, 1, 1, Paint.BLACK, 1, 1, Color.BLACK, true, false, false, true);

  /** What is read of attributes and styles. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "stroke",
          "stroke-width",
          "stroke-opacity",
          "fill",
          "fill-opacity",
          "opacity",
          "color",
          "visibility",
          "display",
          "stroke-linecap",
          "stroke-dasharray",
          "clip-path",
          "clip-rule",
          "mask",
          "filter",
          "marker",
          "marker-start",
          "marker-mid",
          "marker-end",
          "overflow",
          "transform",
          "vector-effect");

  /** All that is said of an element itself, by the names of properties. */
  static Map<String, String> said(Element element, StyleSheet sheet) {
    if (element.isPlain() && sheet.isEmpty()) {
      return Map.of();
    }
    Map<String, String> said = new HashMap<>();
    element.attributes(
        (name, value) -> {
          if (PROPERTIES.contains(name)) {
            said.put(name, value);
          }
        });
    if (!sheet.isEmpty()) {
      sheet.apply(element, said);
    }
    String style = element.get("style");
    if (style != null) {
      said.putAll(StyleSheet.declarations(style));
    }
    return said;
  }

  /** This look for what stands in it, with what is said of that itself. */
  Look with(Map<String, String> said, Units units, Element element) {
    if (said.isEmpty()) {
      return this;
    }
    Color current = color(said.get("color"));
    return new Look(
        paint(said.get("stroke"), stroke, current),
        width(said.get("stroke-width"), units, element),
        part(said.get("stroke-opacity"), strokeOpacity),
        paint(said.get("fill"), fill, current),
        part(said.get("fill-opacity"), fillOpacity),
        opacity * part(said.get("opacity"), 1),
        current,
        isOr(said.get("visibility"), "visible", visible),
        isOr(said.get("stroke-linecap"), "round", roundEnds)
            || "square".equals(said.get("stroke-linecap")),
        dashed(said.get("stroke-dasharray")),
        isOr(said.get("clip-rule"), "nonzero", nonZeroClip));
  }

  private Color color(@Nullable String text) {
    Color told = text == null ? null : Paint.color(text);
    return told == null ? color : told;
  }

  private static Paint paint(@Nullable String text, Paint inherited, Color current) {
    return isInherited(text) ? inherited : Paint.of(String.valueOf(text), current);
  }

  private static boolean isInherited(@Nullable String text) {
    return text == null || text.isBlank() || text.strip().equals("inherit");
  }

  private double width(@Nullable String text, Units units, Element element) {
    if (isInherited(text)) {
      return strokeWidth;
    }
    try {
      return Math.max(0, units.length(String.valueOf(text)));
    } catch (IllegalArgumentException e) {
      throw ReadError.at(element.line, "<" + element.name + ">: stroke-width: " + e.getMessage());
    }
  }

  /** A number from 0 to 1, or percents. */
  private static double part(@Nullable String text, double otherwise) {
    if (isInherited(text)) {
      return otherwise;
    }
    String number = String.valueOf(text).strip();
    boolean percent = number.endsWith("%");
    try {
      double value = new Scanner(number).number();
      return Math.clamp(percent ? value / 100 : value, 0, 1);
    } catch (IllegalArgumentException noNumber) {
      return otherwise; // as CSS has it
    }
  }

  private static boolean isOr(@Nullable String text, String word, boolean otherwise) {
    return isInherited(text) ? otherwise : String.valueOf(text).strip().equals(word);
  }

  private boolean dashed(@Nullable String text) {
    if (isInherited(text)) {
      return dashed;
    }
    String dashes = String.valueOf(text).strip();
    return !dashes.equals("none") && dashes.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  /** The ink of its lines; null if it has none. */
  @Nullable Color strokeInk() {
    return strokeWidth > 0 ? stroke.with(strokeOpacity * opacity) : null;
  }

  /** The ink of what is filled; null if nothing is. */
  @Nullable Color fillInk() {
    return fill.with(fillOpacity * opacity);
  }
}
