package senga.studio;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import senga.tune.Address;

/** Which rows are wanted: words that all must be found, and kinds of rows. */
final class Filter {
  private List<String> words = List.of();
  private boolean changed;
  private boolean driven;
  private boolean favourite;
  private boolean wrong;

  void search(String text) {
    words =
        Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s　]+"))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  boolean isChanged() {
    return changed;
  }

  void changed() {
    changed = !changed;
  }

  boolean isDriven() {
    return driven;
  }

  void driven() {
    driven = !driven;
  }

  boolean isFavourite() {
    return favourite;
  }

  void favourite() {
    favourite = !favourite;
  }

  boolean isWrong() {
    return wrong;
  }

  void wrong() {
    wrong = !wrong;
  }

  /** Whether every row is wanted. */
  boolean isOpen() {
    return words.isEmpty() && !changed && !driven && !favourite && !wrong;
  }

  /** Whether another change of a value can make it let other rows through. */
  boolean readsChanges() {
    return !words.isEmpty() || changed || driven || wrong;
  }

  boolean lets(Line row, Marks marks, Touched touched) {
    Address place = row.address;
    return (!changed || touched.isChanged(place))
        && (!driven || touched.isDriven(place))
        && (!favourite || marks.isFavourite(place))
        && (!wrong || touched.trouble(place) != null)
        && hasWords(row, touched);
  }

  private boolean hasWords(Line row, Touched touched) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!row.words.contains(word) && !touched.words(row.address).contains(word)) {
        return false;
      }
    }
    return true;
  }
}
