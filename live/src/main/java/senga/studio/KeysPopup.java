package senga.studio;

import imgui.ImGui;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Easing;
import senga.tune.Key;
import senga.tune.Keys;

/**
 * The keys of a row.
 *
 * <pre>
 *   radius            [Key here] [Remove all]  ×
 *   ◇  [ 0 s  ]  [ 10       ]  [ ease      ]  –
 *   ◆  [ 2.5  ]  [ 40       ]  [ hold      ]  –     a full one is now; a click brings time there
 * </pre>
 *
 * <p>It holds nothing of its own: each drawing reads the keys in force, and what is written is a
 * change like any other.
 */
final class KeysPopup extends Popup {
  static final float WIDTH = 356;

  /** Where the keys begin. */
  static final float TOP = 32;

  static final float ROW = 24;

  /** Where the columns begin. */
  static final float TIME = 22;

  static final float VALUE = 98;
  static final float EASING = 210;
  static final float REMOVE = 334;

  private static final String KEY_HERE = "Key here";
  private static final String REMOVE_ALL = "Remove all";
  private static final float ROOM_OF_AXES = 72;
  private static final int MOST_ROWS = 12;
  private static final int FIELDS = 3;
  private static final int LIST = ImGuiWindowFlags.NoBackground;
  private static final float GAP = 6;
  private static final String CURVE = "cubic-bezier(";
  private static final List<Easing> NAMED = Easing.ofKeys();

  private final Desk desk;
  private @Nullable Line line;
  private Address place = Address.ofLayer("none");
  private @Nullable Keys seen;
  private String[] texts = {};
  private @Nullable Sheet own;
  private @Nullable Sheet list;

  KeysPopup(Desk desk) {
    super("keys");
    this.desk = desk;
  }

  /** Shows the keys of a row; of a vector whose axes have their own, those of the first. */
  void show(Line row) {
    List<Address> places = KeyHand.places(desk.edits.tuning().changes(), row);
    if (!places.isEmpty()) {
      line = row;
      place = places.getFirst();
      seen = null;
      show();
    }
  }

  /** What stands in a field: of a key its time, its value, its easing. */
  String shown(int index, int field) {
    return texts[FIELDS * index + field];
  }

  @Override
  void content(Sheet sheet) {
    Line row = line;
    Keys keys = desk.edits.tuning().changes().keys(place).orElse(null);
    if (row == null || keys == null) {
      dismiss(); // they were taken back meanwhile
      return;
    }
    read(keys, row.value.quantum);
    Sheet here = sheet.here(own);
    own = here;
    here.at(ImGui.getCursorScreenPosX(), ImGui.getCursorScreenPosY());
    head(here, row);
    float height = ROW * Math.min(MOST_ROWS, keys.count());
    here.place(0, TOP);
    ImGui.beginChild("list", (WIDTH + 12) * here.scale(), height * here.scale(), false, LIST);
    Sheet rows = sheet.here(list);
    list = rows;
    rows.at(ImGui.getCursorScreenPosX(), ImGui.getCursorScreenPosY());
    for (int i = 0; i < keys.count(); i++) {
      ImGui.pushID(i);
      key(rows, row, keys, i, i * ROW);
      ImGui.popID();
    }
    ImGui.endChild();
    here.place(0, 0);
    ImGui.dummy(WIDTH * here.scale(), (TOP + height) * here.scale());
  }

  /** Puts them into words, when they are others; a field that is written into has all digits. */
  private void read(Keys keys, double quantum) {
    if (keys.equals(seen)) {
      return;
    }
    seen = keys;
    texts = new String[FIELDS * keys.count()];
    for (int i = 0; i < keys.count(); i++) {
      Key key = keys.get(i);
      texts[FIELDS * i] = KeyText.time(key.seconds());
      texts[FIELDS * i + 1] = KeyText.shown(key.value(), quantum);
      texts[FIELDS * i + 2] = key.easing().text();
    }
  }

  private void head(Sheet sheet, Line row) {
    Theme theme = sheet.theme();
    float all = WIDTH - Buttons.CROSS - 4 - Buttons.width(sheet, REMOVE_ALL);
    float here = all - 4 - Buttons.width(sheet, KEY_HERE);
    float axes = row.value.axes > 1 ? ROOM_OF_AXES : 0;
    String name = sheet.title().fitting(row.label, here - axes - 10);
    sheet.text(sheet.title(), 0, 0, 24, theme.text(), name);
    if (axes > 0) {
      axes(sheet, row, sheet.title().width(name) + 8);
    }
    if (Buttons.text(sheet, KEY_HERE, here, 2)) {
      desk.edits.keyHere(row);
    }
    if (Buttons.text(sheet, REMOVE_ALL, all, 2)) {
      desk.edits.unkey(row);
      dismiss();
    }
    if (sheet.hovered()) {
      Help.say(sheet, "Takes all keys away; the row stays as it is now");
    }
    if (Buttons.cross(sheet, WIDTH - Buttons.CROSS, 1)) {
      dismiss();
    }
  }

  /** Which of several axes is shown. */
  private void axes(Sheet sheet, Line row, float from) {
    float x = from;
    for (String name : Edits.AXES) {
      Address axis = row.address.axis(name);
      if (desk.edits.tuning().changes().keys(axis).isPresent()) {
        if (Buttons.text(sheet, name, x, 2, axis.equals(place))) {
          place = axis;
        }
        x += Buttons.width(sheet, name) + 2;
      }
    }
  }

  private static boolean minus(Sheet sheet, float x, float y) {
    boolean clicked = sheet.hit("remove", x, y, 20, 20);
    boolean lit = sheet.hovered();
    Icons.minus(sheet, x + 10, y + 10, lit ? sheet.theme().accent() : sheet.theme().quiet());
    if (lit) {
      Help.say(sheet, "Removes this key");
    }
    return clicked;
  }

  private void key(Sheet sheet, Line row, Keys keys, int index, float y) {
    Key key = keys.get(index);
    if (sheet.hit("go", 0, y, 18, ROW)) {
      desk.seek.accept(key.seconds());
    }
    boolean now = keys.find(desk.edits.keys().now()) == index;
    int color = sheet.hovered() || now ? sheet.theme().accent() : sheet.theme().quiet();
    Icons.key(sheet, 8, y + ROW / 2, now, color);
    field(sheet, key, index, 0, TIME, y, text -> key.seconds(Entry.number(text, "s")));
    field(
        sheet,
        key,
        index,
        1,
        VALUE,
        y,
        text -> key.value(KeyText.read(text, key.value(), row.value.declared)));
    easing(sheet, key, index, y);
    if (minus(sheet, REMOVE, y + 2)) {
      remove(row, keys, index);
    }
  }

  private void remove(Line row, Keys keys, int index) {
    if (keys.count() == 1) {
      desk.edits.unkey(row);
    } else {
      put(keys.without(index));
    }
  }

  private void field(
      Sheet sheet, Key key, int index, int field, float x, float y, Function<String, Key> reader) {
    float width = right(field) - x;
    if (desk.typing.isOn(id(index), field)) {
      desk.typing.draw(sheet, x, y + 2, width, ROW - 4);
      return;
    }
    if (box(sheet, "field" + field, texts[FIELDS * index + field], x, y, width)) {
      String exact = field == 0 ? Numbers.exact(key.seconds()) : KeyText.of(key.value());
      write(key, index, field, exact, reader);
    }
  }

  private static float right(int field) {
    return (field == 0 ? VALUE : field == 1 ? EASING : REMOVE) - GAP;
  }

  private boolean box(Sheet sheet, String id, String text, float x, float y, float width) {
    Theme theme = sheet.theme();
    boolean clicked = sheet.hit(id, x, y + 2, width, ROW - 4);
    boolean lit = sheet.hovered();
    sheet.box(x, y + 2, width, ROW - 4, lit ? theme.hover() : theme.ground(), Sheet.ROUND);
    sheet.frame(x, y + 2, width, ROW - 4, lit ? theme.faint() : theme.hair(), Sheet.ROUND);
    String shown = sheet.small().fitting(text, width - 12);
    sheet.text(sheet.small(), x + 6, y, ROW, theme.text(), shown);
    return clicked;
  }

  private int id(int index) {
    return 31 * place.hashCode() + index;
  }

  private void write(Key key, int index, int field, String text, Function<String, Key> reader) {
    desk.typing.begin(id(index), field, text, written -> put(key, reader.apply(written)));
  }

  /** What has nothing between two values waits for the next key. */
  private void easing(Sheet sheet, Key key, int index, float y) {
    if (desk.typing.isOn(id(index), 2)) {
      desk.typing.draw(sheet, EASING, y + 2, right(2) - EASING, ROW - 4);
      return;
    }
    if (key.value() instanceof Boolean || key.value() instanceof String) {
      sheet.text(sheet.small(), EASING + 6, y, ROW, sheet.theme().faint(), Easing.HOLD.text());
      return;
    }
    if (box(sheet, "easing", texts[FIELDS * index + 2], EASING, y, right(2) - EASING)) {
      ImGui.openPopup("easings");
    }
    if (ImGui.beginPopup("easings")) {
      for (Easing one : NAMED) {
        if (ImGui.menuItem(one.text(), "", one.equals(key.easing()))) {
          put(key, key.easing(one));
        }
      }
      if (ImGui.menuItem("cubic-bezier…")) {
        write(key, index, 2, curve(key.easing()), text -> key.easing(Easing.ofKey(text)));
      }
      ImGui.endPopup();
    }
  }

  private static String curve(Easing now) {
    return now.text().startsWith(CURVE)
        ? now.text()
        : CURVE
            + Numbers.exact(now.x1())
            + ", "
            + Numbers.exact(now.y1())
            + ", "
            + Numbers.exact(now.x2())
            + ", "
            + Numbers.exact(now.y2())
            + ")";
  }

  /**
   * @throws IllegalArgumentException if the key is gone, or the other one cannot be in its place
   */
  private void put(Key key, Key other) {
    Keys keys = desk.edits.tuning().changes().keys(place).orElse(null);
    int index = keys == null ? -1 : keys.list().indexOf(key);
    if (keys == null || index < 0) {
      throw new IllegalArgumentException("the key is not there any more");
    }
    put(keys.with(index, other));
  }

  private void put(Keys keys) {
    desk.edits.tuning().pause();
    desk.edits.change(place, new Change.Keyed(keys));
    desk.edits.tuning().pause();
  }
}
