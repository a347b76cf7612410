package senga.studio;

import imgui.ImGui;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import senga.panel.Clipboard;
import senga.scene.Frame;
import senga.tune.Address;
import senga.tune.Change;

/** What the parts of the panel share: the sheet they draw on and who does what they want. */
final class Desk {
  final Edits edits;
  final Marks marks;
  final Touched touched = new Touched();
  final Outline outline = new Outline();
  final Filter filter = new Filter();
  final Typing typing = new Typing();
  final Help help = new Help();
  final InkList inks = new InkList();
  final NumberField numbers;
  final Shuffle shuffle;
  final ColorPopup colors;
  final ChoicePopup choices;
  final RangePopup ranges;
  final SolvePopup solve;
  final ModulationPopup modulations;
  final KeysPopup keys;
  final RowMenu rowMenu;
  final HeadingMenu headingMenu;
  final ChangedMenu changedMenu;
  final ControllersPopup controllers;
  final LearnTool learn;
  final Costs costs;
  final Clipboard clipboard;
  @Nullable Frame frame; // on screen
  Scribe scribe = Scribe.NONE;
  Solver solver = Solver.NONE;
  DoubleConsumer seek = seconds -> {}; // brings time there
  boolean apart; // in a window of its own
  boolean left; // of the picture, when beside it

  Desk(Edits edits, Marks marks, Clipboard clipboard) {
    this.edits = edits;
    this.marks = marks;
    this.clipboard = clipboard;
    numbers = new NumberField(edits, typing);
    shuffle = new Shuffle(edits, marks);
    colors = new ColorPopup(this);
    choices = new ChoicePopup(edits);
    ranges = new RangePopup(edits, marks);
    solve = new SolvePopup(this);
    modulations = new ModulationPopup(this);
    keys = new KeysPopup(this);
    rowMenu = new RowMenu(this);
    headingMenu = new HeadingMenu(this);
    changedMenu = new ChangedMenu(this);
    controllers = new ControllersPopup(this);
    learn = new LearnTool(this);
    costs = new Costs(this);
  }

  Popup[] popups() {
    return new Popup[] {
      rowMenu,
      headingMenu,
      changedMenu,
      colors,
      choices,
      ranges,
      solve,
      controllers,
      modulations,
      keys
    };
  }

  /** The frame on screen is another one. */
  void show(Frame now) {
    frame = now;
    edits.keys().now(now.seconds());
  }

  /** At the end of each turn. */
  void turned() {
    help.frame();
    edits.keys().pressed(ImGui.isAnyMouseDown());
  }

  /** New values by lot for all rows that are not locked. */
  void randomise(String what) {
    shuffle.draw(outline.lines(), outline.steps(), what, row -> true);
  }

  /** Writes all that was changed at a place and within it into the sketch. */
  void write(String what, Predicate<Address> place) {
    Map<Address, Change> changes = new TreeMap<>();
    edits
        .tuning()
        .changes()
        .values()
        .forEach(
            (address, change) -> {
              if (place.test(address)) {
                changes.put(address, change);
              }
            });
    if (changes.isEmpty()) {
      edits.say("nothing is changed in " + what);
    } else {
      scribe.write(what, changes);
    }
  }

  void copy(String what, String text) {
    if (text.isEmpty()) {
      edits.say(what + " has no words in Java");
      return;
    }
    clipboard.set(text);
    edits.say("copied " + what);
  }
}
