package senga.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is missing is said by the compiler, at the place where it is missing. */
class FaultsTest {
  private static final String PUSH =
      """
      package art;
      import senga.geometry.*;
      @About("Pushes.")
      public record Push(
          @About("How far.")
          double by)
          implements PushCopies, Effect {
        public Push() {
          this(0);
        }
      }
      """;

  @Test
  void aParameterSaysWhatItMeans() {
    assertThat(Compiled.of(PUSH.replace("@About(\"How far.\")", "")).messages())
        .containsExactly("Push.java:6: push by has no @About: say in one sentence what it means");
    assertThat(Compiled.of(PUSH.replace("How far.", " ")).messages())
        .containsExactly("Push.java:6: push by has no @About: say in one sentence what it means");
  }

  @Test
  void anOperationSaysWhatItDoes() {
    assertThat(Compiled.of(PUSH.replace("@About(\"Pushes.\")", "")).messages())
        .containsExactly("Push.java:4: push has no @About: say in one sentence what it does");
  }

  @Test
  void onlyAVectorHasThreeAxes() {
    String uniform = "How far.\") @Range(min = 0, max = 1, uniform = true)";
    assertThat(Compiled.of(PUSH.replace("How far.\")", uniform)).messages())
        .containsExactly(
            "Push.java:6: push by cannot be uniform: only a Vec3 has three axes, this is a double");
  }

  @Test
  void anOperationHasDefaults() {
    assertThat(Compiled.of(PUSH.replace("public Push()", "public Push(int two)")).messages())
        .containsExactly("Push.java:4: push needs a constructor without arguments: its defaults");
  }

  @Test
  void theNameOfTheCopyMethodsIsTheRecordsOwn() {
    assertThat(Compiled.of(PUSH.replace("PushCopies", "PusCopies")).messages())
        .anyMatch("Push.java:4: Push has its copy-methods in PushCopies, not in PusCopies"::equals);
  }

  @Test
  void twoOperationsOfOneNameCannotStandInOneHall() {
    String other = PUSH.replace("package art", "package craft");
    assertThat(Compiled.withHall(PUSH, other).messages())
        .contains("Push.java:4: there is another push: art.Push");
    assertThat(Compiled.of(PUSH, other).messages()).isEmpty();
  }

  @Test
  void whatWasWrittenByHandIsNotWrittenAgain() {
    String byHand = "package art; interface PushCopies {}";
    assertThat(Compiled.of(PUSH, byHand).messages())
        .anySatisfy(message -> assertThat(message).startsWith("cannot write art.PushCopies: "));
  }

  @Test
  void aGuestWithoutCopyMethodsIsLeftAlone() {
    String guest = PUSH.replace("PushCopies, ", "").replaceAll("@About\\([^)]*\\)", "");
    assertThat(Compiled.of(guest).messages()).isEmpty();
    assertThat(Compiled.withHall(guest).messages()).hasSize(2);
  }
}
