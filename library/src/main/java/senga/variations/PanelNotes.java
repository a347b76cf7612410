package senga.variations;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import senga.tune.Address;

/**
 * What is noted about the rows of a sketch's panel, in the order of their addresses. A row that is
 * not drawn any more keeps its note, for it may come back.
 *
 * @param rows at most {@value #MOST}
 */
public record PanelNotes(SortedMap<Address, RowNote> rows) {
  /** The most rows with notes. */
  public static final int MOST = 20_000;

  /** Nothing is noted. */
  public static final PanelNotes NONE = new PanelNotes(new TreeMap<>());

  /**
   * @throws IllegalArgumentException if there are too many
   */
  public PanelNotes {
    if (rows.size() > MOST) {
      throw new IllegalArgumentException("a panel has at most " + MOST + " rows with notes");
    }
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
  }

  /** Those of a map in any order. */
  public static PanelNotes of(Map<Address, RowNote> rows) {
    return new PanelNotes(new TreeMap<>(rows));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  private RowNote at(Address row) {
    return rows.getOrDefault(row, RowNote.NONE);
  }

  /**
   * What two windows have noted that began with the same: what only one of them touched is as that
   * one has it, what both touched is as here.
   */
  PanelNotes merged(PanelNotes base, PanelNotes theirs) {
    TreeSet<Address> all = new TreeSet<>(rows.keySet());
    all.addAll(theirs.rows.keySet());
    SortedMap<Address, RowNote> both = new TreeMap<>();
    for (Address row : all) {
      RowNote note = merged(base.at(row), at(row), theirs.at(row));
      if (!note.isNothing() && both.size() < MOST) {
        both.put(row, note);
      }
    }
    return new PanelNotes(both);
  }

  private static RowNote merged(RowNote base, RowNote ours, RowNote theirs) {
    return new RowNote(
        ours.favourite() == base.favourite() ? theirs.favourite() : ours.favourite(),
        ours.locked() == base.locked() ? theirs.locked() : ours.locked(),
        ours.folded() == base.folded() ? theirs.folded() : ours.folded(),
        Objects.equals(ours.range(), base.range()) ? theirs.range() : ours.range());
  }
}
