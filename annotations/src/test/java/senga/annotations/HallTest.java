package senga.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The doors of the front hall, and the list of all operations. */
class HallTest {
  private static final String BALL = operation("Ball", "BallCopies, Shape");
  private static final String PUSH = operation("Push", "PushCopies, VertexEffect");
  private static final String ARC = operation("Arc", "ArcCopies, Shape");
  private static final String FINISHED = operation("Finished", "Shape");
  private static final String G =
      "package guest; public final class G extends ShapeDoors { private G() {} }";
  private static final String E =
      "package guest; public final class E extends EffectDoors { private E() {} }";

  private static String operation(String name, String parents) {
    return """
    package art;
    import senga.geometry.*;
    @About("It is %1$s & co.")
    public record %1$s(@About("How much.") double much) implements %2$s {
      public %1$s() {
        this(7);
      }
    }
    """
        .formatted(name, parents);
  }

  @Test
  void aDoorOpensOnTheDefaults() {
    assertThat(Compiled.evaluate("G.ball()", BALL, PUSH, G, E)).isEqualTo("Ball[much=7.0]");
    assertThat(Compiled.evaluate("E.push().much(8)", BALL, PUSH, G, E)).isEqualTo("Push[much=8.0]");
  }

  @Test
  void aDoorSaysWhatIsBehindIt() {
    assertThat(Compiled.withHall(BALL).source("hall.ShapeDoors"))
        .isEqualTo(
            """
            package hall;

            /** The shapes, each with its defaults. */
            abstract class ShapeDoors {
              ShapeDoors() {}

              /** It is Ball &amp; co. */
              public static art.Ball ball() {
                return new art.Ball();
              }
            }
            """);
  }

  @Test
  void everyOperationIsListedShapesFirst() {
    assertThat(Compiled.withHall(PUSH, FINISHED, BALL, ARC).source("hall.DeclaredOperations"))
        .isEqualTo(
            """
            package hall;

            /** All operations, shapes first, each kind by its names. */
            final class DeclaredOperations {
              static final java.util.List<Class<? extends Record>> ALL =
                  java.util.List.of(
                      art.Arc.class,
                      art.Ball.class,
                      art.Finished.class,
                      art.Push.class);

              private DeclaredOperations() {}
            }
            """);
  }

  @Test
  void whatHasNoCopyMethodsHasADoorOfItsOwnMaking() {
    assertThat(Compiled.withHall(FINISHED).source("hall.ShapeDoors")).doesNotContain("static");
  }

  @Test
  void whatUsersCannotSeeIsNoOperationOfTheHall() {
    String hidden = BALL.replace("public record", "record");
    assertThat(Compiled.withHall(hidden, PUSH).source("hall.DeclaredOperations"))
        .doesNotContain("Ball");
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() {
    Compiled one = Compiled.withHall(ARC, BALL, PUSH, FINISHED);
    Compiled other = Compiled.withHall(FINISHED, PUSH, BALL, ARC);
    assertThat(one.messages()).isEmpty();
    assertThat(one.sources()).hasSize(6).isEqualTo(other.sources());
  }

  @Test
  void withoutAHallThereAreNoDoors() {
    assertThat(Compiled.of(BALL).sources()).containsOnlyKeys("art.BallCopies");
  }
}
