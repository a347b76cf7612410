package senga.studio;

import imgui.ImGui;
import org.jspecify.annotations.Nullable;
import senga.tune.Address;
import senga.tune.Step;

/** What can be done with a step or a layer as a whole. */
final class HeadingMenu extends Popup {
  private final Desk desk;
  private @Nullable Line line;

  HeadingMenu(Desk desk) {
    super("heading");
    this.desk = desk;
  }

  void show(Line heading) {
    line = heading;
    show();
  }

  @Override
  void content(Sheet sheet) {
    Line heading = line;
    if (heading == null) {
      return;
    }
    Address place = heading.address;
    boolean out = desk.edits.tuning().changes().isBypassed(place);
    if (ImGui.menuItem("Left out", "", out)) {
      desk.edits.bypass(place, !out);
    }
    boolean alone = desk.edits.tuning().changes().isSoloed(place);
    if (ImGui.menuItem("Alone", "", alone)) {
      desk.edits.solo(place, !alone);
    }
    if (!place.isOwn()
        && desk.learn.isPossible()
        && ImGui.menuItem("Learn a pad for leaving it out…")) {
      desk.learn.learnAction("bypass/" + place);
    }
    if (ImGui.menuItem("Reset")) {
      desk.edits.takeBack(place);
    }
    if (ImGui.menuItem("Randomise")) {
      desk.shuffle.draw(
          desk.outline.lines(),
          desk.outline.steps(),
          place.toString(),
          row -> row.layer == heading.layer && (heading.step < 0 || row.step == heading.step));
    }
    if (!place.step().isEmpty() && !place.isOwn()) {
      order(place);
    }
    copies(heading);
  }

  private void copies(Line heading) {
    if (heading.step >= 0 && ImGui.menuItem("Copy as Java")) {
      Step step = desk.outline.steps().layers().get(heading.layer).steps().get(heading.step);
      desk.copy(heading.label, JavaText.step(step, 0));
    }
    if (ImGui.menuItem("Write into the sketch", "", false, desk.scribe.canWrite())) {
      desk.write(heading.address.toString(), heading.address::covers);
    }
  }

  private void order(Address place) {
    boolean ordered = !desk.edits.tuning().changes().order(place.layer()).isEmpty();
    if (ordered && ImGui.menuItem("Effects in the code's order")) {
      desk.edits.order(place.layer(), java.util.List.of());
    }
  }
}
