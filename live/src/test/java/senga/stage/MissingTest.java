package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

class MissingTest {
  private final Throwable cause = new DisplayFailed("no display");

  @Test
  void atADeskATestIsSkippedWithItsReason() {
    ConditionEvaluationResult result = Missing.resource("no display", cause, false);
    assertThat(result.isDisabled()).isTrue();
    assertThat(result.getReason()).hasValue("no display");
  }

  @Test
  void onABuildServerItFails() {
    assertThatThrownBy(() -> Missing.resource("no display", cause, true))
        .hasMessage("must not be missing when CI=true: no display")
        .hasCause(cause);
  }
}
