package senga.realise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.geometry.Applied;
import senga.geometry.Declaration;
import senga.geometry.Geometry;
import senga.geometry.Shape;
import senga.words.Failure;

/**
 * A shape or an effect could not make its lines; the message names it, where it stands in its
 * chain, and its parameters where they are to blame.
 */
public final class OperationFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Names of earlier steps that a message repeats. */
  private static final int NAMES = 3;

  private final String operation;

  /** The steps of its run before the operation, as far as they are known. */
  private final transient @Nullable List<String> before;

  OperationFailed(String operation, String what) {
    this(operation, operation + " " + what, null, null);
  }

  private OperationFailed(
      String operation, String sentence, @Nullable List<String> before, @Nullable Throwable cause) {
    super(sentence, cause);
    this.operation = operation;
    this.before = before;
  }

  /**
   * An operation made a coordinate that is not a finite number.
   *
   * @param before the steps of its run that stand before it
   */
  static OperationFailed notFinite(Record operation, List<String> before) {
    String name = Declaration.of(operation).name();
    return new OperationFailed(
        name,
        name
            + " made a coordinate that is not a finite number; its parameters are too large: "
            + ParameterText.of(operation),
        before,
        null);
  }

  /** Does the whole work of an operation; whatever goes wrong bears its name and parameters. */
  static <T> T by(Record operation, Supplier<T> work) {
    try {
      return named(Declaration.of(operation).name(), work);
    } catch (OperationFailed failed) {
      throw failed.saying("with " + ParameterText.of(operation));
    }
  }

  /** Does {@code work} for an operation and puts its name before whatever goes wrong. */
  static <T> T named(String operation, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw because(operation, e);
    }
  }

  /** What to throw when {@code operation} threw {@code cause}. */
  static RuntimeException because(String operation, RuntimeException cause) {
    return switch (cause) {
      case BudgetExceeded known -> known;
      case OperationFailed known -> known;
      case CancellationException known -> known;
      default ->
          new OperationFailed(operation, operation + " failed: " + reason(cause), null, cause);
    };
  }

  /** The same failure of an effect on {@code input}, which says where in its chain it stands. */
  OperationFailed after(Geometry input) {
    List<String> names = new ArrayList<>(before == null ? List.of() : before.reversed());
    Geometry step = input;
    for (; step instanceof Applied applied; step = applied.input()) {
      names.add(Declaration.of(applied.effect()).name());
    }
    String source = step instanceof Shape shape ? Declaration.of(shape).name() : "a group";
    String last = String.join(", ", names.subList(0, Math.min(NAMES, names.size())).reversed());
    String behind = last.isEmpty() ? "" : ", after " + last;
    return saying("it is effect " + (1 + names.size()) + " on " + source + behind);
  }

  /** Like {@link #after}, if it is known which effect of the run on {@code input} failed. */
  OperationFailed inRunAfter(Geometry input) {
    return before == null ? this : after(input);
  }

  /** Name of the operation, as recipes write it. */
  public String operation() {
    return operation;
  }

  private OperationFailed saying(String more) {
    OperationFailed same =
        new OperationFailed(operation, getMessage() + "; " + more, null, getCause());
    same.setStackTrace(getStackTrace());
    return same;
  }

  private static String reason(RuntimeException cause) {
    String message = Failure.message(cause);
    return message == null ? Failure.kind(cause) : message;
  }
}
