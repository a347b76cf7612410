package senga.stage;

/** The window with a sketch in it. */
final class Show {
  private Show() {}

  static void open(Act act) {
    if (act.canvas().width() > 0) {
      throw new UserError("no display; senga render makes pictures without one");
    }
  }
}
