package senga.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.Builtins;
import senga.geometry.ContextShape;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Geometry;
import senga.geometry.Parameters;
import senga.geometry.Polylines;
import senga.geometry.Shape;
import senga.math.Vec3;
import senga.realise.Blocks;
import senga.realise.Budget;
import senga.realise.BudgetExceeded;
import senga.realise.OperationFailed;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.testing.Listening;

/**
 * Every shape, each of its parameters set to what nobody should ask for: the answer is a sentence
 * that names the parameter, or lines that are finite, no more than was announced, and the same each
 * time.
 */
class ShapeExtremesTest {
  private static final List<Double> NUMBERS =
      List.of(
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          -Double.MAX_VALUE,
          Double.MAX_VALUE,
          Double.MIN_VALUE,
          -1e6,
          1e6,
          1e-6,
          -1e-6,
          -1.0,
          0.0,
          -0.0,
          1e300,
          1e9);

  private static final List<Integer> INTEGERS =
      List.of(Integer.MIN_VALUE, -1, 0, 1, 2, 3, 10_000, Integer.MAX_VALUE);

  private static final List<Vec3> VECTORS =
      List.of(
          Vec3.ZERO,
          Vec3.all(1e6),
          Vec3.all(-1e-6),
          Vec3.of(1e300, 0),
          Vec3.of(0, -Double.MAX_VALUE),
          Vec3.of(0, 0, 1e38),
          Vec3.all(Double.MIN_VALUE));

  private static final List<List<Vec3>> POINTS =
      List.of(
          List.of(),
          List.of(Vec3.ZERO),
          List.of(Vec3.ONE, Vec3.ONE, Vec3.ONE),
          List.of(Vec3.ZERO, Vec3.all(1e6), Vec3.all(-1e6)),
          List.of(Vec3.ZERO, Vec3.all(1e-6), Vec3.all(-1e-6)),
          List.of(Vec3.ZERO, Vec3.all(Double.MIN_VALUE)),
          List.of(Vec3.ZERO, Vec3.of(1e300, 1)));

  /** What is seen only when lines are made. */
  private static final String REFUSED =
      "lsystem iters must be lower|text font .* is the name of no font";

  private static final List<String> TEXTS =
      List.of(
          "", " ", "\n\n", "F", "[[[", "]]]", "F=FF", "=", "\u0000\ud800\udc00.", "a".repeat(200));

  static Stream<Declaration> shapes() {
    return new Builtins()
        .operations().stream()
            .filter(type -> type.getPackageName().equals("senga.shapes"))
            .map(Declaration::of);
  }

  private record Case(String parameter, @Nullable Object value, Record made) {}

  @Test
  void allShapesAreHere() {
    assertThat(shapes()).hasSizeGreaterThanOrEqualTo(24);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void anAnswerIsASentenceOrFiniteLines(Declaration shape) {
    int drawn = 0;
    for (Case each : cases(shape)) {
      drawn += answers(shape, each) ? 1 : 0;
    }
    assertThat(drawn).as("cases that can be drawn").isGreaterThan(5);
  }

  /** Whether there were lines; if not, the refusal was checked. */
  private static boolean answers(Declaration declaration, Case each) {
    Shape shape = (Shape) each.made();
    String what = declaration.name() + " " + each.parameter() + " " + each.value();
    try {
      Polylines lines = fresh(Blocks.serial()).realise(shape);
      assertThat(lines.length()).as(what).isFinite();
      assertThat((long) lines.vertexCount()).as(what).isLessThanOrEqualTo(shape.size().vertices());
      assertThat((long) lines.lineCount()).as(what).isLessThanOrEqualTo(shape.size().lines());
      assertThat(shape.make()).as(what).isEqualTo(lines);
      return true;
    } catch (BudgetExceeded tooMuch) {
      assertThat(tooMuch).as(what).hasMessageContaining(each.parameter());
    } catch (OperationFailed refused) {
      assertThat(refused.getCause()).as(what).isInstanceOf(IllegalArgumentException.class);
      assertThat(refused).as(what).message().containsPattern(REFUSED);
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void severalThreadsDrawTheSame(Declaration shape) {
    Polylines alone = fresh(Blocks.serial()).realise((Geometry) shape.defaults());
    for (int threads = 2; threads <= 4; threads++) {
      try (ForkJoinPool helpers = new ForkJoinPool(threads - 1)) {
        Polylines shared = fresh(Blocks.parallel(helpers, 0)).realise((Geometry) shape.defaults());
        assertThat(shared.digest()).as("%s threads", threads).isEqualTo(alone.digest());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatTakesLongStopsWhenNobodyWaits(Declaration declaration) {
    if (declaration.defaults() instanceof ContextShape shape) {
      assertThatThrownBy(() -> shape.make(Listening.until(0)))
          .isInstanceOf(CancellationException.class);
    }
  }

  private static Realiser fresh(Blocks blocks) {
    return new Realiser(Budget.DEFAULT, RealiseCache.off(), blocks);
  }

  /** What can be made; what is refused when it is made must say so by the parameter's name. */
  private static List<Case> cases(Declaration shape) {
    List<Case> cases = new ArrayList<>();
    Parameters all = shape.parameters();
    Record usual = all.defaults();
    for (int i = 0; i < all.size(); i++) {
      DeclaredParameter parameter = all.get(i);
      if (parameter.kind() == DeclaredParameter.Kind.GROUP) {
        Parameters group = parameter.group();
        for (int k = 0; k < group.size(); k++) {
          for (Object value : extremes(group.get(k))) {
            int index = i;
            String name = group.get(k).name();
            String label = shape.name() + " " + parameter.name();
            with(label, group, group.defaults(), k, value)
                .map(part -> set(all, usual, index, part))
                .ifPresent(made -> cases.add(new Case(name, value, made)));
          }
        }
      } else {
        for (Object value : extremes(parameter)) {
          with(shape.name(), all, usual, i, value)
              .ifPresent(made -> cases.add(new Case(parameter.name(), value, made)));
        }
      }
    }
    return cases;
  }

  private static Optional<Record> with(
      String label, Parameters all, Record usual, int index, Object value) {
    String name = all.get(index).name();
    try {
      return Optional.of(set(all, usual, index, value));
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).startsWith(label + " ").contains(singular(name));
      return Optional.empty();
    } catch (RuntimeException other) {
      return fail(label + " " + name + " " + value, other);
    }
  }

  /** A point in a list is named by its number: {@code polyline point 1}. */
  private static String singular(String name) {
    return name.endsWith("oints") ? name.substring(0, name.length() - 1) : name;
  }

  private static Record set(Parameters all, Record usual, int index, Object value) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      values.add(i == index ? value : all.value(i, usual));
    }
    return all.create(values);
  }

  private static List<?> extremes(DeclaredParameter parameter) {
    return switch (parameter.kind()) {
      case NUMBER -> NUMBERS;
      case INTEGER -> INTEGERS;
      case SEED -> List.of(Long.MIN_VALUE, -1L, Long.MAX_VALUE);
      case FLAG -> List.of(true, false);
      case CHOICE -> List.of(parameter.type().getEnumConstants());
      case VECTOR -> VECTORS;
      case POINTS -> POINTS;
      case TEXT -> TEXTS;
      default -> List.of();
    };
  }
}
