package senga.studio;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.tune.Address;
import senga.variations.NotedInPanel;
import senga.variations.PanelNotes;
import senga.variations.RowNote;

/**
 * What somebody noted about rows, beside their values. Stars, locks, folds and ranges are kept with
 * the sketch; which rows are opened or split is for as long as the session lasts.
 */
final class Marks implements NotedInPanel {
  /** The most notes of a kind; what is more is not taken down. */
  static final int MOST = PanelNotes.MOST;

  private final Map<Address, RowNote> notes = new HashMap<>();
  private final Set<Address> opened = new HashSet<>();
  private final Set<Address> split = new HashSet<>();
  private PanelNotes written = PanelNotes.NONE;
  private boolean stale;
  private long revision;

  /** Another number whenever something else is noted. */
  long revision() {
    return revision;
  }

  /** Notes in all. */
  long size() {
    return (long) notes.size() + opened.size() + split.size();
  }

  @Override
  public PanelNotes notes() {
    if (stale) {
      stale = false;
      written = PanelNotes.of(notes);
    }
    return written;
  }

  @Override
  public void replace(PanelNotes others) {
    revision++;
    notes.clear();
    notes.putAll(others.rows());
    written = others;
    stale = false;
  }

  private RowNote at(Address row) {
    return notes.getOrDefault(row, RowNote.NONE);
  }

  private void note(Address row, RowNote note) {
    revision++;
    stale = true;
    if (note.equals(RowNote.NONE)) {
      notes.remove(row);
    } else if (notes.size() < MOST || notes.containsKey(row)) {
      notes.put(row, note);
    }
  }

  boolean isFavourite(Address row) {
    return at(row).favourite();
  }

  void favourite(Address row) {
    note(row, at(row).favourite(!isFavourite(row)));
  }

  /** Whether a row keeps its value when others are randomised. */
  boolean isLocked(Address row) {
    return at(row).locked();
  }

  /** All locked rows, as they are now. */
  Set<Address> locks() {
    Set<Address> locks = new HashSet<>(notes.keySet());
    locks.removeIf(row -> !isLocked(row));
    return locks;
  }

  void lock(Address row) {
    note(row, at(row).locked(!isLocked(row)));
  }

  /** Whether what stands below a heading is hidden. */
  boolean isClosed(Address heading) {
    return at(heading).folded();
  }

  void close(Address heading) {
    note(heading, at(heading).folded(!isClosed(heading)));
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
  RowNote.@Nullable Span span(Address row) {
    return at(row).range();
  }

  void span(Address row, RowNote.@Nullable Span range) {
    note(row, at(row).range(range));
  }

  private void flip(Set<Address> set, Address row) {
    revision++;
    if (!set.remove(row) && set.size() < MOST) {
      set.add(row);
    }
  }
}
