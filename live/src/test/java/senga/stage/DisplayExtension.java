package senga.stage;

import java.io.IOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One display for all tests that need one. */
final class DisplayExtension implements ExecutionCondition, ParameterResolver {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(DisplayExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    try {
      return ConditionEvaluationResult.enabled("display " + display(context).name());
    } catch (DisplayMissing e) {
      return Missing.resource(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Display.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return display(context);
  }

  private static Display display(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent(Display.class, key -> found(), Display.class);
  }

  private static Display found() {
    try {
      return Display.find();
    } catch (IOException e) {
      throw new DisplayMissing("no display, and Xvfb cannot be started: " + e.getMessage(), e);
    }
  }

  private static final class DisplayMissing extends RuntimeException {
    private static final long serialVersionUID = 1;

    DisplayMissing(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
