package senga.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.Bounds;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.polygon.Area;
import senga.polygon.Plane;
import senga.polygon.Rings;

/** What {@code clip-path} shows of elements: the union of the shapes in a {@code clipPath}. */
final class ClipPaths {
  /** Many elements are often clipped by the same one; so many are remembered. */
  private static final int REMEMBERED = 64;

  private static final Plane PAPER = Plane.paper(0);

  private final References references;
  private final StyleSheet sheet;
  private final Told told;
  private final Deque<Element> open = new ArrayDeque<>();
  private final Map<Key, Rings> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Rings> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Key(Element clip, Matrix toPaper, Units units) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && key.clip == clip
          && key.toPaper.equals(toPaper)
          && key.units.equals(units);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(clip) + toPaper.hashCode();
    }
  }

  ClipPaths(References references, StyleSheet sheet, Told told) {
    this.references = references;
    this.sheet = sheet;
    this.told = told;
  }

  /**
   * The place with what an element's {@code clip-path} leaves of it.
   *
   * @throws ReadError if clip paths clip themselves
   */
  Place clipped(Element element, @Nullable String text, Place place) {
    if (text == null || text.isBlank() || text.strip().equals("none")) {
      return place;
    }
    Element clip = references.url(text);
    if (clip == null || !clip.name.equals("clipPath")) {
      return place;
    }
    return place.clip(clip(clip, element, place));
  }

  private @Nullable Clip clip(Element clip, Element element, Place place) {
    if (open.contains(clip)) {
      throw ReadError.at(clip.line, "<clipPath> clips itself");
    }
    Map<String, String> said = Look.said(clip, sheet);
    Matrix own = TransformText.of(clip, said.getOrDefault("transform", ""));
    boolean ofBox = "objectBoundingBox".equals(clip.get("clipPathUnits"));
    if (ofBox && !Shapes.isShape(element)) {
      told.remark("clip paths in parts of a group's size, not heeded");
      return place.clip();
    }
    Matrix box = ofBox ? box(element, place.units()) : Matrix.IDENTITY;
    Place inside = place.moved(own.times(box)).look(Look.INITIAL);
    Rings rings = known.get(new Key(clip, inside.toPaper(), inside.units()));
    if (rings == null) {
      rings = rings(clip, inside);
      known.put(new Key(clip, inside.toPaper(), inside.units()), rings);
    }
    open.push(clip);
    Clip outer = clipped(element, said.get("clip-path"), place).clip();
    open.pop();
    return Clip.of(rings, outer);
  }

  /** From the unit square to the box around an element. */
  private static Matrix box(Element element, Units units) {
    PolylinesBuilder lines = new PolylinesBuilder();
    Outline outline = new Outline(Matrix.IDENTITY, true, false, lines);
    Shapes.draw(element, units, outline);
    outline.end();
    Bounds box = lines.bounds(0, lines.vertexCount());
    return box.isEmpty()
        ? Matrix.scale(0, 0)
        : new Matrix(
            box.maxX() - box.minX(), 0, 0, box.maxY() - box.minY(), box.minX(), box.minY());
  }

  private Rings rings(Element clip, Place place) {
    List<Area> areas = new ArrayList<>();
    for (Element child : clip.children()) {
      Map<String, String> said = Look.said(child, sheet);
      Look look = place.look().with(said, place.units(), child);
      Element shape = child.name.equals("use") ? references.used(child) : child;
      if (shape == null || !Shapes.isShape(shape) || !isSeen(said, look)) {
        continue;
      }
      Rings of = Rings.of(lines(shape, place.moved(map(child, shape, said, place))), PAPER);
      boolean simple = !look.nonZeroClip() || isRound(shape);
      if (simple && clip.children().size() == 1) {
        return of;
      }
      areas.add(Area.of(of, look.nonZeroClip(), Context.plain()));
    }
    return union(areas);
  }

  private static boolean isSeen(Map<String, String> said, Look look) {
    return look.visible() && !"none".equals(said.get("display"));
  }

  /** Whether its outline cannot cross itself, so that both rules of filling are the same. */
  private static boolean isRound(Element shape) {
    return !shape.name.equals("path") && !shape.name.startsWith("poly");
  }

  private static Rings union(List<Area> areas) {
    Area all = null;
    for (Area each : areas) {
      all = all == null ? each : all.union(each, Context.plain());
    }
    return all == null ? Rings.NONE : all.rings();
  }

  private Matrix map(Element child, Element shape, Map<String, String> said, Place place) {
    Matrix own = TransformText.of(child, said.getOrDefault("transform", ""));
    if (child == shape) {
      return own;
    }
    Units units = place.units();
    Map<String, String> ofShape = Look.said(shape, sheet);
    return own.times(Matrix.translate(units.x(child, "x", 0), units.y(child, "y", 0)))
        .times(TransformText.of(shape, ofShape.getOrDefault("transform", "")));
  }

  private static Polylines lines(Element shape, Place place) {
    PolylinesBuilder lines = new PolylinesBuilder();
    Outline outline = new Outline(place.toPaper(), false, true, lines);
    Shapes.draw(shape, place.units(), outline);
    outline.end();
    return lines.build();
  }
}
