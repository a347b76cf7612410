package senga.tune;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Declaration;
import senga.geometry.Geometry;
import senga.words.Failure;

/**
 * Changes operations. What a record refuses keeps the sketch's own value: first all changes are
 * tried together, for a least and a greatest value may only be able to move together; then one by
 * one, so that only those are left out that cannot be.
 */
final class OperationChange {
  /** After so many refusals in a frame nothing more is tried: making them costs time. */
  private static final int MOST_REFUSALS = 200;

  private final Valuation valuation;
  private final Troubles troubles;
  private int refusals;

  OperationChange(Valuation valuation, Troubles troubles) {
    this.valuation = valuation;
    this.troubles = troubles;
  }

  /** A value for a row. */
  private record Wish(Row row, OperationFields.Direct field, @Nullable Object value) {}

  /**
   * The operation with its values changed; the same object if none is.
   *
   * @param rows those of its values that something is said of
   */
  Record values(Record operation, Declaration declaration, List<Row> rows) {
    List<Wish> wishes = new ArrayList<>();
    for (Row row : rows) {
      wishes.add(new Wish(row, (OperationFields.Direct) row.field(), valuation.value(row)));
    }
    if (wishes.isEmpty() || refusals > MOST_REFUSALS) {
      return operation;
    }
    try {
      return made(operation, declaration, wishes);
    } catch (RuntimeException refused) {
      return oneByOne(operation, declaration, wishes);
    }
  }

  private Record oneByOne(Record operation, Declaration declaration, List<Wish> wishes) {
    List<Wish> granted = new ArrayList<>();
    Record made = operation;
    for (Wish wish : wishes) {
      granted.add(wish);
      try {
        made = made(operation, declaration, granted);
      } catch (RuntimeException refused) {
        granted.removeLast();
        refusals++;
        troubles.add(place(wish.row()), Failure.plain(refused));
      }
    }
    return made;
  }

  /** The address of the change that is refused; of several axes, of the first that was changed. */
  private static Address place(Row row) {
    for (String axis : List.of("", "x", "y", "z")) {
      StepChanges.Entry entry = row.nearest(axis);
      entry = entry == null ? row.modulation(axis) : entry;
      if (entry != null) {
        return entry.address();
      }
    }
    return row.address("");
  }

  private static Record made(Record operation, Declaration declaration, List<Wish> wishes) {
    RecordEdit edit = new RecordEdit(operation, declaration.parameters());
    wishes.forEach(wish -> edit.set(wish.field(), wish.value()));
    return edit.done();
  }

  /** The operation with other recipes among its parameters; the same object if none is another. */
  static Record recipes(Record operation, Declaration declaration, List<Geometry> recipes) {
    if (recipes.isEmpty()) {
      return operation;
    }
    RecordEdit edit = new RecordEdit(operation, declaration.parameters());
    edit.recipes(recipes.iterator());
    return edit.done();
  }
}
