package senga.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The copy-methods that a record is given. */
class CopyMethodsTest {
  private static final String BALL =
      """
      package art;
      import senga.geometry.*;
      import senga.math.Vec3;
      import org.jspecify.annotations.Nullable;
      @About("A ball.")
      public record Ball(
          @About("How fine it is.") @Range(min = 0, max = 7) int level,
          @About("Where its centre lies.") @Range(min = -0.5, max = 300, unit = "mm") Vec3 center,
          @About("Its size.") @Range(min = 0, max = 9, uniform = true) Vec3 size,
          @About("What it is tied to.") @Nullable Vec3 knot)
          implements BallCopies, Shape {
        public Ball() {
          this(1, Vec3.all(0), Vec3.all(2), null);
        }
      }
      """;

  /** A record with one parameter, declared as it stands. */
  private static String record(String parameter, String body) {
    return """
    package art;
    import senga.geometry.*;
    import senga.math.Vec3;
    @About("An effect.")
    public record Push(%s) implements PushCopies, Effect {
      %s
    }
    """
        .formatted(parameter, body);
  }

  @Test
  void aCopyMethodBearsTheParametersNameAndChangesNothingElse() {
    assertThat(ball("new Ball().level(5)"))
        .isEqualTo("Ball[level=5, center=(0.0 0.0 0.0), size=(2.0 2.0 2.0), knot=null]");
    assertThat(ball("new Ball().level(5).knot(Vec3.all(1)).level()")).isEqualTo("5");
  }

  @Test
  void aVectorMayBeGivenAsThreeNumbers() {
    assertThat(ball("new Ball().center(1, 2, 3).center()")).isEqualTo("(1.0 2.0 3.0)");
    assertThat(ball("new Ball().size(1, 2, 3).size()")).isEqualTo("(1.0 2.0 3.0)");
  }

  @Test
  void aPlaceLiesInThePlaneOfTheDrawingWhenNoZIsGiven() {
    assertThat(ball("new Ball().center(1, 2).center()")).isEqualTo("(1.0 2.0 0.0)");
  }

  @Test
  void oneNumberStandsForAllAxesWhereTheRangeSaysSoAndOnlyThere() {
    assertThat(ball("new Ball().size(3).size()")).isEqualTo("(3.0 3.0 3.0)");
    assertThat(Compiled.of(BALL).source("art.BallCopies"))
        .doesNotContain("center(double all)")
        .doesNotContain("size(double x, double y)");
  }

  @Test
  void whatIsNoNumberIsRefusedUnderItsName() {
    assertThat(ball("new Ball().size(Double.NaN)")).isEqualTo("ball size must be finite");
    assertThat(ball("new Ball().center(0, Double.NaN)")).isEqualTo("ball center y must be finite");
  }

  @Test
  void nothingIsRefusedUnderItsNameButWhereItMayBe() {
    assertThat(ball("new Ball().center((Vec3) null)")).isEqualTo("ball center must not be null");
    assertThat(ball("new Ball().knot((Vec3) null).knot()")).isEqualTo("null");
  }

  @Test
  void theDocIsWhatTheParameterSaysOfItself() {
    assertThat(Compiled.of(BALL).source("art.BallCopies"))
        .contains("  /** How fine it is. Usually 0 to 7. */\n  default Ball level(int level) {")
        .contains("/** Where its centre lies. Here z is 0. Usually -0.5 to 300 mm. */")
        .contains("/** Its size. The same on all three axes. Usually 0 to 9. */")
        .contains("/** What it is tied to. */");
  }

  @Test
  void nothingInASentenceIsTakenForMarkup() {
    String text = "Less < than & {more} @home \\\\u002a/ and */ back.";
    Compiled compiled =
        Compiled.of(record("@About(\"" + text + "\") int by", "public Push() { this(1); }"));
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.source("art.PushCopies"))
        .contains("Less &lt; than &amp; &#123;more&#125; &#64;home &#92;u002a/ and *&#47; back.");
  }

  @Test
  void whatMayBeNullMayBeNullInItsCopyMethod() {
    assertThat(Compiled.of(BALL).source("art.BallCopies"))
        .contains("knot(senga.math.@org.jspecify.annotations.Nullable Vec3 knot)");
  }

  @Test
  void whatTheRecordHasWrittenItselfWins() {
    String range = "@About(\"How far.\") @Range(min = 0, max = 1, uniform = true) ";
    String push =
        record(
            range + "Vec3 by",
            """
            public Push() { this(Vec3.all(0)); }
            /** Along z alone. */
            public Push by(double z) { return by(0, 0, z); }
            /** Twice as far. */
            public Push by(Vec3 half) {
              return new Push(new Vec3(2 * half.x(), 2 * half.y(), 2 * half.z()));
            }
            """);
    assertThat(Compiled.evaluate("new Push().by(3).by()", push)).isEqualTo("(0.0 0.0 6.0)");
    assertThat(Compiled.of(push).source("art.PushCopies"))
        .contains("by(double x, double y, double z)")
        .doesNotContain("by(double all)")
        .doesNotContain("Vec3 by)");
  }

  @Test
  void listsAndChoicesAreHandedOnAsTheyAre() {
    String push =
        record(
            "@About(\"Names.\") java.util.List<String> names, @About(\"Which.\") Push.Way way",
            """
            /** Ways. */
            public enum Way { UP, DOWN }
            public Push() { this(java.util.List.of(), Way.UP); }
            """);
    assertThat(
            Compiled.evaluate(
                "new Push().names(java.util.List.of(\"a\")).way(Push.Way.DOWN)", push))
        .isEqualTo("Push[names=[a], way=DOWN]");
  }

  @Test
  void aGroupOfParametersIsChangedWhereItStands() {
    String push =
        record(
            "@About(\"How far.\") double by, @About(\"Its change.\") Push.Gradient gradient",
            """
            public Push() { this(1, new Gradient(0, 0)); }
            /** Across the drawing. */
            public record Gradient(
                @About("From left to right.") double across, @About("How steep.") double rise)
                implements PushGradientCopies {}
            """);
    assertThat(Compiled.evaluate("new Push().by(2).gradient(g -> g.across(3).rise(4))", push))
        .isEqualTo("Push[by=2.0, gradient=Gradient[across=3.0, rise=4.0]]");
    assertThat(Compiled.evaluate("new Push().gradient(new Push.Gradient(5, 6)).gradient()", push))
        .isEqualTo("Gradient[across=5.0, rise=6.0]");
  }

  @Test
  void aRecordOfASketchNeedsNoPackage() {
    String push = record("@About(\"How far.\") double by", "public Push() { this(0); }");
    Compiled compiled = Compiled.of(push.replace("package art;", ""));
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.source("PushCopies")).doesNotContain("package");
  }

  @Test
  void aRecordWithoutParametersHasNoneToCopy() {
    Compiled compiled = Compiled.of(record("", ""));
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.source("art.PushCopies")).endsWith("interface PushCopies {\n}\n");
  }

  @Test
  void aRecordThatDoesNotAskGetsNothing() {
    assertThat(Compiled.of(BALL.replace("BallCopies, ", "")).sources()).isEmpty();
  }

  private static String ball(String expression) {
    return Compiled.evaluate(expression, BALL);
  }
}
