package senga.tune;

import java.util.Collection;
import senga.words.Nearest;
import senga.words.Quote;

/** Says that an address leads nowhere, and where it was probably meant to lead or could. */
final class NoRow {
  private NoRow() {}

  static NoValue because(String name, String what, Collection<String> known) {
    return new NoValue(
        "there is no " + what + " " + Quote.of(name) + Nearest.hintOrAll(name, known));
  }
}
