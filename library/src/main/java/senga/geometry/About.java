package senga.geometry;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One sentence for the user about an operation or one of its parameters; of an operation also what
 * its page tells beside that.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface About {
  /** The sentence, with a capital letter and a full stop. */
  String value();

  /** Among which others an operation is listed: {@code Solids}; empty for none of its own. */
  String family() default "";

  /**
   * Who found an operation's algorithm, and where that is written; empty for what anybody knows.
   */
  String source() default "";

  /** The names of operations that the reader of this one's page may be looking for. */
  String[] see() default {};

  /** What other programs call an operation: whoever looks for these words is led to it. */
  String[] elsewhere() default {};

  /** In what an operation's draft differs; empty if it has none. */
  String draft() default "";

  /**
   * An operation at work, as a recipe in Java: {@code G.circle().radius(40)}. It is what the page
   * shows as a picture, and varies for each parameter. Without one, something is made up.
   */
  String example() default "";
}
