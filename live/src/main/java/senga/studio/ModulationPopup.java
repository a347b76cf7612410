package senga.studio;

import imgui.ImGui;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.tune.Address;
import senga.tune.Blend;
import senga.tune.Envelope;
import senga.tune.Formula;
import senga.tune.Modulation;
import senga.tune.Trace;
import senga.tune.Wave;
import senga.tune.Wave.Shape;
import senga.variations.RowNote;

/**
 * What moves a row: the source as a picture to choose, the way it goes, and how far.
 *
 * <pre>
 *   radius  wave(t / 4)            [Remove]  ×
 *   [ ∿ ][ ⋀ ][ ⩘ ][ ⊓ ][ ▙ ][ ~ ]          shapes; envelope, controller, mouse, formula
 *   [ way of the value, a point where it is ]
 *   add | multiply          Hz s beats bars
 *   rate, phase, depth, bias …
 * </pre>
 *
 * <p>It holds nothing of its own: each drawing reads the modulation in force, and what is turned is
 * a change like any other.
 */
final class ModulationPopup extends Popup {
  static final float WIDTH = 340;

  /** Where tiles begin. */
  static final float TILES = 30;

  private static final String REMOVE = "Remove";

  /** In less room nothing of a formula can be read. */
  private static final float LEAST_SOURCE = 30;

  /** Room for the parts of a source. */
  private static final float SOURCE = 5 * Dial.HEIGHT + 4;

  /** Where a value without a slider swings at first, as a share of itself. */
  private static final double SHARE = 0.25;

  private static final Blend[] BLENDS = Blend.values();

  private final Desk desk;
  private final SourceTiles tiles;
  private final CurveView view = new CurveView();
  private final WaveDials waves;
  private final StruckDials struck;
  private final Dial depth;
  private final Dial bias;
  private @Nullable Line line;
  private int axis;
  private Address place = Address.ofLayer("none");
  private @Nullable Formula seen;
  private @Nullable Wave wave;
  private @Nullable Envelope envelope;
  private @Nullable Trace trace;
  private Wave lastWave = Wave.USUAL;
  private String title = "";
  private boolean asText;
  private @Nullable Sheet own;

  ModulationPopup(Desk desk) {
    super("modulation");
    this.desk = desk;
    tiles = new SourceTiles(desk);
    waves = new WaveDials(desk.typing);
    struck = new StruckDials(desk);
    depth = new Dial(desk.typing, "depth");
    bias = new Dial(desk.typing, "bias").over(-1, 1).stops(new double[] {-1, 0, 1});
  }

  /** Of what moves a row, the first axis that is moved; all of them together, if they are. */
  int axis(Line row) {
    if (row.value.axes < 2 || desk.edits.tuning().changes().modulation(row.address).isPresent()) {
      return Edits.ALL;
    }
    int first = 0;
    while (first < 2 && row.value.moved[first] == null) {
      first++;
    }
    return first;
  }

  /** Shows what moves a row, or an axis of it; what is not moved yet begins with a slow sine. */
  void show(Line row, int which) {
    line = row;
    axis = Math.max(0, which);
    place = Edits.place(row, which);
    title =
        row.value.axes > 1 && which != Edits.ALL ? row.label + " " + Edits.AXES[which] : row.label;
    seen = null;
    asText = false;
    if (desk.edits.tuning().changes().at(place.modulation()).isEmpty()) {
      desk.edits.tuning().pause();
      desk.edits.modulate(place, first(row));
      desk.edits.tuning().pause();
    }
    show();
  }

  /** Nothing moves a row any more, nor an axis of it. */
  void remove(Line row) {
    desk.edits.modulate(row.address, null);
    for (int i = 0; i < Edits.AXES.length && row.value.axes > 1; i++) {
      if (row.value.moved[i] != null) {
        desk.edits.modulate(row.address.axis(Edits.AXES[i]), null);
      }
    }
  }

  private Modulation first(Line row) {
    RowValue value = row.value;
    RowNote.@Nullable Span span = desk.marks.span(row.address.all());
    double width = value.hasRange() ? value.max - value.min : Math.abs(value.low[axis]);
    double far = width > 0 ? Numbers.round(SHARE * width, Numbers.quantum(width)) : 1;
    Modulation by = new Modulation(Blend.ADD, far, 0, lastWave.formula());
    return span == null ? by : by.limits(span.min(), span.max());
  }

  @Override
  void content(Sheet sheet) {
    Line row = line;
    Modulation by = desk.edits.tuning().changes().modulation(place).orElse(null);
    if (row == null || by == null) {
      dismiss(); // it was taken back meanwhile
      return;
    }
    read(by.source());
    Sheet here = sheet.here(own);
    own = here;
    here.at(ImGui.getCursorScreenPosX(), ImGui.getCursorScreenPosY());
    head(here);
    tiles.draw(here, TILES, WIDTH, wave == null ? null : wave.shape(), other());
    choose(by);
    float y = TILES + SourceTiles.HEIGHT + 8;
    view.draw(here, y, WIDTH, by, row.value, axis, desk.frame, wave, envelope);
    drawSteps(here, by);
    y += CurveView.HEIGHT + 10;
    source(here, by, y);
    y = swing(here, by, row.value, y + SOURCE);
    here.place(0, 0);
    ImGui.dummy(WIDTH * here.scale(), y * here.scale());
  }

  private void read(Formula source) {
    if (source.equals(seen)) {
      return;
    }
    seen = source;
    wave = Wave.of(source).orElse(null);
    envelope = Envelope.of(source).orElse(null);
    trace = Trace.of(source).orElse(null);
    lastWave = wave == null ? lastWave : wave;
  }

  private SourceTiles.@Nullable Other other() {
    if (asText || (wave == null && envelope == null && trace == null)) {
      return wave != null ? null : SourceTiles.Other.FORMULA;
    } else if (trace != null) {
      return trace.isMouse() ? SourceTiles.Other.MOUSE : SourceTiles.Other.CONTROLLER;
    }
    return envelope == null ? null : SourceTiles.Other.ENVELOPE;
  }

  private void head(Sheet sheet) {
    Theme theme = sheet.theme();
    float room = Buttons.width(sheet, REMOVE);
    float right = WIDTH - Buttons.CROSS - 4 - room;
    String name = sheet.title().fitting(title, right - 8);
    sheet.text(sheet.title(), 0, 0, 24, theme.text(), name);
    float after = sheet.title().width(name) + 8;
    if (right - 8 - after > LEAST_SOURCE) {
      String source = seen == null ? "" : seen.text();
      String fitted = sheet.small().fitting(source, right - 8 - after);
      sheet.text(sheet.small(), after, 1, 24, theme.quiet(), fitted);
    }
    boolean removed = Buttons.text(sheet, REMOVE, right, 2);
    if (sheet.hovered()) {
      Help.say(sheet, "Takes the modulation away; the row keeps its own value");
    }
    if (removed) {
      desk.edits.modulate(place, null);
    }
    boolean crossed = Buttons.cross(sheet, WIDTH - Buttons.CROSS, 1);
    if (removed || crossed) {
      dismiss();
    }
  }

  private void choose(Modulation by) {
    Shape shape = tiles.shape();
    SourceTiles.Other other = tiles.other();
    if (shape != null) {
      asText = false;
      Wave next = (wave == null ? lastWave : wave).shape(shape);
      put(by.source(next.formula()).bias(wave == null ? 0 : by.bias()));
    } else if (other != null) {
      asText = other == SourceTiles.Other.FORMULA;
      switch (other) {
        case ENVELOPE -> put(by.source(Envelope.USUAL.formula()).bias(1));
        case CONTROLLER -> put(by.source(new Trace("cc/1", 0.1).formula()));
        case MOUSE -> put(by.source(new Trace("mouse/x", 0.3).formula()).bias(0));
        case FORMULA -> struck.write(by.source().text(), text -> formula(text));
      }
      if (other != SourceTiles.Other.FORMULA) {
        desk.typing.end();
      }
    }
  }

  private void formula(String text) {
    desk.edits
        .tuning()
        .changes()
        .modulation(place)
        .ifPresent(by -> put(by.source(Formula.of(text.strip()))));
  }

  private void drawSteps(Sheet sheet, Modulation by) {
    Wave now = wave;
    if (now != null && now.shape() == Shape.STEPS) {
      List<Double> drawn = view.steps(sheet, now);
      if (drawn != null) {
        put(by.source(now.steps(drawn).formula()));
      }
    }
  }

  /** Always as high as the highest, so that nothing jumps away from under the mouse. */
  private void source(Sheet sheet, Modulation by, float y) {
    Consumer<Formula> change = next -> put(by.source(next));
    if (wave != null && !asText) {
      waves.draw(sheet, y, WIDTH, wave, line != null && line.value.instances > 1, change);
    } else if (envelope != null && !asText) {
      struck.envelope(sheet, y, WIDTH, envelope, change);
    } else if (trace != null && !asText) {
      struck.trace(sheet, y, WIDTH, trace, change);
    } else {
      struck.formula(sheet, y, WIDTH, by.source(), this::formula);
    }
  }

  private float swing(Sheet sheet, Modulation by, RowValue row, float top) {
    float y = top + 4;
    sheet.rule(0, y, WIDTH, sheet.theme().hair());
    y += 8;
    for (Blend blend : BLENDS) {
      float x = blend == Blend.ADD ? Dial.LABEL : Dial.LABEL + Buttons.width(sheet, "add") + 4;
      if (Buttons.text(sheet, blend.word(), x, y, by.blend() == blend) && by.blend() != blend) {
        put(blended(by, blend, row.low[axis]));
      }
    }
    y += Buttons.HEIGHT + 6;
    boolean adds = by.blend() == Blend.ADD;
    double width = row.hasRange() ? row.max - row.min : 4 * Math.max(1, Math.abs(row.low[axis]));
    depth.over(0, adds ? width : 200).unit(adds ? row.unit : "%");
    double shown = adds ? by.depth() : by.depth() * 100;
    double turned = depth.draw(sheet, 0, y, WIDTH, shown, value -> by.depth(value));
    take(turned != shown, depth, by.depth(adds ? turned : turned / 100));
    y += Dial.HEIGHT;
    double leant = bias.draw(sheet, 0, y, WIDTH, by.bias(), value -> by.bias(value));
    take(leant != by.bias(), bias, by.bias(leant));
    return y + Dial.HEIGHT;
  }

  /** About as far as before. */
  private static Modulation blended(Modulation by, Blend blend, double own) {
    double size = Math.abs(own) > 0 ? Math.abs(own) : 1;
    double far = blend == Blend.ADD ? by.depth() * size : by.depth() / size;
    return by.blend(blend).depth(Numbers.round(far, blend == Blend.ADD ? 0.1 : 0.01));
  }

  private void take(boolean turned, Dial dial, Modulation next) {
    if (turned) {
      put(next);
    }
    if (dial.wasLet()) {
      desk.edits.tuning().pause();
    }
  }

  private void put(Modulation next) {
    desk.edits.modulate(place, next);
  }
}
