package senga.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a controller can do beside turning values: each action has a name, by which files know it,
 * and words for the panel. Belongs to the window's thread.
 */
public final class Actions {
  /**
   * One of them.
   *
   * @param name in small letters with hyphens; behind a slash, of what
   * @param about what it does, in a few words
   * @param position where it stands, 0 to 1; null for one that is fired
   * @param run does it; where there is a position, goes to it
   * @param lit whether a pad that has learned it is lit; null for one that has nothing to show
   */
  public record Action(
      String name,
      String about,
      @Nullable DoubleSupplier position,
      DoubleConsumer run,
      @Nullable BooleanSupplier lit) {
    /** One with a position, or with nothing to show. */
    public Action(
        String name, String about, @Nullable DoubleSupplier position, DoubleConsumer run) {
      this(name, about, position, run, null);
    }

    /** One that is fired. */
    public static Action trigger(String name, String about, Runnable run) {
      return new Action(name, about, null, fired -> run.run());
    }

    /** The same, and a pad that has learned it is lit while that is so. */
    public Action lit(BooleanSupplier on) {
      return new Action(name, about, position, run, on);
    }

    /** Where a controller of it stands, 0 to 1; NaN if there is nothing to show. */
    public double shown() {
      if (position != null) {
        return position.getAsDouble();
      }
      return lit == null ? Double.NaN : lit.getAsBoolean() ? 1 : 0;
    }
  }

  private final Map<String, Action> named = new LinkedHashMap<>();
  private final Map<String, Family> families = new LinkedHashMap<>();

  private record Family(Function<String, Action> one, Supplier<List<String>> members) {}

  /** The most of one kind that {@link #all} lists. */
  static final int MOST_LISTED = 200;

  /** One that is fired. */
  public void trigger(String name, String about, Runnable run) {
    add(Action.trigger(name, about, run));
  }

  /** One more, or another one in the place of one. */
  public void add(Action action) {
    named.put(action.name(), action);
  }

  /**
   * All whose names begin so.
   *
   * @param word what stands before the slash
   * @param one makes that of what stands behind it; throws an IllegalArgumentException if there is
   *     none
   * @param members what may stand there now
   */
  public void family(String word, Function<String, Action> one, Supplier<List<String>> members) {
    families.put(word, new Family(one, members));
  }

  /** The action of this name; nothing if there is none. */
  public Optional<Action> find(String name) {
    Action known = named.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    int slash = name.indexOf('/');
    Family family = slash < 0 ? null : families.get(name.substring(0, slash));
    try {
      return family == null
          ? Optional.empty()
          : Optional.of(family.one.apply(name.substring(slash + 1)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Those that every sketch has, then those of what this one has now. Makes a list. */
  List<Action> all() {
    List<Action> all = new ArrayList<>(named.values());
    families.forEach(
        (word, family) ->
            family.members.get().stream()
                .limit(MOST_LISTED)
                .forEach(member -> find(word + "/" + member).ifPresent(all::add)));
    return all;
  }
}
