package senga.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import senga.G;
import senga.geometry.Color;
import senga.geometry.Geometry;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.scene.Sketch;
import senga.scene.StageOptions;
import senga.sketch.Act;

/**
 * A sketch that shows other sketches side by side, each at its own time and on its own paper.
 *
 * <p>The one that is chosen moves with every frame; of the others three at a time take turns, and
 * the rest stay as they are, so that a full wall costs little more than four sketches. A sketch
 * that fails leaves its paper bare; the others go on.
 */
final class Wall implements Sketch {
  static final Color DARK = Color.of("#17181b");

  private static final Color TITLES = Color.of("#a9a69f");
  private static final Color CHOSEN = Color.of("#ffd27f");
  private static final int FPS = 30;
  private static final int AT_A_TIME = 3;
  private static final int MOST_LAYERS = 8;
  private static final double THINNEST = 0.2;
  private static final double BRUSH = 2;
  private static final double TITLE_HEIGHT = 4;
  private static final double FOOT_HEIGHT = 4.6;
  private static final String KEYS =
      "Enter or a click runs it    E opens its source    Esc twice ends";

  private final List<Exhibit> exhibits;
  private final Hanging hanging;
  private final AtomicReferenceArray<@Nullable Act> acts;
  private final AtomicReferenceArray<@Nullable List<Layer>> drawn;
  private volatile int chosen;

  Wall(List<Exhibit> exhibits) {
    this.exhibits = exhibits;
    hanging = new Hanging(exhibits.size());
    acts = new AtomicReferenceArray<>(exhibits.size());
    drawn = new AtomicReferenceArray<>(exhibits.size());
  }

  Act act() {
    Canvas canvas = hanging.canvas().background(DARK);
    return new Act(this, canvas, StageOptions.DEFAULT.fps(FPS).hud(false));
  }

  Hanging hanging() {
    return hanging;
  }

  /** An exhibit has been compiled. Any thread. */
  void hang(int exhibit, Act act) {
    acts.set(exhibit, act);
  }

  /** The sketch of an exhibit; null while it is not there yet, or if it never will be. */
  @Nullable Act actOf(int exhibit) {
    return acts.get(exhibit);
  }

  int chosen() {
    return chosen;
  }

  /** Chooses an exhibit; a number that is none is brought to the nearest. */
  void choose(int exhibit) {
    chosen = Math.clamp(exhibit, 0, Math.max(0, exhibits.size() - 1));
  }

  @Override
  public Object draw(Frame frame) {
    int now = chosen;
    int first = hanging.page(now) * Hanging.MOST_ON_PAGE;
    int end = Math.min(exhibits.size(), first + Hanging.MOST_ON_PAGE);
    List<Layer> layers = new ArrayList<>();
    for (int exhibit = first; exhibit < end; exhibit++) {
      boolean moves = exhibit == now || isItsTurn(frame, exhibit - first, end - first);
      layers.addAll(picture(exhibit, frame, moves));
    }
    layers.add(titles(first, end, now));
    layers.add(chosen(now));
    layers.add(foot(now));
    return layers;
  }

  private static boolean isItsTurn(Frame frame, int exhibit, int count) {
    int turns = Math.ceilDiv(count, AT_A_TIME);
    return exhibit % turns == frame.index() % turns;
  }

  private List<Layer> picture(int exhibit, Frame frame, boolean moves) {
    Act act = acts.get(exhibit);
    if (act == null) {
      return List.of();
    }
    List<Layer> before = drawn.get(exhibit);
    if (before != null && !moves) {
      return before;
    }
    List<Layer> layers = new ArrayList<>(List.of(paper(act.canvas(), hanging.place(exhibit))));
    try {
      Frame own =
          new Frame(
              act.options().indexAt(frame.seconds()),
              frame.seconds(),
              act.canvas(),
              act.options().seed(),
              act.options().controls());
      List<Layer> made = Scene.of(act.sketch().draw(own)).layers();
      made.stream()
          .limit(MOST_LAYERS)
          .map(layer -> brought(layer, act.canvas(), hanging.place(exhibit)))
          .forEach(layers::add);
    } catch (Exception bare) {
      // what is wrong with it is told when it is run
    }
    drawn.set(exhibit, layers);
    return layers;
  }

  private static Layer brought(Layer layer, Canvas paper, Hanging.Place place) {
    double width = Math.max(THINNEST, layer.pen().width() * place.scale(paper));
    return new Layer(place.bring(layer.geometry(), paper), layer.pen().width(width));
  }

  /** Lines know no fillings: the paper is painted with a broad brush, back and forth. */
  private static Layer paper(Canvas paper, Hanging.Place place) {
    Hanging.Place corner = place.of(paper);
    double half = BRUSH / 2;
    double left = corner.x() + half;
    double right = corner.x() + corner.side() * paper.width() - half;
    double bottom = corner.y() + corner.side() * paper.height() - half;
    PolylinesBuilder strokes = new PolylinesBuilder();
    for (double y = corner.y() + half; y < bottom; y += half) {
      strokes.segment(left, y, 0, right, y, 0);
    }
    strokes.segment(left, bottom, 0, right, bottom, 0);
    return layer(G.of(strokes.build()), paper.background(), BRUSH);
  }

  private Layer titles(int first, int end, int now) {
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int exhibit = first; exhibit < end; exhibit++) {
      if (exhibit != now) {
        title(lines, exhibit);
      }
    }
    return layer(G.of(lines.build()), TITLES, 0.45);
  }

  private void title(PolylinesBuilder into, int exhibit) {
    Hanging.Place place = hanging.place(exhibit);
    String name = exhibits.get(exhibit).name();
    double length = Math.min(place.side(), Lettering.length(name, TITLE_HEIGHT));
    double x = place.x() + (place.side() - length) / 2;
    Lettering.write(into, name, x, hanging.titleY(exhibit), TITLE_HEIGHT, place.side());
  }

  /** A frame around the chosen one, and its title. */
  private Layer chosen(int now) {
    PolylinesBuilder lines = new PolylinesBuilder();
    if (!exhibits.isEmpty()) {
      title(lines, now);
      Hanging.Place place = hanging.place(now);
      double left = place.x() - 3;
      double top = place.y() - 3;
      double right = place.x() + place.side() + 3;
      double bottom = place.y() + place.side() + 3;
      lines.vertex(left, top).vertex(right, top).vertex(right, bottom).vertex(left, bottom);
      lines.close().endLine();
    }
    return layer(G.of(lines.build()), CHOSEN, 0.6);
  }

  private Layer foot(int now) {
    PolylinesBuilder lines = new PolylinesBuilder();
    double most = hanging.canvas().width() - 2 * hanging.left();
    if (!exhibits.isEmpty()) {
      String sentence = exhibits.get(now).sentence();
      Lettering.write(
          lines, sentence, hanging.left(), hanging.footY(), shrunk(sentence, most), most);
    }
    double y = hanging.footY() + 2 * FOOT_HEIGHT;
    String keys =
        hanging.pages() == 1
            ? KEYS
            : KEYS + "    page " + (hanging.page(now) + 1) + "/" + hanging.pages();
    Lettering.write(lines, keys, hanging.left(), y, 0.8 * shrunk(keys, most), most);
    return layer(G.of(lines.build()), TITLES, 0.4);
  }

  /** The height in which a text of any length fits. */
  private static double shrunk(String text, double most) {
    return FOOT_HEIGHT * Math.min(1, most / Lettering.length(text, FOOT_HEIGHT));
  }

  private static Layer layer(Geometry geometry, Color color, double width) {
    return new Layer(geometry, new Pen("", color, width));
  }
}
