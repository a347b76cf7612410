package senga.studio;

import java.util.function.Consumer;
import senga.tune.Envelope;
import senga.tune.Formula;
import senga.tune.Trace;

/** The parts of an envelope, of a controller that is followed, and of a formula. */
final class StruckDials {
  private static final String[] PARTS = {"attack", "decay", "sustain", "release"};
  private static final int ID = "modulation source".hashCode();
  private static final int SUSTAIN = 2;

  private final Desk desk;
  private final Dial[] parts = new Dial[PARTS.length];
  private final Dial lag;

  StruckDials(Desk desk) {
    this.desk = desk;
    for (int i = 0; i < PARTS.length; i++) {
      parts[i] = new Dial(desk.typing, PARTS[i]).over(0, i == SUSTAIN ? 1 : 5);
      parts[i].unit(i == SUSTAIN ? "" : "s");
    }
    lag = new Dial(desk.typing, "lag").over(0, 3).unit("s");
  }

  float envelope(Sheet sheet, float top, float width, Envelope envelope, Consumer<Formula> change) {
    field(
        sheet,
        "struck by",
        top,
        width,
        envelope.gate(),
        text -> change.accept(envelope.gate(text.strip()).formula()));
    float y = top + Dial.HEIGHT + 2;
    for (int i = 0; i < parts.length; i++) {
      int which = i;
      double now = envelope.part(i);
      double turned = parts[i].draw(sheet, 0, y, width, now, value -> envelope.with(which, value));
      if (turned != now) {
        change.accept(envelope.with(i, turned).formula());
      }
      y += Dial.HEIGHT;
    }
    return y;
  }

  float trace(Sheet sheet, float top, float width, Trace trace, Consumer<Formula> change) {
    float y = top;
    if (trace.isMouse()) {
      boolean across = trace.address().endsWith("x");
      if (Buttons.text(sheet, "left to right", Dial.LABEL, y, across) && !across) {
        change.accept(trace.address("mouse/x").formula());
      }
      float next = Dial.LABEL + Buttons.width(sheet, "left to right") + 4;
      if (Buttons.text(sheet, "top to bottom", next, y, !across) && across) {
        change.accept(trace.address("mouse/y").formula());
      }
    } else {
      field(
          sheet,
          "follows",
          y,
          width,
          trace.address(),
          text -> change.accept(trace.address(text.strip()).formula()));
    }
    y += Dial.HEIGHT + 2;
    double turned = lag.draw(sheet, 0, y, width, trace.lag(), trace::lag);
    if (turned != trace.lag()) {
      change.accept(trace.lag(turned).formula());
    }
    return y + Dial.HEIGHT;
  }

  float formula(Sheet sheet, float top, float width, Formula formula, Consumer<String> change) {
    field(sheet, "ƒ", top, width, formula.text(), change);
    return top + Dial.HEIGHT + 2;
  }

  /** Opens the field of a formula. */
  void write(String text, Consumer<String> change) {
    desk.typing.begin(ID, "ƒ".hashCode(), text, change);
  }

  /** A text that a click lets one write. */
  private void field(
      Sheet sheet, String name, float y, float width, String text, Consumer<String> change) {
    Theme theme = sheet.theme();
    float x = Dial.LABEL;
    float room = width - x;
    sheet.text(sheet.small(), 0, y, Dial.HEIGHT, theme.quiet(), name);
    if (desk.typing.isOn(ID, name.hashCode())) {
      desk.typing.draw(sheet, x, y + 1, room, Dial.HEIGHT - 2);
      return;
    }
    boolean clicked = sheet.hit(name, x, y + 1, room, Dial.HEIGHT - 2);
    boolean lit = sheet.hovered();
    sheet.box(x, y + 1, room, Dial.HEIGHT - 2, lit ? theme.hover() : theme.ground(), Sheet.ROUND);
    sheet.frame(x, y + 1, room, Dial.HEIGHT - 2, lit ? theme.faint() : theme.hair(), Sheet.ROUND);
    String shown = sheet.small().fitting(text, room - 12);
    sheet.text(sheet.small(), x + 6, y, Dial.HEIGHT, theme.text(), shown);
    if (clicked) {
      desk.typing.begin(ID, name.hashCode(), text, change);
    }
  }
}
