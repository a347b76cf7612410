package senga.tune;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import senga.geometry.Declaration;

/**
 * One step of a layer: an operation, or several of one kind at the same place of chains of the same
 * shape, as a loop makes them.
 */
public final class Step {
  private final String layer;
  private final String name;
  private final @Nullable Declaration declaration;
  private final List<? extends Field> fields;
  private final Object[] code;
  private final Object[] now;
  private final int[] numbers;
  private final int chain;
  private @Nullable List<Slot> slots;

  Step(
      String layer,
      String name,
      @Nullable Declaration declaration,
      List<? extends Field> fields,
      Object[] code,
      Object[] now,
      int[] numbers,
      int chain) {
    this.layer = layer;
    this.name = name;
    this.declaration = declaration;
    this.fields = fields;
    this.code = code;
    this.now = now;
    this.numbers = numbers;
    this.chain = chain;
  }

  /**
   * Its name in its layer: {@code displace-2}, {@code hills/displace}; empty for the sketch's own.
   */
  public String name() {
    return name;
  }

  /** The name of its layer. */
  public String layer() {
    return layer;
  }

  /** Where it stands; of the sketch's own values, the layer {@code sketch}. */
  public Address address() {
    return Address.ofStep(layer, name);
  }

  /** What its operations declare; empty for what the sketch declares itself. */
  public Optional<Declaration> declaration() {
    return Optional.ofNullable(declaration);
  }

  /** Its values that can be changed, in declared order, those of a group one after the other. */
  public List<Slot> slots() {
    List<Slot> known = slots;
    if (known == null) {
      known = fields.stream().map(field -> new Slot(this, field)).toList();
      slots = known;
    }
    return known;
  }

  /** For how many operations it stands, at least 1. */
  public int instances() {
    return code.length;
  }

  /**
   * The number of an instance in addresses: its index, or the key that the sketch gave it.
   *
   * @param index from 0
   */
  public int number(int index) {
    return numbers.length == 0 ? index : numbers[index];
  }

  /**
   * Effects of the same chain have the same number, and can change places; −1 for a shape and for
   * an effect that stands alone.
   */
  public int chain() {
    return chain;
  }

  Object code(int index) {
    return code[index];
  }

  Object now(int index) {
    return now[index];
  }

  @Override
  public String toString() {
    return layer + "/" + name;
  }
}
