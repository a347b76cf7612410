package senga.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.geometry.Parameters;
import senga.math.Vec3;

/**
 * What an operation, or a group of its parameters, allows a parameter to be. A slider's range is
 * only what is useful; the limits are known to the record's own checks, so they are asked for
 * absurd values and quoted.
 */
public final class Limits {
  private static final double FAR = 1e300;
  private static final Pattern REFUSAL = Pattern.compile(".*?\\b(must .*?)(?:, got .*)?");

  private Limits() {}

  /** {@code must be at least 0}; empty when every number is allowed. */
  public static String of(Parameters parameters, int index) {
    return absurd(parameters.get(index).kind())
        .map(value -> refusal(parameters, index, value))
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

  private static String refusal(Parameters parameters, int index, Object value) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      values.add(i == index ? value : parameters.value(i, parameters.defaults()));
    }
    try {
      parameters.create(values);
      return "";
    } catch (RuntimeException refused) {
      String message = String.valueOf(refused.getMessage());
      Matcher sentence = REFUSAL.matcher(message);
      return sentence.matches() ? sentence.group(1) : message;
    }
  }
}
