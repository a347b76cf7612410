package senga.studio;

import imgui.ImGui;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.variations.Variation;

/** What can be done with a variation. */
final class VariationMenu extends Popup {
  /** The parts of a variation that are written. */
  static final int NAME = 0;

  static final int NOTE = 1;
  static final int TAGS = 2;

  /** So long may a text be to be written in a line of the panel. */
  private static final int LONGEST = 2000;

  private final Desk desk;
  private @Nullable Shelf shelf;
  private @Nullable Variation variation;
  private int row;

  VariationMenu(Desk desk) {
    super("variation");
    this.desk = desk;
  }

  void show(Shelf of, Variation one, int at) {
    shelf = of;
    variation = one;
    row = at;
    show();
  }

  @Override
  void content(Sheet sheet) {
    Shelf of = shelf;
    Variation one = variation;
    if (of == null || one == null) {
      return;
    }
    if (ImGui.menuItem("Recall")) {
      of.recall(one.name());
    }
    if (ImGui.menuItem("Compare", "", of.other().equals(one.name()))) {
      of.compareWith(one);
    }
    if (desk.learn.isPossible() && ImGui.menuItem("Learn a pad for it…")) {
      desk.learn.learnAction("recall/" + one.name());
    }
    ImGui.separator();
    if (ImGui.menuItem("Rename")) {
      write(of, one, row, NAME);
    }
    if (ImGui.menuItem(one.note().isEmpty() ? "Write a note" : "Change the note")) {
      write(of, one, row, NOTE);
    }
    if (ImGui.menuItem("Tags")) {
      write(of, one, row, TAGS);
    }
    ImGui.separator();
    if (ImGui.menuItem("Put the present state in its place")) {
      of.keepInstead(one.name());
    }
    if (ImGui.menuItem("Delete")) {
      of.delete(one.name());
    }
  }

  /** Begins to write one of its parts, in its line. */
  void write(Shelf of, Variation one, int at, int part) {
    String name = one.name();
    String text = part == NAME ? name : part == NOTE ? one.note() : String.join(", ", one.tags());
    if (text.length() > LONGEST) {
      desk.edits.say("this text is too long for a line; it can be changed in the file");
      return;
    }
    Consumer<String> taker =
        switch (part) {
          case NAME -> words -> of.rename(name, words);
          case NOTE -> words -> of.keeper().change(name, old -> old.note(words.strip()));
          default -> words -> of.keeper().change(name, old -> old.tags(tags(words)));
        };
    desk.typing.begin(id(at), part, text, taker);
  }

  static int id(int row) {
    return 0x7661_0000 + row;
  }

  private static List<String> tags(String words) {
    return Arrays.stream(words.split("[,#]")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }
}
