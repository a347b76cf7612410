package senga.stage;

/** A sketch that Java runs without {@code senga}: it opens its window itself. */
final class Alone {
  private Alone() {}

  static void run(Act act) {
    String title = act.sketch().source().getSimpleName().replaceFirst("\\$\\$Lambda.*", "");
    try (Show show = Show.inWindow(act, ShowOptions.of(title))) {
      show.run();
    } catch (NoDisplayException e) {
      System.err.println("senga: " + Displays.none(e).getMessage());
      System.exit(1);
    }
  }
}
