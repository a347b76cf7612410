package senga.stage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that draw with real GL, without a display. A parameter of type {@link GlFixture} brings the
 * context. Skipped, with the reason, where GL cannot be had; failed instead when CI=true.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GlExtension.class)
public @interface NeedsGl {}
