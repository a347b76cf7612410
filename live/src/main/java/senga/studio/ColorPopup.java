package senga.studio;

import imgui.ImGui;
import imgui.type.ImString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.palette.Harmony;
import senga.palette.Palette;
import senga.panel.Clipboard;
import senga.scene.Canvas;
import senga.studio.InkList.Ink;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Tuning;

/**
 * The colours of the drawing beside each other, and one of them in hand: by lightness, chroma and
 * hue or by its number, with what it takes to be seen on the paper, and what others see.
 *
 * <pre>
 *   ▢ ■ ■ ■                 paper and inks; a click takes one in hand
 *   hills      #2b4a6f
 *   lightness ───●──  …
 *   5.3 : 1 on the paper
 *   ▤ ▤ ▤ ▤ ▤               as others see them
 *   harmonies, copy, paste, reset, write
 * </pre>
 */
final class ColorPopup extends Popup {
  private static final float WIDTH = 300;
  private static final float SWATCH = 22;
  private static final int MOST_SWATCHES = 24;
  private static final int A_LINE = 12;
  private static final double SEEN = 3;
  private static final int LONGEST = 10;
  private static final String PASTED = "pasted inks";
  private static final Harmony[] HARMONIES = Harmony.values();
  private static final String[] HARMONY_NAMES = {
    "analogous", "opposite", "split", "three", "four", "one hue"
  };

  private final Desk desk;
  private final OklchSliders sliders = new OklchSliders();
  private final VisionStrip vision = new VisionStrip();
  private final ImString hex = new ImString(LONGEST);
  private Address place = Tuning.PAPER;
  private Color given = Color.BLACK;
  private @Nullable Sheet own;
  private boolean writing;
  private String contrast = "";
  private double ratio;
  private String refusal = "";
  private List<Ink> known = List.of();

  ColorPopup(Desk desk) {
    super("color");
    this.desk = desk;
  }

  /**
   * @param packed the colour as it is now, 0xAABBGGRR
   */
  void show(Address row, int packed) {
    take(row, color(packed));
    refusal = "";
    known = List.of();
    show();
  }

  /** All of them, with the paper in hand. */
  void showAll() {
    show(Tuning.PAPER, Theme.of(desk.inks.paper()));
  }

  private void take(Address row, Color color) {
    place = row;
    given = color;
    sliders.take(color);
    hex.set(color.hex());
  }

  static Color color(int packed) {
    return new Color(Integer.reverseBytes(packed));
  }

  @Override
  void content(Sheet sheet) {
    Sheet here = sheet.here(own);
    own = here;
    here.at(ImGui.getCursorScreenPosX(), ImGui.getCursorScreenPosY());
    List<Ink> inks = desk.inks.of(desk.outline.steps());
    follow(inks);
    float y = swatches(here, inks);
    y = number(here, y + 8);
    if (sliders.draw(here, 0, y, WIDTH)) {
      set(sliders.color());
    }
    if (sliders.wasLet()) {
      desk.edits.tuning().pause();
    }
    y = contrast(here, y + OklchSliders.HEIGHT + 4);
    vision.draw(here, desk.help, inks, 0, y + 6, WIDTH);
    y = harmonies(here, inks, y + VisionStrip.HEIGHT + 14);
    y = actions(here, inks, y + 8);
    here.place(0, 0);
    ImGui.dummy(WIDTH * here.scale(), y * here.scale());
  }

  /** What was changed elsewhere, as by undo, is shown here. */
  @SuppressWarnings("ReferenceEquality") // the same list stays while nothing changes
  private void follow(List<Ink> inks) {
    if (inks == known) {
      return;
    }
    known = inks;
    Ink ink = inHand(inks);
    if (ink != null && !ink.color().equals(given) && !ImGui.isAnyMouseDown()) {
      take(ink.place(), ink.color());
    }
    measure();
  }

  private @Nullable Ink inHand(List<Ink> inks) {
    for (int i = 0; i < inks.size(); i++) {
      if (inks.get(i).place().equals(place)) {
        return inks.get(i);
      }
    }
    return null;
  }

  private float swatches(Sheet sheet, List<Ink> inks) {
    int count = Math.min(inks.size(), MOST_SWATCHES);
    for (int i = 0; i < count; i++) {
      Ink ink = inks.get(i);
      float x = (SWATCH + 3) * (i % A_LINE);
      float y = (SWATCH + 3) * Math.floorDiv(i, A_LINE);
      ImGui.pushID(i);
      if (sheet.hit("ink", x, y, SWATCH, SWATCH)) {
        take(ink.place(), ink.color());
        measure();
      }
      ImGui.popID();
      boolean lit = sheet.hovered() || ink.place().equals(place);
      if (sheet.hovered()) {
        desk.help.offer(sheet, 100 + i, ink.name());
      }
      float round = i == 0 ? 0 : Sheet.ROUND;
      sheet.box(x, y, SWATCH, SWATCH, Theme.of(ink.color()), round);
      int edge = lit ? sheet.theme().accent() : sheet.theme().faint();
      sheet.frame(x, y, SWATCH, SWATCH, edge, round);
      if (ink.place().equals(place)) {
        sheet.frame(x - 2, y - 2, SWATCH + 4, SWATCH + 4, edge, round);
      }
    }
    return (SWATCH + 3) * (Math.floorDiv(count - 1, A_LINE) + 1);
  }

  private float number(Sheet sheet, float y) {
    Ink ink = inHand(known);
    String name = ink == null ? Line.label(place.path()) : ink.name();
    sheet.clip(0, y, WIDTH - 128, 26);
    sheet.text(sheet.title(), 0, y, 26, sheet.theme().text(), name);
    sheet.unclip();
    sheet.box(WIDTH - 124, y + 4, 18, 18, Theme.of(sliders.color()), Sheet.ROUND);
    sheet.frame(WIDTH - 124, y + 4, 18, 18, sheet.theme().faint(), Sheet.ROUND);
    sheet.place(WIDTH - 100, y + 1);
    ImGui.setNextItemWidth(100 * sheet.scale());
    boolean written = ImGui.inputText("##hex", hex);
    writing = ImGui.isItemActive();
    int edge = writing ? sheet.theme().accent() : sheet.theme().hair();
    sheet.frame(WIDTH - 100, y + 1, 100, ImGui.getFrameHeight() / sheet.scale(), edge, Sheet.ROUND);
    if (written) {
      read(hex.get());
    }
    return y + 32;
  }

  private void read(String text) {
    try {
      Color color = Palette.read(text).get(0);
      sliders.take(color);
      set(color);
      refusal = "";
    } catch (IllegalArgumentException unfinished) {
      refusal = String.valueOf(unfinished.getMessage());
    }
  }

  private void set(Color color) {
    given = color;
    desk.edits.change(place, new Change.Set(color));
    if (!writing) {
      hex.set(color.hex());
    }
    refusal = "";
    measure();
  }

  /** Of the ink in hand; with the paper in hand, of the faintest ink. */
  private void measure() {
    Color paper = desk.inks.paper();
    boolean ofPaper = place.equals(Tuning.PAPER);
    ratio = ofPaper ? 21 : Palette.contrast(given, paper);
    for (int i = 1; ofPaper && i < known.size(); i++) {
      ratio = Math.min(ratio, Palette.contrast(known.get(i).color(), given));
    }
    String number = Numbers.exact(Numbers.round(ratio, 0.1)) + " : 1";
    contrast = ofPaper ? number + " has the faintest ink" : number + " on the paper";
  }

  private float contrast(Sheet sheet, float y) {
    boolean faint = ratio < SEEN;
    int color = faint ? sheet.theme().wrong() : sheet.theme().text();
    sheet.text(sheet.small(), 0, y, 22, color, contrast);
    boolean mends = faint && !place.equals(Tuning.PAPER);
    if (mends && button(sheet, "Make it seen", WIDTH - 96, y, 96)) {
      Canvas paper = Canvas.mm(1, 1).background(desk.inks.paper());
      Color seen = new Palette(List.of(given)).legibleOn(paper, SEEN).get(0);
      sliders.take(seen);
      set(seen);
    } else if (!mends) {
      String hint = "thin lines want 3 : 1";
      sheet.textEndingAt(sheet.small(), WIDTH, y, 22, sheet.theme().quiet(), hint);
    }
    return y + 22;
  }

  private float harmonies(Sheet sheet, List<Ink> inks, float y) {
    String from = "All inks from this one:";
    sheet.text(sheet.small(), 0, y, 20, sheet.theme().quiet(), from);
    float room = (WIDTH - 8) / 3;
    for (int i = 0; i < HARMONIES.length; i++) {
      float x = (room + 4) * (i % 3);
      if (button(sheet, HARMONY_NAMES[i], x, y + 22 + 26 * Math.floorDiv(i, 3), room)) {
        int count = Math.max(1, inks.size() - 1);
        ink(HARMONY_NAMES[i], inks, Palette.harmony(given, HARMONIES[i], count));
      }
    }
    return y + 22 + 52;
  }

  private float actions(Sheet sheet, List<Ink> inks, float y) {
    float room = (WIDTH - 12) / 4;
    if (button(sheet, "Paste inks", 0, y, room)) {
      paste(inks, desk.clipboard);
    }
    if (button(sheet, "Copy inks", room + 4, y, room)) {
      desk.copy("the inks", hexes(inks));
    }
    if (button(sheet, "Reset", 2 * (room + 4), y, room)) {
      desk.edits.takeBack(place);
    }
    if (button(sheet, "Write", 3 * (room + 4), y, room)) {
      desk.write(place.toString(), place::covers);
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, 99, "Write this colour into the sketch");
    }
    if (refusal.isEmpty()) {
      return y + 24;
    }
    sheet.place(0, y + 28);
    ImGui.pushTextWrapPos(ImGui.getCursorPosX() + WIDTH * sheet.scale());
    ImGui.textUnformatted(refusal);
    ImGui.popTextWrapPos();
    return y + 72;
  }

  private void paste(List<Ink> inks, Clipboard from) {
    try {
      ink(PASTED, inks, Palette.read(from.get()));
      refusal = "";
    } catch (IllegalArgumentException unreadable) {
      refusal = String.valueOf(unreadable.getMessage());
    }
  }

  /**
   * Each layer takes the palette's next colour, as one step of the history. The ink in hand takes
   * the first, so that a harmony leaves it as it is.
   */
  private void ink(String what, List<Ink> inks, Palette palette) {
    Map<Address, Change> changes = new LinkedHashMap<>();
    Ink hand = inHand(inks);
    int first = what.equals(PASTED) || hand == null ? 1 : Math.max(1, inks.indexOf(hand));
    for (int i = 1; i < inks.size(); i++) {
      changes.put(inks.get(i).place(), new Change.Set(palette.get(i - first)));
    }
    desk.edits.several(what, changes);
    desk.edits.tuning().pause();
  }

  private static String hexes(List<Ink> inks) {
    return String.join(" ", inks.stream().skip(1).map(ink -> ink.color().hex()).toList());
  }

  private static boolean button(Sheet sheet, String text, float x, float y, float width) {
    Theme theme = sheet.theme();
    boolean clicked = sheet.hit(text, x, y, width, 22);
    boolean lit = sheet.hovered();
    sheet.box(x, y, width, 22, lit ? theme.changedFill() : theme.fill(), Sheet.ROUND);
    sheet.centred(sheet.small(), x, width, y, 22, theme.text(), text);
    return clicked;
  }
}
