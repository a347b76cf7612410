package senga.tune;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.scene.Frame;
import senga.words.Failure;
import senga.words.PlainNumber;

/** What a sketch declares itself while it draws one frame, and the values it is given. */
final class OwnValues {
  /** More are not listed, and keep the sketch's own values. */
  static final int MOST = 1000;

  private static final Address PLACE = Address.ofLayer(Address.SKETCH);

  /** One of them, in the words of an address. */
  record OwnField(DeclaredParameter declared) implements Field {
    @Override
    public String group() {
      return "";
    }

    @Override
    public String path() {
      return Address.word(declared.name());
    }

    @Override
    public @Nullable Object read(Object holder) {
      return ((Map<?, ?>) holder).get(path());
    }
  }

  private final Valuation valuation;
  private final Troubles troubles;
  private final StepChanges changes;
  private final Map<String, OwnField> fields = new LinkedHashMap<>();
  private final Map<String, Object> code = new LinkedHashMap<>();
  private final Map<String, Object> now = new LinkedHashMap<>();

  OwnValues(Frame frame, Changes all, Troubles troubles) {
    this.troubles = troubles;
    this.changes = StepChanges.of(all.valueMap(), PLACE);
    this.valuation = new Valuation(frame, (address, index) -> row(address), troubles);
  }

  /** What the sketch gets for a parameter that it declares. */
  synchronized @Nullable Object value(DeclaredParameter declared) {
    OwnField field = new OwnField(declared);
    Object otherwise = Objects.requireNonNull(declared.defaultValue());
    if (fields.size() >= MOST && !fields.containsKey(field.path())) {
      return otherwise;
    }
    fields.putIfAbsent(field.path(), field);
    code.put(field.path(), otherwise);
    Object value = within(row(field));
    now.put(field.path(), value);
    return value;
  }

  private Object within(Row row) {
    DeclaredParameter declared = row.declared();
    Object otherwise = Objects.requireNonNull(row.code());
    try {
      Object value = Objects.requireNonNullElse(valuation.value(row), otherwise);
      if (value instanceof Number number) {
        check(declared, number.doubleValue());
      }
      return value;
    } catch (RuntimeException refused) {
      StepChanges.Entry entry = row.nearest("");
      troubles.add(entry == null ? row.address("") : entry.address(), Failure.plain(refused));
      return otherwise;
    }
  }

  private static void check(DeclaredParameter declared, double value) {
    if (value < declared.min() || value > declared.max()) {
      throw new NoValue(
          declared.name()
              + " must lie between "
              + PlainNumber.of(declared.min())
              + " and "
              + PlainNumber.of(declared.max())
              + ", got "
              + PlainNumber.of(value));
    }
  }

  private Row row(OwnField field) {
    return new Row(PLACE, field, changes, code.get(field.path()), 0, Address.ALL, 1);
  }

  /**
   * One that was declared before.
   *
   * @throws NoValue if it was not
   */
  synchronized Row row(Address address) {
    OwnField field = address.isOwn() ? fields.get(address.path()) : null;
    if (field == null && !address.isOwn()) {
      throw new NoValue(
          "what the sketch declares is calculated before it draws, and cannot refer to " + address);
    }
    if (field == null) {
      throw NoRow.because(address.path(), "value of the sketch", fields.keySet());
    }
    return row(field);
  }

  /** All of them as a step without a name, to look at; null if there are none. */
  synchronized @Nullable Step step() {
    if (fields.isEmpty()) {
      return null;
    }
    List<OwnField> all = new ArrayList<>(fields.values());
    Object[] before = {new LinkedHashMap<>(code)};
    Object[] after = {new LinkedHashMap<>(now)};
    return new Step(Address.SKETCH, "", null, all, before, after, new int[0], -1);
  }

  synchronized Map<String, Object> now() {
    return new LinkedHashMap<>(now);
  }
}
