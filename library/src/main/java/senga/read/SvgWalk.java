package senga.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/**
 * Goes through the elements that are drawn, in their order, and gives each shape to the {@link
 * Drawer}. What an element says of places and looks holds for what stands in it.
 */
final class SvgWalk {
  /** Only drawn where something names them, or not at all. */
  private static final Set<String> UNSEEN =
      Set.of(
          "defs",
          "symbol",
          "clipPath",
          "mask",
          "marker",
          "pattern",
          "linearGradient",
          "radialGradient",
          "meshgradient",
          "hatch",
          "solidColor",
          "filter",
          "style",
          "script",
          "title",
          "desc",
          "metadata",
          "font",
          "font-face",
          "glyph",
          "animate",
          "animateTransform",
          "animateMotion",
          "set",
          "view",
          "cursor",
          "color-profile");

  private static final int MOST_VISITS = 20_000_000;

  private final References references;
  private final StyleSheet sheet;
  private final ClipPaths clips;
  private final Layers layers;
  private final Drawer drawer;
  private final Told told;
  private final Deque<Element> used = new ArrayDeque<>();
  private int visits;

  /** Whether an element is only drawn where something names it, or not at all. */
  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.name) || element.name.indexOf(':') >= 0;
  }

  SvgWalk(SvgDocument document, Layers layers, Drawer drawer, Told told) {
    this.layers = layers;
    this.drawer = drawer;
    this.told = told;
    references = new References(document, told);
    sheet = new StyleSheet(document.styles());
    clips = new ClipPaths(references, sheet, told);
    told.remark("selectors of a style sheet that are not understood", sheet.unknown());
  }

  /**
   * Draws all that is seen.
   *
   * @throws ReadError if something cannot be understood, or makes too much
   */
  void draw(Element root, Page page) {
    Place place = new Place(Look.INITIAL, page.toPaper(), page.units(), null, -1);
    Map<String, String> said = Look.said(root, sheet);
    if (!isHidden(said)) {
      children(root, own(root, said, place), 1);
    }
  }

  private static boolean isHidden(Map<String, String> said) {
    return "none".equals(said.get("display"));
  }

  private void children(Element parent, Place place, int depth) {
    for (Element child : parent.children()) {
      element(child, place, depth);
    }
  }

  private void element(Element element, Place around, int depth) {
    checkEffort(element, depth);
    if (isUnseen(element)) {
      return;
    }
    Map<String, String> said = Look.said(element, sheet);
    if (isHidden(said)) {
      return;
    }
    Place place = own(element, said, around);
    switch (element.name) {
      case "g", "a" -> children(element, place, depth + 1);
      case "switch" -> choice(element, place, depth + 1);
      case "svg" -> viewport(element, element, said, place, depth + 1);
      case "use" -> use(element, place, depth + 1);
      default -> {
        if (Shapes.isShape(element)) {
          drawer.shape(element, said, place);
        } else {
          told.leftOut(element.name);
        }
      }
    }
  }

  /** The place with what the element says of itself. */
  private Place own(Element element, Map<String, String> said, Place around) {
    Place place = around;
    if (!said.isEmpty()) {
      place = place.look(place.look().with(said, place.units(), element));
      String transform = said.get("transform");
      place = transform == null ? place : place.moved(TransformText.of(element, transform));
      place = clips.clipped(element, said.get("clip-path"), place);
      unheeded(said, "mask");
      unheeded(said, "filter");
    }
    int layer = layers.number(element);
    if (layer >= 0) {
      place = place.layer(layer);
      drawer.layer(element, place);
    }
    return place;
  }

  private void unheeded(Map<String, String> said, String property) {
    String value = said.get(property);
    if (value != null && !value.strip().equals("none")) {
      told.remark(property + "s, not heeded");
    }
  }

  /** Of alternatives, the first that asks for nothing that others would have to know. */
  private void choice(Element element, Place place, int depth) {
    for (Element child : element.children()) {
      String language = child.get("systemLanguage");
      boolean spoken = language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
      String extensions = child.get("requiredExtensions");
      if (spoken && extensions == null && !child.name.equals("foreignObject")) {
        element(child, place, depth);
        return;
      }
    }
  }

  private void use(Element use, Place place, int depth) {
    Element target = references.used(use);
    if (target == null) {
      return;
    }
    if (used.contains(target)) {
      throw ReadError.at(
          use.line, "<use> draws " + Quote.of("#" + target.get("id")) + ", in which it stands");
    }
    used.push(target);
    Units units = place.units();
    Place there = place.moved(Matrix.translate(units.x(use, "x", 0), units.y(use, "y", 0)));
    if (target.name.equals("symbol") || target.name.equals("svg")) {
      Map<String, String> said = Look.said(target, sheet);
      viewport(target, use, said, own(target, said, there), depth);
    } else {
      element(target, there, depth);
    }
    used.pop();
  }

  /**
   * A picture within the picture, with units of its own, of which nothing is seen beyond its edge.
   *
   * @param sized the element that says how large it is, before its own word
   */
  private void viewport(
      Element inner, Element sized, Map<String, String> said, Place place, int depth) {
    Units units = place.units();
    double width = units.x(sized, "width", units.x(inner, "width", units.width()));
    double height = units.y(sized, "height", units.y(inner, "height", units.height()));
    Place there = place.moved(Matrix.translate(units.x(inner, "x", 0), units.y(inner, "y", 0)));
    String overflow = said.getOrDefault("overflow", "hidden").strip();
    if (!overflow.equals("visible") && !overflow.equals("auto")) {
      there = there.clip(Clip.box(there.toPaper(), width, height, there.clip()));
    }
    ViewBox box = ViewBox.of(inner);
    if (box != null && (box.isEmpty() || width == 0 || height == 0)) {
      return;
    }
    children(inner, inside(inner, box, width, height, there), depth);
  }

  private static Place inside(
      Element inner, @Nullable ViewBox box, double width, double height, Place place) {
    if (box == null) {
      return place.units(new Units(width, height));
    }
    try {
      Matrix map = box.into(width, height, inner.get("preserveAspectRatio", ""));
      return place.moved(map).units(new Units(box.width(), box.height()));
    } catch (IllegalArgumentException e) {
      throw ReadError.at(inner.line, "<" + inner.name + ">: " + e.getMessage());
    }
  }

  private void checkEffort(Element element, int depth) {
    if (depth > XmlText.MOST_DEPTH) {
      throw ReadError.at(element.line, "elements and their uses are nested more than 500 deep");
    }
    if (++visits > MOST_VISITS) {
      throw ReadError.at(
          element.line, "its <use> elements unfold into more than 20,000,000 elements");
    }
  }
}
