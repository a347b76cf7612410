package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.opengl.GL33C.GL_NO_ERROR;
import static org.lwjgl.opengl.GL33C.glGetError;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One head-less context for each test class; after each test, GL must not have complained. */
final class GlExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(GlExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    try {
      fixture(context);
      return ConditionEvaluationResult.enabled("GL is there");
    } catch (DisplayFailed e) {
      return Missing.resource(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == GlFixture.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return fixture(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(glGetError()).as("GL error after the test").isEqualTo(GL_NO_ERROR);
  }

  private static GlFixture fixture(ExtensionContext context) {
    ExtensionContext ofClass =
        context.getTestMethod().isPresent() ? context.getParent().orElseThrow() : context;
    return ofClass
        .getStore(HERE)
        .computeIfAbsent(GlFixture.class, key -> new GlFixture(), GlFixture.class);
  }
}
