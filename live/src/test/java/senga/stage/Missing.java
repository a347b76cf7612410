package senga.stage;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** What happens to a test whose resource cannot be had. */
final class Missing {
  private Missing() {}

  /** Skips the test with a reason; on a build server, where everything must be there, fails it. */
  static ConditionEvaluationResult resource(String reason, Throwable cause) {
    return resource(reason, cause, "true".equals(System.getenv("CI")));
  }

  static ConditionEvaluationResult resource(String reason, Throwable cause, boolean buildServer) {
    if (buildServer) {
      throw new IllegalStateException("must not be missing when CI=true: " + reason, cause);
    }
    return ConditionEvaluationResult.disabled(reason);
  }
}
