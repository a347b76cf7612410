package senga.bench;

/** The share of one core's time that the process takes while runs follow each other. */
final class ShareGauge implements Gauge {
  private static final int RUNS_PER_SAMPLE = 8;

  @Override
  public Result measure(Case of, Job job, Effort effort) {
    for (int i = 0; i < effort.warmUpRuns(); i++) {
      job.run();
    }
    double[] percent = new double[effort.repeats()];
    long bytes = Meter.allocatedBytes();
    long allProcess = Meter.processNanos();
    long allClock = System.nanoTime();
    for (int i = 0; i < percent.length; i++) {
      long process = Meter.processNanos();
      long clock = System.nanoTime();
      for (int run = 0; run < RUNS_PER_SAMPLE; run++) {
        job.run();
      }
      percent[i] = 100.0 * (Meter.processNanos() - process) / (System.nanoTime() - clock);
    }
    int runs = percent.length * RUNS_PER_SAMPLE;
    return new Result(
        of.id(),
        "% of a core",
        Spread.of(percent),
        (System.nanoTime() - allClock) * 1e-6 / runs,
        (Meter.processNanos() - allProcess) * 1e-6 / runs,
        (Meter.allocatedBytes() - bytes) / runs,
        Content.of(job.output()),
        effort.warmUpRuns(),
        percent.length,
        RUNS_PER_SAMPLE,
        of.reference().pyxidraw(),
        Double.NaN);
  }
}
