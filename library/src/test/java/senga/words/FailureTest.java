package senga.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Exceptions that will not speak are still told by what is known of them. */
class FailureTest {
  @Test
  void aMessageThatThrowsLeavesTheKind() {
    assertThat(Failure.sentence(new Hostile()))
        .isEqualTo("Hostile: no message: getMessage() itself failed");
  }

  @Test
  void aStackTraceThatThrowsOrIsMissingIsEmpty() {
    assertThat(Failure.stack(new Hostile())).isEmpty();
    assertThat(Failure.stack(new Mute())).isEmpty();
  }

  @Test
  void causesThatThrowOrGoRoundInCirclesComeToAnEnd() {
    assertThat(Failure.causes(new Hostile())).hasSize(1);
    assertThat(Failure.causes(new Mute())).hasSize(8);
  }

  @Test
  void aClassWithoutANameIsCalledLikeTheOneAboveIt() {
    assertThat(Failure.sentence(new IllegalStateException("no ink") {}))
        .isEqualTo("IllegalStateException: no ink");
  }

  @Test
  void aFailureWithoutAMessageIsToldByItsKindAlone() {
    assertThat(Failure.sentence(new IllegalStateException())).isEqualTo("IllegalStateException");
  }

  @Test
  void whatJavaWrapsAroundAFailureIsTakenOff() {
    Throwable inner = new ArithmeticException("/ by zero");
    assertThat(
            Failure.unwrapped(
                new InvocationTargetException(new ExceptionInInitializerError(inner))))
        .isSameAs(inner);
    assertThat(Failure.unwrapped(new ExceptionInInitializerError("alone"))).hasMessage("alone");
  }

  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new Hostile();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new Hostile();
    }

    @Override
    public synchronized Throwable getCause() {
      throw new Hostile();
    }
  }

  private static final class Mute extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    @SuppressWarnings("NullAway") // a sketch is not checked
    public StackTraceElement[] getStackTrace() {
      return null;
    }

    @Override
    public synchronized @Nullable Throwable getCause() {
      return this;
    }
  }
}
