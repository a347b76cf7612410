package senga.variations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import senga.strokes.StrokeBook;
import senga.tune.Changes;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * What is kept beside a sketch: the state it was left in, and its variations, in the artist's
 * order. Names are different.
 *
 * @param sketch the sketch's name, without ending
 * @param now the state it was left in
 * @param strokes what was drawn by hand when it was left
 * @param panel what was noted about rows of the panel
 * @param list at most {@value #MOST}
 */
public record Variations(
    String sketch, Changes now, StrokeBook strokes, PanelNotes panel, List<Variation> list) {
  /** The most variations of a sketch. */
  public static final int MOST = 1000;

  /**
   * @throws IllegalArgumentException if there are too many, or two of the same name
   */
  public Variations {
    list = List.copyOf(list);
    if (list.size() > MOST) {
      throw new IllegalArgumentException("a sketch has at most " + MOST + " variations");
    }
    List<String> names = list.stream().map(Variation::name).toList();
    for (String name : names) {
      if (names.indexOf(name) != names.lastIndexOf(name)) {
        throw new IllegalArgumentException("there are two variations " + Quote.of(name));
      }
    }
  }

  /** Of a sketch that has none yet. */
  public static Variations none(String sketch) {
    return new Variations(sketch, Changes.NONE, StrokeBook.NONE, PanelNotes.NONE, List.of());
  }

  /** The same, left in another state. */
  public Variations now(Changes state) {
    return new Variations(sketch, state, strokes, panel, list);
  }

  /** The same, left with other strokes. */
  public Variations strokes(StrokeBook drawn) {
    return new Variations(sketch, now, drawn, panel, list);
  }

  /** The same, left with other notes. */
  public Variations panel(PanelNotes noted) {
    return new Variations(sketch, now, strokes, noted, list);
  }

  /** The same state with other variations. */
  Variations list(List<Variation> others) {
    return new Variations(sketch, now, strokes, panel, others);
  }

  /** The variation of that name. */
  public Optional<Variation> find(String name) {
    return list.stream().filter(variation -> variation.name().equals(name)).findFirst();
  }

  /**
   * The variation of that name.
   *
   * @throws IllegalArgumentException if there is none; the message says the nearest
   */
  public Variation get(String name) {
    return find(name)
        .orElseThrow(
            () -> {
              List<String> names = list.stream().map(Variation::name).toList();
              return new IllegalArgumentException(
                  "there is no variation " + Quote.of(name) + Nearest.hint(name, names));
            });
  }

  /** With one more at the end, or in the place of the one of its name. */
  public Variations with(Variation variation) {
    if (find(variation.name()).isPresent()) {
      return change(variation.name(), old -> variation);
    }
    List<Variation> longer = new ArrayList<>(list);
    longer.add(variation);
    return list(longer);
  }

  /** With another one in the place of that of this name, which it may change. */
  public Variations change(String name, UnaryOperator<Variation> how) {
    get(name);
    return list(list.stream().map(v -> v.name().equals(name) ? how.apply(v) : v).toList());
  }

  /** Without the one of that name. */
  public Variations without(String name) {
    get(name);
    return list(list.stream().filter(v -> !v.name().equals(name)).toList());
  }

  /**
   * A name like this one that is not taken: {@code calm}, {@code calm 2}, … A long one is cut so
   * that the number has room.
   */
  public String free(String wished) {
    String name = wished;
    for (int number = 2; find(name).isPresent(); number++) {
      String end = " " + number;
      int most = Variation.LONGEST_NAME - end.length();
      name = (wished.length() > most ? wished.substring(0, most).strip() : wished) + end;
    }
    return name;
  }

  /**
   * These, and what another window has made of the same beginning: nothing of either is lost. See
   * {@link Merging}.
   */
  public Variations merged(Variations base, Variations theirs) {
    return new Merging(base, this, theirs).both();
  }
}
