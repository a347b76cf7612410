package senga.bench;

import java.util.function.Supplier;

/**
 * One row of the report.
 *
 * @param workload W1, W2 …, as on the reference page
 * @param name unique within its workload
 * @param gauge how the job is measured
 * @param job makes the job, in the process that measures it
 */
record Case(
    String workload, String name, Reference reference, Gauge gauge, Supplier<? extends Job> job) {
  /** {@code W1/latlon-2327}: what the command line takes. */
  String id() {
    return workload + "/" + name;
  }

  Result measure(Effort effort) {
    try (Job work = job.get()) {
      return gauge.measure(this, work, effort);
    }
  }
}
