package senga.take;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import senga.control.Controls;
import senga.tune.Address;
import senga.tune.Changes;

/**
 * A take that was read: what every frame of a performance reads, at any place between its beginning
 * and its end. An immutable value, for any thread; a {@link TakeCursor} goes through it.
 *
 * <p>What it holds are the differences, and the whole at every {@value #STRIDE}th of them, so that
 * a jump costs no more than so many steps and a long take little memory.
 */
public final class Take {
  static final int STRIDE = 256;

  private final TakeHeader header;
  private final double[] places;
  private final List<TakeLine> lines;
  private final List<TakeState> wholes;
  private final double seconds;
  private final boolean whole;

  /**
   * @param lines in their order; at least one
   * @param wholes what holds from the first line on, and from every {@value #STRIDE}th
   */
  Take(TakeHeader header, List<TakeLine> lines, List<TakeState> wholes) {
    this.header = header;
    this.lines = List.copyOf(lines);
    this.wholes = List.copyOf(wholes);
    places = lines.stream().mapToDouble(TakeLine::at).toArray();
    seconds = places[places.length - 1];
    whole = lines.getLast().end();
  }

  /** What holds for all of it. */
  public TakeHeader header() {
    return header;
  }

  /** How long it is. */
  public double seconds() {
    return seconds;
  }

  /** Whether it was ended as it was meant to, and not by a crash or a cut. */
  public boolean isWhole() {
    return whole;
  }

  /** How many differences it has. */
  public int size() {
    return places.length;
  }

  /** Where its differences are, in seconds. */
  public double[] places() {
    return places.clone();
  }

  /** At its beginning. */
  public TakeCursor cursor() {
    return new TakeCursor(this);
  }

  /** All values, steps and layers that it changes at any time. */
  public Set<Address> rows() {
    Set<Address> rows = new TreeSet<>();
    for (TakeLine line : lines) {
      rows.addAll(line.changes().set().values().keySet());
      rows.addAll(line.changes().set().bypassed());
      rows.addAll(line.changes().set().soloed());
    }
    return rows;
  }

  /** All controllers that have a value at any time. */
  public Set<String> controllers() {
    Set<String> addresses = new TreeSet<>();
    lines.forEach(line -> addresses.addAll(line.controls().set().values().keySet()));
    return addresses;
  }

  /** The rows, steps and layers of the panel that change after its beginning. */
  Set<Address> movedRows() {
    Set<Address> rows = new TreeSet<>();
    TakeCursor cursor = cursor();
    Changes before = cursor.changes();
    for (double place : places) {
      cursor.goTo(place);
      rows.addAll(cursor.changes().unlike(before));
      before = cursor.changes();
    }
    return rows;
  }

  /** The controllers that change after its beginning; clocks are none. */
  Set<String> movedControllers() {
    Set<String> addresses = new TreeSet<>();
    for (TakeLine line : lines.subList(1, lines.size())) {
      addresses.addAll(line.controls().set().values().keySet());
    }
    addresses.removeIf(Controls::isClock);
    return addresses;
  }

  /** The line that holds at a place: the last one that is not behind it. */
  int lineAt(double place) {
    int found = Arrays.binarySearch(places, place);
    if (found < 0) {
      return Math.max(0, -found - 2);
    }
    while (found + 1 < places.length && places[found + 1] == place) {
      found++;
    }
    return found;
  }

  TakeLine line(int number) {
    return lines.get(number);
  }

  /** What holds from a line on whose number is a multiple of {@value #STRIDE}. */
  TakeState whole(int number) {
    return wholes.get(number / STRIDE);
  }
}
