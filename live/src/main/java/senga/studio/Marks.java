package senga.studio;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.tune.Address;

/** What somebody noted about rows, beside their values: for as long as the session lasts. */
final class Marks {
  /** The ends of a slider. */
  record Span(double min, double max) {}

  /** The most notes of a kind; what is more is not taken down. */
  static final int MOST = 20_000;

  private final Set<Address> favourites = new HashSet<>();
  private final Set<Address> locks = new HashSet<>();
  private final Set<Address> closed = new HashSet<>();
  private final Set<Address> opened = new HashSet<>();
  private final Set<Address> split = new HashSet<>();
  private final Map<Address, Span> spans = new HashMap<>();
  private long revision;

  /** Another number whenever something else is noted. */
  long revision() {
    return revision;
  }

  /** Notes in all. */
  long size() {
    return (long) favourites.size()
        + locks.size()
        + closed.size()
        + opened.size()
        + split.size()
        + spans.size();
  }

  boolean isFavourite(Address row) {
    return favourites.contains(row);
  }

  void favourite(Address row) {
    flip(favourites, row);
  }

  /** Whether a row keeps its value when others are randomised. */
  boolean isLocked(Address row) {
    return locks.contains(row);
  }

  /** All locked rows, as they are now. */
  Set<Address> locks() {
    return Set.copyOf(locks);
  }

  void lock(Address row) {
    flip(locks, row);
  }

  /** Whether what stands below a heading is hidden. */
  boolean isClosed(Address heading) {
    return closed.contains(heading);
  }

  void close(Address heading) {
    flip(closed, heading);
  }

  /** Whether a row shows its instances, or the entries of its list. */
  boolean isOpened(Address row) {
    return opened.contains(row);
  }

  void open(Address row) {
    flip(opened, row);
  }

  /** Whether the axes of a vector that may be one number are turned each by itself. */
  boolean isSplit(Address row) {
    return split.contains(row);
  }

  void split(Address row) {
    flip(split, row);
  }

  /** The range that was given to a slider; null for the declared one. */
  @Nullable Span span(Address row) {
    return spans.get(row);
  }

  void span(Address row, @Nullable Span range) {
    revision++;
    if (range == null) {
      spans.remove(row);
    } else if (spans.size() < MOST) {
      spans.put(row, range);
    }
  }

  private void flip(Set<Address> set, Address row) {
    revision++;
    if (!set.remove(row) && set.size() < MOST) {
      set.add(row);
    }
  }
}
