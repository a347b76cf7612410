package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import senga.kernel.Hash128;
import senga.math.Require;
import senga.math.Vec3;

class DeclarationTest {
  /** One parameter of each kind. */
  @About("Everything at once.")
  record AllKinds(
      @About("A number.") @Range(min = 0, max = 2, unit = "mm") double number,
      int integer,
      long seed,
      boolean flag,
      Generation choice,
      @Range(min = 0, max = 2, uniform = true) Vec3 vector,
      @Nullable Vec3 optional,
      @Nullable Vec3 alsoOptional,
      String text,
      List<Vec3> points,
      List<Double> numbers,
      Polylines lines,
      Geometry geometry,
      Content content)
      implements ContextEffect {
    AllKinds {
      number = Require.finite("number", number);
    }

    AllKinds() {
      this(
          1,
          2,
          3,
          true,
          Generation.CURRENT,
          Vec3.ONE,
          null,
          null,
          "hello",
          List.of(Vec3.ZERO),
          List.of(1.0, 2.0),
          Polylines.EMPTY,
          new Literal(),
          Content.NONE);
    }

    @Override
    public Polylines apply(Polylines input, Context context) {
      return input;
    }
  }

  record NoDefaults(int count) {}

  record StrangeKind(Object thing) {
    StrangeKind() {
      this("");
    }
  }

  record StrangeList(List<String> words) {
    StrangeList() {
      this(List.of());
    }
  }

  record Unasked(Geometry mask) implements Effect {
    Unasked() {
      this(new Literal());
    }

    @Override
    public Polylines apply(Polylines input) {
      return input;
    }
  }

  @Test
  void aRecordDeclaresNameSentenceAndParameters() {
    Declaration operation = Declaration.of(AllKinds.class);
    assertThat(operation.name()).isEqualTo("allKinds");
    assertThat(operation.about()).isEqualTo("Everything at once.");
    assertThat(operation.defaults()).isEqualTo(new AllKinds());
    assertThat(operation.parameters())
        .extracting(DeclaredParameter::kind)
        .containsExactly(
            DeclaredParameter.Kind.NUMBER,
            DeclaredParameter.Kind.INTEGER,
            DeclaredParameter.Kind.SEED,
            DeclaredParameter.Kind.FLAG,
            DeclaredParameter.Kind.CHOICE,
            DeclaredParameter.Kind.VECTOR,
            DeclaredParameter.Kind.VECTOR,
            DeclaredParameter.Kind.VECTOR,
            DeclaredParameter.Kind.TEXT,
            DeclaredParameter.Kind.POINTS,
            DeclaredParameter.Kind.NUMBERS,
            DeclaredParameter.Kind.LINES,
            DeclaredParameter.Kind.GEOMETRY,
            DeclaredParameter.Kind.CONTENT);
  }

  @Test
  void aParameterKnowsRangeUnitChoicesAndWhetherItIsOptional() {
    List<DeclaredParameter> parameters = Declaration.of(AllKinds.class).parameters();
    DeclaredParameter number = parameters.getFirst();
    assertThat(number.min()).isZero();
    assertThat(number.max()).isEqualTo(2);
    assertThat(number.unit()).isEqualTo("mm");
    assertThat(number.about()).isEqualTo("A number.");
    assertThat(number.optional()).isFalse();
    assertThat(parameters.get(4).choices()).containsExactly("current", "pyxidraw");
    assertThat(parameters).filteredOn(DeclaredParameter::uniform).containsOnly(parameters.get(5));
    assertThat(parameters.get(6).optional()).isTrue();
    assertThat(parameters.get(6).defaultValue()).isNull();
  }

  @Test
  void anOperationIsMadeFromItsValues() {
    Declaration operation = Declaration.of(AllKinds.class);
    AllKinds defaults = new AllKinds();
    @Nullable Object[] values = new @Nullable Object[operation.parameters().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = operation.value(i, defaults);
    }
    assertThat(operation.create(Arrays.asList(values))).isEqualTo(defaults);
    values[0] = Double.NaN;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> operation.create(Arrays.asList(values)))
        .withMessage("number must be a finite number, got NaN");
  }

  @Test
  void whatIsNoOperationIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Declaration.of("text"))
        .withMessage("java.lang.String must be a record to be an operation");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Declaration.of(NoDefaults.class))
        .withMessageEndingWith("NoDefaults must have a no-argument constructor for its defaults");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Declaration.of(StrangeKind.class))
        .withMessage(
            StrangeKind.class.getName()
                + " thing must be a double, int, long, boolean, enum, Vec3, String, List<Vec3>,"
                + " List<Double>, Polylines, Geometry or Content, but is a java.lang.Object");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Declaration.of(StrangeList.class))
        .withMessageEndingWith("but is a java.util.List<java.lang.String>");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Declaration.of(Unasked.class))
        .withMessageEndingWith(
            "Unasked must be a ContextShape or a ContextEffect, for its parameter mask is a"
                + " recipe");
  }

  @Test
  void anUnsetValueCannotBeMistakenForNumbersThatFollow() {
    double one = Double.longBitsToDouble(1);
    Vec3 before = Vec3.of(one, 2, 3);
    Vec3 after = Vec3.of(2, 3, one);
    assertThat(hash(pivots(null, after))).isNotEqualTo(hash(pivots(before, null)));
    assertThat(hash(pivots(null, null))).isNotEqualTo(hash(pivots(null, Vec3.ZERO)));
    assertThat(hash(pivots(null, after))).isEqualTo(hash(pivots(null, after)));
  }

  @Test
  void choicesAreWrittenInLowerCaseWithHyphens() {
    enum Size {
      VERY_LARGE
    }
    assertThat(Declaration.choiceName(Size.VERY_LARGE)).isEqualTo("very-large");
  }

  private static AllKinds pivots(@Nullable Vec3 first, @Nullable Vec3 second) {
    return new AllKinds(
        1,
        2,
        3,
        true,
        Generation.CURRENT,
        Vec3.ONE,
        first,
        second,
        "",
        List.of(),
        List.of(),
        Polylines.EMPTY,
        new Literal(),
        Content.NONE);
  }

  private static Fingerprint hash(AllKinds operation) {
    Hash128 hash = new Hash128();
    Declaration.of(operation).feed(operation, hash);
    return Fingerprint.of(hash);
  }
}
