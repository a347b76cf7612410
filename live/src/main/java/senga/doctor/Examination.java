package senga.doctor;

import java.util.List;
import java.util.function.Supplier;

/**
 * One look at the machine.
 *
 * @param subject what is looked at
 * @param look makes the findings; may throw or hang
 */
record Examination(String subject, Supplier<List<Finding>> look) {
  static Examination of(String subject, Supplier<Finding> look) {
    return new Examination(subject, () -> List.of(look.get()));
  }
}
