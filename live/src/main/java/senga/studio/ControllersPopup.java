package senga.studio;

import imgui.ImGui;
import imgui.flag.ImGuiComboFlags;
import imgui.type.ImString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.tune.Address;
import senga.tune.Change.Driven;
import senga.tune.Changes;
import senga.tune.RowHands;
import senga.variations.ActionBinding;
import senga.variations.ActionBindings;

/**
 * All that controllers have learned, rows first, and what of it can be changed:
 *
 * <pre>
 *   cc/1/74      rings/polygon.diameter         [Forget]
 *   0 … 80       linear ▾   absolute ▾   pick-up ▾
 * </pre>
 *
 * <p>Texts are made when something else is bound, not when a value moves.
 */
final class ControllersPopup extends Popup {
  private static final float WIDTH = 452;
  private static final float ENTRY = 58;
  private static final float SOURCE = 92;
  private static final float MOST_HEIGHT = 420;
  private static final Curve[] CURVES = Curve.values();
  private static final Encoder[] ENCODERS = Encoder.values();
  private static final Takeover[] TAKEOVERS = Takeover.values();
  private static final String[] CURVE_WORDS = words(CURVES, Curve::word);
  private static final String[] ENCODER_WORDS = words(ENCODERS, Encoder::word);
  private static final String[] TAKEOVER_WORDS = words(TAKEOVERS, Takeover::word);
  private static final int LONGEST = 40;

  /** One of them, of a row or of an action. */
  private static final class Entry {
    private final String label;
    private final String about;
    private final boolean position;
    private Binding binding;
    private final Consumer<Binding> change;
    private final Runnable forget;
    private final ImString from = new ImString(LONGEST);
    private final ImString to = new ImString(LONGEST);

    Entry(
        String label,
        String about,
        boolean position,
        Binding binding,
        Consumer<Binding> change,
        Runnable forget) {
      this.label = label;
      this.about = about;
      this.position = position;
      this.binding = binding;
      this.change = change;
      this.forget = forget;
      from.set(Numbers.exact(binding.from()));
      to.set(Numbers.exact(binding.to()));
    }
  }

  private final Desk desk;
  private @Nullable Learning learning;
  private List<Entry> entries = List.of();
  private @Nullable Changes seen;
  private ActionBindings known = ActionBindings.NONE;
  private Map<Address, Binding> bound = new HashMap<>();
  private @Nullable Sheet own;
  private @Nullable Sheet list;

  ControllersPopup(Desk desk) {
    super("controllers");
    this.desk = desk;
  }

  void learning(Learning with) {
    learning = with;
  }

  void toggle() {
    if (isOpen()) {
      dismiss();
    } else {
      show(ImGui.getMousePosX() - WIDTH, 60);
    }
  }

  @Override
  void content(Sheet sheet) {
    Learning now = learning;
    if (now == null) {
      dismiss();
      return;
    }
    gather(now);
    Sheet here = sheet.here(own);
    own = here;
    here.at(ImGui.getCursorScreenPosX(), ImGui.getCursorScreenPosY());
    here.text(here.title(), 0, 0, 24, here.theme().text(), "Controllers");
    if (Buttons.cross(here, WIDTH - Buttons.CROSS, 1)) {
      dismiss();
    }
    float height = Math.clamp(entries.size() * ENTRY + 12, 40, MOST_HEIGHT);
    if (entries.isEmpty()) {
      String hint = "None yet: J over a row, or an action from below";
      here.text(here.text(), 0, 28, height, here.theme().quiet(), hint);
    } else {
      rows(here, height);
    }
    float y = 28 + height + 8;
    learnAction(here, now, y);
    here.place(0, 0);
    ImGui.dummy(WIDTH * here.scale(), (y + 26) * here.scale());
  }

  private void rows(Sheet sheet, float height) {
    float scale = sheet.scale();
    sheet.place(0, 28);
    ImGui.beginChild("entries", WIDTH * scale, height * scale, false);
    Sheet page = sheet.here(list);
    list = page;
    page.at(ImGui.getWindowPosX(), ImGui.getWindowPosY() - ImGui.getScrollY());
    List<Entry> shown = entries;
    for (int i = 0; i < shown.size(); i++) {
      ImGui.pushID(i);
      entry(page, shown.get(i), i * ENTRY);
      ImGui.popID();
    }
    page.place(0, shown.size() * ENTRY - 8);
    ImGui.dummy(1, 1);
    ImGui.endChild();
  }

  private void entry(Sheet sheet, Entry entry, float y) {
    Theme theme = sheet.theme();
    float right = WIDTH - 12;
    sheet.rule(0, y, right, theme.hair());
    sheet.box(0, y + 6, SOURCE - 10, 18, theme.changedFill(), 9);
    String source = sheet.small().fitting(entry.binding.source(), SOURCE - 18);
    sheet.centred(sheet.small(), 0, SOURCE - 10, y + 6, 18, theme.text(), source);
    float forget = right - Buttons.width(sheet, "Forget");
    sheet.hit("what", 0, y + 4, forget - 6, 22);
    if (sheet.hovered()) {
      Help.say(sheet, entry.binding.source() + " → " + entry.about);
    }
    sheet.clip(SOURCE, y + 4, forget - 6 - SOURCE, 22);
    sheet.text(sheet.text(), SOURCE, y + 4, 22, theme.text(), entry.label);
    sheet.unclip();
    if (Buttons.text(sheet, "Forget", forget, y + 5)) {
      entry.forget.run();
    }
    if (sheet.hovered()) {
      Help.say(sheet, "Forgets this controller; the value stays");
    }
    sheet.small().push();
    fields(sheet, entry, y + 30);
    sheet.small().pop();
  }

  private void fields(Sheet sheet, Entry entry, float y) {
    if (!entry.position) {
      String when = entry.binding.source().startsWith("note/") ? "when struck" : "rising past half";
      sheet.text(sheet.small(), SOURCE, y, 20, sheet.theme().quiet(), when);
      return;
    }
    number(sheet, "##from", entry.from, entry, 0, y);
    sheet.text(sheet.small(), 67, y, 20, sheet.theme().quiet(), "…");
    number(sheet, "##to", entry.to, entry, 80, y);
    Binding now = entry.binding;
    String curve = choice(sheet, "##curve", now.curve().word(), CURVE_WORDS, 156, y, 96);
    String coding = choice(sheet, "##coding", now.encoder().word(), ENCODER_WORDS, 258, y, 98);
    String takeover =
        choice(sheet, "##takeover", now.takeover().word(), TAKEOVER_WORDS, 362, y, 76);
    Binding next =
        now.curve(pick(CURVES, CURVE_WORDS, curve, now.curve()))
            .takeover(pick(TAKEOVERS, TAKEOVER_WORDS, takeover, now.takeover()));
    Encoder encoder = pick(ENCODERS, ENCODER_WORDS, coding, now.encoder());
    take(entry, encoder == now.encoder() ? next : coded(next, encoder));
  }

  private Binding coded(Binding binding, Encoder encoder) {
    try {
      return binding.encoder(encoder);
    } catch (IllegalArgumentException refused) {
      desk.edits.say(String.valueOf(refused.getMessage()));
      return binding;
    }
  }

  private static <T> String[] words(T[] values, Function<T, String> word) {
    return Stream.of(values).map(word).toArray(String[]::new);
  }

  private static <T> T pick(T[] values, String[] words, String word, T otherwise) {
    T picked = otherwise;
    for (int i = 0; i < words.length; i++) {
      picked = words[i].equals(word) ? values[i] : picked;
    }
    return picked;
  }

  private void number(Sheet sheet, String id, ImString text, Entry entry, float x, float y) {
    sheet.place(x, y);
    ImGui.setNextItemWidth(62 * sheet.scale());
    ImGui.inputText(id, text);
    boolean done = ImGui.isItemDeactivatedAfterEdit();
    float height = ImGui.getFrameHeight() / sheet.scale();
    sheet.frame(x, y, 62, height, sheet.theme().hair(), Sheet.ROUND);
    if (done) {
      try {
        double from = senga.studio.Entry.number(entry.from.get(), "");
        double to = senga.studio.Entry.number(entry.to.get(), "");
        take(entry, entry.binding.range(from, to));
      } catch (IllegalArgumentException unreadable) {
        desk.edits.say(String.valueOf(unreadable.getMessage()));
        text.set(Numbers.exact(id.equals("##from") ? entry.binding.from() : entry.binding.to()));
      }
    }
  }

  private static String choice(
      Sheet sheet, String id, String now, String[] words, float x, float y, float width) {
    String chosen = now;
    sheet.place(x, y);
    ImGui.setNextItemWidth(width * sheet.scale());
    boolean open = ImGui.beginCombo(id, now, ImGuiComboFlags.NoArrowButton);
    if (open) {
      for (String word : words) {
        if (ImGui.selectable(word, word.equals(now))) {
          chosen = word;
        }
      }
      ImGui.endCombo();
    }
    float height = ImGui.getFrameHeight() / sheet.scale();
    sheet.frame(x, y, width, height, sheet.theme().hair(), Sheet.ROUND);
    Icons.chevron(sheet, x + width - 9, y + height / 2, true, sheet.theme().quiet());
    return chosen;
  }

  private static void take(Entry entry, Binding next) {
    if (!next.equals(entry.binding)) {
      entry.change.accept(next);
    }
  }

  private void learnAction(Sheet sheet, Learning now, float y) {
    sheet.place(0, y);
    ImGui.setNextItemWidth(230 * sheet.scale());
    if (ImGui.beginCombo("##action", "Learn an action …", ImGuiComboFlags.NoArrowButton)) {
      for (Actions.Action action : now.actions().all()) {
        if (ImGui.selectable(action.about())) {
          now.learnAction(action.name());
          dismiss();
        }
      }
      ImGui.endCombo();
    }
    float height = ImGui.getFrameHeight() / sheet.scale();
    sheet.frame(0, y, 230, height, sheet.theme().hair(), Sheet.ROUND);
    Icons.chevron(sheet, 220, y + height / 2, true, sheet.theme().quiet());
  }

  // ---------------------------------------------------------------- what there is

  @SuppressWarnings("ReferenceEquality") // the same objects stay while nothing changes
  private void gather(Learning now) {
    Changes changes = now.tuning().changes();
    if (changes == seen && known == now.bindings()) {
      return;
    }
    seen = changes;
    Map<Address, Binding> rows = new HashMap<>();
    RowHands.each(changes, (row, one) -> rows.put(row, one.binding()));
    if (rows.equals(bound) && known == now.bindings() && !entries.isEmpty()) {
      return;
    }
    bound = rows;
    known = now.bindings();
    List<Entry> made = new ArrayList<>();
    RowHands.each(changes, (row, one) -> made.add(of(now, row, one)));
    known.list().forEach(one -> made.add(of(now, one)));
    entries = made;
  }

  private Entry of(Learning now, Address row, Driven one) {
    return new Entry(
        row.toString(),
        row.toString(),
        true,
        one.binding(),
        after -> now.change(row, current(now, row, one), after),
        () -> now.forget(row));
  }

  /** Where it stands meanwhile. */
  private static Driven current(Learning now, Address row, Driven otherwise) {
    return now.tuning().changes().at(row).orElse(otherwise).resumed() instanceof Driven driven
        ? driven
        : otherwise;
  }

  private Entry of(Learning now, ActionBinding one) {
    boolean position =
        now.actions().find(one.action()).filter(it -> it.position() != null).isPresent();
    String about = now.actions().find(one.action()).map(Actions.Action::about).orElse("");
    return new Entry(
        one.action(),
        about.isEmpty() ? one.action() + ", which this sketch has not" : about,
        position,
        one.binding(),
        after -> now.change(one, after),
        () -> now.forget(one));
  }
}
