package senga.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import senga.geometry.Bounds;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.realise.ParameterText;
import senga.realise.Realiser;

/**
 * The drawing of an example at several values of one parameter.
 *
 * @param condition what else is set, for the parameter to matter; empty for nothing
 */
record Strip(DeclaredParameter parameter, String condition, List<Step> steps) {
  /** In mm: by less, drawings look the same. */
  private static final float UNSEEN = 0.01f;

  /** Length of all lines in sizes of the drawing: with more there is hardly a white place. */
  private static final double DARK = 100;

  private static final int MOST_HALVED = 7;

  /** Drawings whose sizes mostly differ more are each fitted by themselves. */
  private static final double MOST_DIFFERENCE = 5;

  /**
   * The drawing at one value.
   *
   * @param value as it is written beneath
   */
  record Step(String value, Polylines lines) {
    private double size() {
      return Math.max(lines.bounds().width(), lines.bounds().height());
    }

    /** Whether there are so many lines that most of the paper is ink. */
    private boolean isDark() {
      double length = 0;
      for (int line = 0; line < lines.lineCount(); line++) {
        for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
          double dx = lines.x(i) - lines.x(i - 1);
          double dy = lines.y(i) - lines.y(i - 1);
          length += Math.sqrt(dx * dx + dy * dy);
        }
      }
      return length / size() > DARK;
    }
  }

  /** One for each parameter that makes a difference to be seen, other than a mere shift. */
  static List<Strip> of(Declaration operation, Example example) {
    Record shown = Within.find(example.recipe(), operation.type()).orElseThrow();
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < operation.parameters().size(); i++) {
      Strip strip = along(operation, i, shown, "", example);
      Optional.of(strip)
          .filter(Strip::isTelling)
          .or(() -> withAnotherChoice(operation, strip.parameter(), shown, example))
          .ifPresent(strips::add);
    }
    return strips;
  }

  /** Some parameters matter for one choice of another one only: the first for which it does. */
  private static Optional<Strip> withAnotherChoice(
      Declaration operation, DeclaredParameter parameter, Record shown, Example example) {
    int index = operation.parameters().indexOf(parameter);
    for (int i = 0; i < operation.parameters().size(); i++) {
      DeclaredParameter other = operation.parameters().get(i);
      boolean isChoice = other.kind() == Kind.CHOICE || other.kind() == Kind.FLAG;
      if (i == index || !isChoice || other.type() == Generation.class) {
        continue;
      }
      for (Object choice : Values.of(other, null, 1)) {
        String condition = other.name() + " " + ParameterText.value(choice);
        Optional<Strip> strip =
            with(operation, i, choice, shown)
                .map(changed -> along(operation, index, changed, condition, example))
                .filter(Strip::isTelling);
        if (strip.isPresent()) {
          return strip;
        }
      }
    }
    return Optional.empty();
  }

  private static Strip along(
      Declaration operation, int index, Record shown, String condition, Example example) {
    DeclaredParameter parameter = operation.parameters().get(index);
    Object now = operation.value(index, shown);
    Function<Object, Optional<Step>> at =
        value ->
            drawn(with(operation, index, value, shown), example)
                .map(lines -> new Step(text(parameter, value), lines))
                .filter(step -> step.size() > UNSEEN);
    double share = 1;
    for (int i = 0; i < MOST_HALVED && isDark(Values.of(parameter, now, share), at); i++) {
      share /= 2; // only as far along the slider as lines can be told apart
    }
    List<Step> steps =
        Values.of(parameter, now, share).stream().flatMap(it -> at.apply(it).stream()).toList();
    return new Strip(parameter, condition, steps);
  }

  private static boolean isDark(List<Object> values, Function<Object, Optional<Step>> at) {
    return !values.isEmpty() && at.apply(values.getLast()).filter(Step::isDark).isPresent();
  }

  private static Optional<Record> with(
      Declaration operation, int index, Object value, Record shown) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < operation.parameters().size(); i++) {
      values.add(i == index ? value : operation.value(i, shown));
    }
    try {
      return Optional.of(operation.create(values));
    } catch (IllegalArgumentException refused) { // a slider may reach what is no value here
      return Optional.empty();
    }
  }

  private static Optional<Polylines> drawn(Optional<Record> changed, Example example) {
    try {
      return changed.map(
          operation -> new Realiser().realise(Within.put(example.recipe(), operation)));
    } catch (RuntimeException refused) {
      return Optional.empty();
    }
  }

  private static String text(DeclaredParameter parameter, Object value) {
    String text =
        parameter.uniform() && value instanceof Vec3 same
            ? ParameterText.number(same.x())
            : ParameterText.value(value);
    return parameter.unit().isEmpty() ? text : text + " " + parameter.unit();
  }

  private boolean isTelling() {
    return steps.stream().anyMatch(step -> !isSame(step.lines(), steps.getFirst().lines(), 1));
  }

  /** Whether they are the same drawing, here or there, {@code factor} times as large. */
  private static boolean isSame(Polylines a, Polylines b, double factor) {
    if (a.vertexCount() != b.vertexCount() || a.lineCount() != b.lineCount()) {
      return false;
    }
    Bounds of = a.bounds();
    Bounds to = b.bounds();
    for (int i = 0; i < a.vertexCount(); i++) {
      double x = (b.x(i) - to.minX()) * factor - (a.x(i) - of.minX());
      double y = (b.y(i) - to.minY()) * factor - (a.y(i) - of.minY());
      if (Math.abs(x) > UNSEEN || Math.abs(y) > UNSEEN) {
        return false;
      }
    }
    return true;
  }

  /** The squares of paper that the steps are shown on: of one size, where that can be seen. */
  List<Sample> samples(int pixels) {
    double[] sizes = steps.stream().mapToDouble(Step::size).sorted().toArray();
    double largest = sizes[sizes.length - 1];
    double middle = sizes[(sizes.length - 1) / 2];
    boolean together = middle * MOST_DIFFERENCE >= largest || isOneInManySizes();
    return steps.stream()
        .map(step -> step.lines().bounds())
        .map(
            bounds ->
                together ? Sample.around(bounds, largest, pixels) : Sample.around(bounds, pixels))
        .toList();
  }

  private boolean isOneInManySizes() {
    Step last = steps.getLast();
    return steps.stream()
        .allMatch(
            step ->
                step.size() == 0 || isSame(last.lines(), step.lines(), last.size() / step.size()));
  }
}
