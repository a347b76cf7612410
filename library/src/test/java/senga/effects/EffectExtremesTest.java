package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static senga.testing.LineText.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.Builtins;
import senga.G;
import senga.geometry.ContextEffect;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.geometry.DrawingFailed;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Vec3;
import senga.realise.Blocks;
import senga.realise.Budget;
import senga.realise.RealiseCache;
import senga.realise.Realiser;

/**
 * Every effect on every difficult drawing, with every parameter at the ends of its range: the
 * answer is lines of finite coordinates, or one sentence.
 */
class EffectExtremesTest {
  private static final Polylines SQUARE = lines("0 0, 10 0, 10 10, 0 10, 0 0");
  private static final Map<String, Polylines> DRAWINGS = drawings();

  /** So that thousands of cases are quick; what is over it must be refused, not tried. */
  private static final Budget SMALL = new Budget(60_000, 60_000, 40L << 20);

  static Stream<Declaration> effects() {
    return new Builtins()
        .operations().stream()
            .map(Declaration::of)
            .filter(operation -> operation.defaults() instanceof Effect);
  }

  private static Map<String, Polylines> drawings() {
    Map<String, Polylines> drawings = new LinkedHashMap<>();
    drawings.put("nothing", lines(""));
    drawings.put("a line without vertices", new PolylinesBuilder().endLine().build());
    drawings.put("a dot", lines("5 6 7"));
    drawings.put("coincident points", lines("3 3, 3 3, 3 3 | 3 3 | 3 3, 3 3"));
    drawings.put("segments without length", lines("0 0, 0 0, 9 0, 9 0, 9 9, 0 0, 0 0"));
    drawings.put("an open line", lines("0 0, 10 0, 10 10"));
    drawings.put("a square", SQUARE);
    drawings.put("a bow tie", lines("0 0, 10 10, 10 0, 0 10, 0 0"));
    drawings.put("nested rings", lines("0 0, 9 0, 9 9, 0 0 | 3 2, 7 2, 7 6, 3 2"));
    drawings.put("a nearly closed ring", lines("0 0, 10 0, 10 10, 0 0.0001"));
    drawings.put("a ring that is not flat", lines("0 0 0, 9 0 5, 9 9 -5, 0 9 7, 0 0 0"));
    drawings.put("a tilted ring", lines("0 0 0, 10 0 5, 10 10 15, 0 10 10, 0 0 0"));
    drawings.put("an upright line", lines("0 0 5, 0 0 9, 0 0 -3"));
    drawings.put("far out", lines("1e6 1e6, 1000010 1e6, 1000010 1000010, 1e6 1e6"));
    drawings.put("huge", lines("-1e6 0 1e6, 1e6 1e6, 0 -1e6, -1e6 0 1e6"));
    drawings.put("tiny", lines("0 0, 1e-6 0, 1e-6 1e-6, 0 1e-6, 0 0 | 1e-6 0, 0 1e-6"));
    drawings.put("beyond all measure", lines("1e30 -1e30 1e30, -1e30 1e30 -1e30, 0 0"));
    drawings.put("subnormal", lines("1e-42 0, 0 1e-42, -1e-42 0 1e-42, 1e-42 0"));
    return drawings;
  }

  @ParameterizedTest
  @MethodSource("effects")
  void theAnswerIsFiniteLinesOrASentence(Declaration operation) {
    Realiser realiser = new Realiser(SMALL, new RealiseCache(), Blocks.serial());
    for (Record effect : settings(operation)) {
      DRAWINGS.forEach(
          (name, drawing) -> {
            String what = effect + " on " + name;
            try {
              Polylines made = realiser.realise(G.of(drawing).through((Effect) effect));
              assertThat(isFinite(made)).as(what).isTrue();
              if (drawing.vertexCount() == 0) {
                assertThat(made.vertexCount()).as(what).isZero();
              }
            } catch (DrawingFailed failed) {
              assertThat(failed.getMessage()).as(what).contains(operation.name());
              assertThat(name).as(what + ": " + failed.getMessage()).isNotIn(TAME);
            }
          });
    }
  }

  /** On these no effect within its ranges has a reason to fail, but for the budget. */
  private static final List<String> TAME =
      List.of("nothing", "a line without vertices", "a dot", "coincident points", "tiny");

  @ParameterizedTest
  @MethodSource("effects")
  void aNumberBeyondItsLimitIsRefusedByName(Declaration operation) {
    for (int i = 0; i < operation.parameters().size(); i++) {
      DeclaredParameter parameter = operation.parameters().get(i);
      if (parameter.kind() == Kind.NUMBER || parameter.kind() == Kind.INTEGER) {
        for (double value : new double[] {-1e9, 2e9, 1e300, -1e300}) {
          refusedOrFine(operation, i, parameter, value);
        }
      }
    }
  }

  private static void refusedOrFine(
      Declaration operation, int index, DeclaredParameter parameter, double value) {
    Object given = parameter.kind() == Kind.INTEGER ? (Object) (int) value : (Object) value;
    try {
      Record record = with(operation, index, given);
      Realiser realiser = new Realiser(SMALL, new RealiseCache(), Blocks.serial());
      Geometry recipe = G.of(SQUARE).through((Effect) record);
      assertThat(isFinite(realiser.realise(recipe))).as(record.toString()).isTrue();
    } catch (DrawingFailed failed) {
      assertThat(failed.getMessage()).contains(operation.name());
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).startsWith(operation.name() + " ");
      assertThat(refused.getMessage()).contains(parameter.name());
    }
  }

  @ParameterizedTest
  @MethodSource("effects")
  @Tag("slow")
  void anyNumberOfThreadsGivesTheSameBits(Declaration operation) {
    Geometry ball = G.sphere().diameter(60).center(Vec3.of(20, 10, 5));
    try (ForkJoinPool helpers = new ForkJoinPool(3)) {
      for (Record effect : List.of(operation.defaults(), at(operation, 0.5))) {
        Geometry recipe = ball.through((Effect) effect);
        Polylines alone = realised(recipe, Blocks.serial());
        Polylines together = realised(recipe, Blocks.parallel(helpers, 0));
        assertThat(together).isEqualTo(alone);
      }
    }
  }

  private static Polylines realised(Geometry recipe, Blocks blocks) {
    return new Realiser(Budget.DEFAULT, new RealiseCache(), blocks).realise(recipe);
  }

  /** Whoever waits no longer is heard, before much is done. */
  @ParameterizedTest
  @MethodSource("effects")
  void anInterruptedEffectStops(Declaration operation) {
    Record middle = at(operation, 0.5);
    if (middle instanceof ContextEffect effect) {
      if (effect.apply(SQUARE).equals(SQUARE)) {
        return; // nothing to do, nothing to stop
      }
      Thread.currentThread().interrupt();
      try {
        assertThatThrownBy(() -> effect.apply(SQUARE)).isInstanceOf(CancellationException.class);
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  private static boolean isFinite(Polylines made) {
    for (int i = 0; i < made.vertexCount(); i++) {
      if (!Float.isFinite(made.x(i)) || !Float.isFinite(made.y(i)) || !Float.isFinite(made.z(i))) {
        return false;
      }
    }
    return true;
  }

  /** The defaults, all parameters low, in the middle and high, and each alone low and high. */
  private static List<Record> settings(Declaration operation) {
    List<Record> settings = new ArrayList<>();
    settings.add(operation.defaults());
    for (double part : new double[] {0.001, 0.5, 1}) {
      settings.add(at(operation, part));
    }
    for (int i = 0; i < operation.parameters().size(); i++) {
      for (Object value : ends(operation.parameters().get(i))) {
        settings.add(with(operation, i, value));
      }
    }
    return settings;
  }

  private static List<Object> ends(DeclaredParameter parameter) {
    return switch (parameter.kind()) {
      case NUMBER, INTEGER, VECTOR -> List.of(value(parameter, 0.001), value(parameter, 1));
      case FLAG -> List.of(true, false);
      case CHOICE -> List.of(parameter.type().getEnumConstants());
      case SEED -> List.of(-1L, Long.MIN_VALUE, Long.MAX_VALUE);
      default -> List.of();
    };
  }

  /** All numbers at a part of their ranges. */
  private static Record at(Declaration operation, double part) {
    List<@Nullable Object> values = new ArrayList<>();
    Record defaults = operation.defaults();
    for (int i = 0; i < operation.parameters().size(); i++) {
      DeclaredParameter parameter = operation.parameters().get(i);
      values.add(
          switch (parameter.kind()) {
            case NUMBER, INTEGER, VECTOR -> value(parameter, part);
            case FLAG -> part > 0.7;
            default -> operation.parameters().value(i, defaults);
          });
    }
    return operation.create(values);
  }

  private static Object value(DeclaredParameter parameter, double part) {
    double value = parameter.min() + part * (parameter.max() - parameter.min());
    return switch (parameter.kind()) {
      case INTEGER -> (int) Math.rint(value);
      case VECTOR -> Vec3.of(value, value, part == 0.5 ? value + 1e-3 : value);
      default -> value;
    };
  }

  private static Record with(Declaration operation, int index, Object value) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < operation.parameters().size(); i++) {
      values.add(operation.parameters().value(i, operation.defaults()));
    }
    values.set(index, value);
    return operation.create(values);
  }
}
