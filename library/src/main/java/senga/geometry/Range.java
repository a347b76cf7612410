package senga.geometry;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The useful range of a parameter: what a slider offers, not a hard limit. Hard limits are checked
 * by the record's own constructor.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
  /** The left end of the slider, in the unit of the parameter. */
  double min();

  /** The right end of the slider. */
  double max();

  /**
   * The unit as it is shown: {@code mm}, {@code deg}, {@code s}, {@code 1/mm}; empty for a pure
   * number.
   */
  String unit() default "";

  /**
   * For a vector: whether one number may stand for all three axes, as a size may and a place not.
   */
  boolean uniform() default false;
}
