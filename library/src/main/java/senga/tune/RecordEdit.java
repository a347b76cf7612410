package senga.tune;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.geometry.Geometry;
import senga.geometry.Parameters;

/** A record of parameters again, with some values changed; the same record if none really is. */
final class RecordEdit {
  private final Record record;
  private final Parameters parameters;
  private final List<@Nullable Object> values = new ArrayList<>();
  private final Map<Integer, RecordEdit> groups = new LinkedHashMap<>();
  private boolean changed;

  RecordEdit(Record record, Parameters parameters) {
    this.record = record;
    this.parameters = parameters;
    for (int i = 0; i < parameters.size(); i++) {
      values.add(parameters.value(i, record));
    }
  }

  void set(OperationFields.Direct field, @Nullable Object value) {
    if (field.inner() < 0) {
      put(field.outer(), value);
    } else {
      group(field.outer()).put(field.inner(), value);
    }
  }

  /** Other recipes in the place of those it has, in declared order. */
  void recipes(Iterator<? extends Geometry> others) {
    for (int i = 0; i < parameters.size(); i++) {
      if (values.get(i) instanceof Geometry known) {
        Geometry other = others.next();
        changed |= !isSame(known, other);
        values.set(i, other);
      } else if (!parameters.get(i).group().isEmpty()) {
        group(i).recipes(others);
      }
    }
  }

  /**
   * @throws RuntimeException whatever the record says of a value that it refuses
   */
  Record done() {
    groups.forEach((index, group) -> putChanged(index, group));
    return changed ? parameters.create(values) : record;
  }

  private void putChanged(int index, RecordEdit group) {
    Record made = group.done();
    if (group.changed) {
      changed = true;
      values.set(index, made);
    }
  }

  private RecordEdit group(int index) {
    return groups.computeIfAbsent(
        index, i -> new RecordEdit((Record) nonNull(values.get(i)), parameters.get(i).group()));
  }

  private static Object nonNull(@Nullable Object group) {
    return Objects.requireNonNull(group, "a group of parameters must not be null");
  }

  private void put(int index, @Nullable Object value) {
    changed |= !Objects.equals(values.get(index), value);
    values.set(index, value);
  }

  /** Equal recipes may be other objects; those that were not rebuilt shall stay what they are. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Geometry a, Geometry b) {
    return a == b;
  }
}
