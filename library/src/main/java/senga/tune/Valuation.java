package senga.tune;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.math.Vec3;
import senga.scene.Frame;

/**
 * What the values of one frame become. A change that gives no value leaves the sketch's own and is
 * told as a trouble of its address.
 *
 * <p>A formula may ask for other rows, whose formulas ask for others. Each is calculated once for a
 * frame; one that comes back to itself, or leads on too far, has no value.
 */
final class Valuation {
  private static final int DEEPEST = 100;

  /** Finds rows by their addresses. */
  @FunctionalInterface
  interface Rows {
    /**
     * @param address of a value
     * @param index of the instance to take if the address does not say which
     * @throws NoValue if there is no such row
     */
    Row find(Address address, int index);
  }

  private final Frame frame;
  private final Rows rows;
  private final Troubles troubles;
  private final Map<Address, Double> known = new HashMap<>();
  private final Set<Address> open = new HashSet<>();

  Valuation(Frame frame, Rows rows, Troubles troubles) {
    this.frame = frame;
    this.rows = rows;
    this.troubles = troubles;
  }

  /** The value of a row with all that is said of it; the sketch's own object if that is nothing. */
  @Nullable Object value(Row row) {
    return row.declared().kind() == Kind.VECTOR ? vector(row) : single(row);
  }

  private @Nullable Object single(Row row) {
    StepChanges.Entry entry = row.nearest("");
    boolean modulated = isModulated(row, "");
    if (entry == null && !modulated) {
      return row.code();
    }
    if (entry != null && now(row, entry.change()) instanceof Change.Set set && !modulated) {
      return set(row, entry, set.value());
    }
    double number = number(row, "");
    boolean same = Double.isNaN(number) || number == Values.number(row.code(), "");
    return same ? row.code() : Values.ofNumber(row.declared(), number);
  }

  /** Keys as the value that they have at the frame's time; another change as it is. */
  private Change now(Row row, Change change) {
    DeclaredParameter declared = row.declared();
    return change instanceof Change.Keyed(Keys keys)
        ? new Change.Set(keys.at(frame.seconds(), declared.min(), declared.max()))
        : change;
  }

  /** Whether a modulation is to be reckoned in; of what is no number it is told as a trouble. */
  private boolean isModulated(Row row, String axis) {
    StepChanges.Entry over = row.modulation(axis);
    if (over != null && !Values.isNumeric(row.declared())) {
      troubles.add(over.address(), row.declared().name() + " is no number and cannot be modulated");
      return false;
    }
    return over != null;
  }

  private @Nullable Object set(Row row, StepChanges.Entry entry, @Nullable Object value) {
    try {
      return Values.of(row.declared(), value);
    } catch (IllegalArgumentException e) {
      troubles.add(entry.address(), String.valueOf(e.getMessage()));
      return row.code();
    }
  }

  private @Nullable Object vector(Row row) {
    StepChanges.Entry x = row.nearest("x");
    if (x != null
        && now(row, x.change()) instanceof Change.Set set
        && x.address().path().equals(row.field().path())
        && List.of("y", "z").stream().allMatch(axis -> x.equals(row.nearest(axis)))
        && Slot.AXES.stream().noneMatch(axis -> isModulated(row, axis))) {
      return set(row, x, set.value());
    }
    Vec3 code = row.code() instanceof Vec3 vector ? vector : null;
    double[] axes = new double[3];
    boolean isSet = code != null;
    for (int k = 0; k < axes.length; k++) {
      double number = number(row, Slot.AXES.get(k));
      isSet |= !Double.isNaN(number);
      axes[k] = Double.isNaN(number) ? 0 : number;
    }
    return isSet ? new Vec3(axes[0], axes[1], axes[2]) : null;
  }

  /** A row, or one axis of it, as a number with all that is said of it; NaN if it is unset. */
  double number(Row row, String axis) {
    double own = unmoved(row, axis);
    StepChanges.Entry over = row.modulation(axis);
    return over != null && over.change() instanceof Change.Modulated(Modulation by)
        ? modulated(row, axis, over.address(), by, own)
        : own;
  }

  /** Moved within the row's limits; where the source gives nothing, the row's own value stays. */
  private double modulated(Row row, String axis, Address place, Modulation by, double own) {
    try {
      if (Double.isNaN(own)) {
        throw new NoValue(row.declared().name() + " has no value that could be modulated");
      }
      double code = Values.number(row.code(), axis);
      double source = calculated(by.source(), row, code, "the row's own value");
      double moved = by.within(row.declared(), own, by.moved(own, source));
      if (!Double.isFinite(moved)) {
        throw new NoValue("a depth of " + Values.shown(by.depth()) + " leads too far for a number");
      }
      return moved;
    } catch (NoValue why) {
      troubles.add(place, String.valueOf(why.getMessage()));
      return own;
    }
  }

  private double unmoved(Row row, String axis) {
    double code = Values.number(row.code(), axis);
    StepChanges.Entry entry = row.nearest(axis);
    if (entry == null) {
      return code;
    }
    try {
      if (!Values.isNumeric(row.declared())) {
        throw new NoValue(row.declared().name() + " is no number and cannot be calculated");
      }
      return checked(number(row, axis, entry.change(), code), entry.change(), code);
    } catch (NoValue why) {
      troubles.add(entry.address(), String.valueOf(why.getMessage()));
      return code;
    }
  }

  private double number(Row row, String axis, Change change, double code) {
    return switch (change) {
      case Change.Set set -> constant(row, axis, set.value());
      case Change.Keyed keyed -> number(row, axis, now(row, keyed), code);
      case Change.Times times -> code * times.factor();
      case Change.Plus plus -> code + plus.shift();
      case Change.Calculated calculated ->
          calculated(calculated.formula(), row, code, "the sketch's own value");
      case Change.Driven driven -> driven(row, driven, code);
      case Change.Suspended off -> code;
      case Change.Modulated beside -> code; // never said of a value itself
    };
  }

  private static double constant(Row row, String axis, @Nullable Object value) {
    double number =
        row.declared().kind() == Kind.CHOICE && value instanceof String text
            ? row.declared().choices().indexOf(text)
            : Values.number(value, axis);
    if (Double.isNaN(number)) {
      throw new NoValue(row.declared().name() + " takes a number, got " + Values.shown(value));
    }
    return number;
  }

  private double calculated(Formula formula, Row row, double code, String stays) {
    double number;
    try {
      number = formula.value(new FormulaMoment(row, code));
    } catch (NoValue why) {
      throw why;
    } catch (RuntimeException e) {
      throw new NoValue(String.valueOf(e.getMessage()));
    }
    if (!Double.isFinite(number)) {
      throw new NoValue(
          "the formula gives "
              + (Double.isNaN(number) ? "no number" : "an infinite number")
              + ", so "
              + stays
              + " stays");
    }
    return number;
  }

  /** What keeps its own place switches a flag at its half; what follows, at all above its 0. */
  private double driven(Row row, Change.Driven driven, double code) {
    if (driven.isPlaced()) {
      double value = driven.binding().value(driven.position());
      return row.declared().kind() == Kind.FLAG ? Math.rint(Math.clamp(value, 0, 1)) : value;
    }
    boolean follows = driven.binding().isFollowing();
    double at = follows ? frame.controls().value(driven.controller(), Double.NaN) : Double.NaN;
    return Double.isNaN(at) ? code : driven.binding().value(at);
  }

  private static double checked(double number, Change change, double code) {
    if (Double.isInfinite(number)) {
      throw new NoValue(change + " of " + Values.shown(code) + " is too large for a number");
    }
    return number;
  }

  /** The number of another row, for a formula. */
  private double asked(Address address, int index) {
    Row row = rows.find(address, index);
    String axis = axis(row, address);
    Address place = row.address(axis);
    Double done = known.get(place);
    if (done != null) {
      return done;
    }
    double number = followed(row, axis, place);
    known.put(place, number);
    if (Double.isNaN(number)) {
      throw new NoValue(address + " has no number");
    }
    return number;
  }

  private double followed(Row row, String axis, Address place) {
    if (open.size() >= DEEPEST) {
      throw new NoValue("it refers on through more than " + DEEPEST + " rows");
    }
    if (!open.add(place)) {
      throw new NoValue(place + " refers to itself");
    }
    try {
      return number(row, axis);
    } finally {
      open.remove(place);
    }
  }

  private static String axis(Row row, Address address) {
    String path = row.field().path();
    return address.path().length() > path.length()
        ? address.path().substring(path.length() + 1)
        : "";
  }

  /** What a formula sees of the frame and of the row that it stands in. */
  private final class FormulaMoment implements Moment {
    private final Row row;
    private final double code;

    FormulaMoment(Row row, double code) {
      this.row = row;
      this.code = code;
    }

    @Override
    public double seconds() {
      return frame.seconds();
    }

    @Override
    public double beat() {
      return frame.beat();
    }

    @Override
    public long frame() {
      return frame.index();
    }

    @Override
    public long seed() {
      return frame.seed();
    }

    @Override
    public int index() {
      return row.index();
    }

    @Override
    public int count() {
      return row.count();
    }

    @Override
    public double code() {
      return code;
    }

    @Override
    public double controller(String address, double otherwise) {
      return frame.controls().value(address, otherwise);
    }

    @Override
    public double noise(double x, double y, double z) {
      return frame.noise(x, y, z);
    }

    @Override
    public double row(Address address) {
      return asked(address, row.index());
    }
  }
}
