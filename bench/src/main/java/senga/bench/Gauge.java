package senga.bench;

/** A way to measure a job. */
@FunctionalInterface
interface Gauge {
  Result measure(Case of, Job job, Effort effort);
}
