package senga.studio;

import senga.panel.Clipboard;

/** What the parts of the panel share: the sheet they draw on and who does what they want. */
final class Desk {
  final Edits edits;
  final Marks marks;
  final Touched touched = new Touched();
  final Outline outline = new Outline();
  final Filter filter = new Filter();
  final Typing typing = new Typing();
  final Help help = new Help();
  final NumberField numbers;
  final Shuffle shuffle;
  final ColorPopup colors;
  final ChoicePopup choices;
  final RangePopup ranges;
  final RowMenu rowMenu;
  final HeadingMenu headingMenu;
  final Clipboard clipboard;

  Desk(Edits edits, Marks marks, Clipboard clipboard) {
    this.edits = edits;
    this.marks = marks;
    this.clipboard = clipboard;
    numbers = new NumberField(edits, typing);
    shuffle = new Shuffle(edits, marks);
    colors = new ColorPopup(edits);
    choices = new ChoicePopup(edits);
    ranges = new RangePopup(edits, marks);
    rowMenu = new RowMenu(this);
    headingMenu = new HeadingMenu(this);
  }

  Popup[] popups() {
    return new Popup[] {rowMenu, headingMenu, colors, choices, ranges};
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
