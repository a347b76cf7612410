package senga.variations;

import java.nio.file.Path;
import senga.tune.Tuning;

/** Another window on the same sketch, in a process of its own. */
final class KeepingChild {
  private KeepingChild() {}

  private static void say(String sentence) {
    System.out.println(sentence);
  }

  /**
   * @param args the sketch, what its variations are called, how many
   */
  public static void main(String... args) {
    try (Keeper keeper = new Keeper(Path.of(args[0]), new Tuning(), KeepingChild::say)) {
      for (int i = 0; i < Integer.parseInt(args[2]); i++) {
        keeper.keep(args[1] + " " + i, 0, 0);
      }
    }
  }
}
