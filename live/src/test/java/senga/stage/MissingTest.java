package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

class MissingTest {
  private static final Throwable CAUSE = new NoDisplayException("no display");

  @Test
  void atADeskATestIsSkippedWithItsReason() {
    ConditionEvaluationResult result = Missing.resource("no display", CAUSE, false);
    assertThat(result.isDisabled()).isTrue();
    assertThat(result.getReason()).hasValue("no display");
  }

  @Test
  void onABuildServerItFails() {
    assertThatThrownBy(() -> Missing.resource("no display", CAUSE, true))
        .hasMessage("must not be missing when CI=true: no display")
        .hasCause(CAUSE);
  }
}
