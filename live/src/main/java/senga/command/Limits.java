package senga.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.math.Vec3;

/**
 * What an operation allows a parameter to be. A slider's range is only what is useful; the limits
 * are known to the record's own checks, so they are asked for absurd values and quoted.
 */
final class Limits {
  private static final double FAR = 1e300;
  private static final Pattern REFUSAL = Pattern.compile(".*?\\b(must .*?)(?:, got .*)?");

  private Limits() {}

  /** {@code must be at least 0}; empty when every number is allowed. */
  static String of(Declaration operation, int index) {
    return absurd(operation.parameters().get(index).kind())
        .map(value -> refusal(operation, index, value))
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Stream<Object> absurd(DeclaredParameter.Kind kind) {
    return switch (kind) {
      case NUMBER -> Stream.of(-FAR, FAR);
      case INTEGER -> Stream.of(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case VECTOR -> Stream.of(Vec3.all(-FAR), Vec3.all(FAR));
      default -> Stream.of();
    };
  }

  private static String refusal(Declaration operation, int index, Object value) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < operation.parameters().size(); i++) {
      values.add(i == index ? value : operation.value(i, operation.defaults()));
    }
    try {
      operation.create(values);
      return "";
    } catch (RuntimeException refused) {
      String message = String.valueOf(refused.getMessage());
      Matcher sentence = REFUSAL.matcher(message);
      return sentence.matches() ? sentence.group(1) : message;
    }
  }
}
