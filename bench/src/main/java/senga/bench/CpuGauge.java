package senga.bench;

/** CPU milliseconds of one run, summed over all threads that worked for it. */
final class CpuGauge implements Gauge {
  private static final double MS = 1e-6;

  /** A sample takes at least so long, so that reading the clocks does not matter. */
  private static final long LEAST_SAMPLE_NANOS = 2_000_000;

  @Override
  public Result measure(Case of, Job job, Effort effort) {
    int warmUp = warmUp(job, effort);
    int runs = runsPerSample(job, effort);
    double[] cpu = new double[effort.repeats()];
    double[] wall = new double[effort.repeats()];
    long bytes = Meter.allocatedBytes();
    long process = Meter.processNanos();
    for (int i = 0; i < effort.repeats(); i++) {
      long start = System.nanoTime();
      cpu[i] = cpuNanos(job, runs) * MS / runs;
      wall[i] = (System.nanoTime() - start) * MS / runs;
    }
    double allRuns = (double) runs * effort.repeats();
    return new Result(
        of.id(),
        "ms",
        Spread.of(cpu),
        Spread.of(wall).median(),
        (Meter.processNanos() - process) * MS / allRuns,
        Math.round((Meter.allocatedBytes() - bytes) / allRuns),
        Content.of(job.output()),
        warmUp,
        effort.repeats(),
        runs,
        of.reference().pyxidraw(),
        Double.NaN);
  }

  /** Runs the job until it is warm and says how often. */
  private static int warmUp(Job job, Effort effort) {
    long end = System.nanoTime() + effort.warmUpMillis() * 1_000_000L;
    int runs = 0;
    while (runs < effort.warmUpRuns() || System.nanoTime() < end) {
      job.run();
      runs++;
    }
    return runs;
  }

  private static int runsPerSample(Job job, Effort effort) {
    int runs = 1;
    while (effort.longSamples() && cpuNanos(job, runs) < LEAST_SAMPLE_NANOS) {
      runs *= 2;
    }
    return runs;
  }

  private static long cpuNanos(Job job, int runs) {
    long start = Meter.threadNanos();
    for (int i = 0; i < runs; i++) {
      job.run();
    }
    return Meter.threadNanos() - start;
  }
}
