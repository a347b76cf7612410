package senga.stage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that open a real window. Where there is no display, one Xvfb is started for the whole run
 * and ended after it; a parameter of type {@link Display} tells its name. Skipped, with the reason,
 * where neither can be had; failed instead when CI=true.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DisplayExtension.class)
public @interface NeedsDisplay {}
