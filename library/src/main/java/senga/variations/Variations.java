package senga.variations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import senga.tune.Changes;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * What is kept beside a sketch: the state it was left in, and its variations, in the artist's
 * order. Names are different.
 *
 * @param sketch the sketch's name, without ending
 * @param now the state it was left in
 * @param list at most {@value #MOST}
 */
public record Variations(String sketch, Changes now, List<Variation> list) {
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
    return new Variations(sketch, Changes.NONE, List.of());
  }

  /** The same, left in another state. */
  public Variations now(Changes state) {
    return new Variations(sketch, state, list);
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
    return new Variations(sketch, now, longer);
  }

  /** With another one in the place of that of this name, which it may change. */
  public Variations change(String name, UnaryOperator<Variation> how) {
    get(name);
    return new Variations(
        sketch, now, list.stream().map(v -> v.name().equals(name) ? how.apply(v) : v).toList());
  }

  /** Without the one of that name. */
  public Variations without(String name) {
    get(name);
    return new Variations(sketch, now, list.stream().filter(v -> !v.name().equals(name)).toList());
  }

  /** A name like this one that is not taken: {@code calm}, {@code calm 2}, … */
  public String free(String wished) {
    String name = wished;
    for (int number = 2; find(name).isPresent(); number++) {
      name = wished + " " + number;
    }
    return name;
  }

  /**
   * These and what another window has kept meanwhile: its variations that are not here are added,
   * those of the same name with other content under a free name.
   */
  public Variations merged(Variations others) {
    Variations both = this;
    for (Variation other : others.list) {
      Optional<Variation> same = find(other.name());
      if (same.isEmpty()) {
        both = both.with(other);
      } else if (!same.get().equals(other)) {
        both = both.with(other.name(both.free(other.name())));
      }
    }
    return both;
  }
}
