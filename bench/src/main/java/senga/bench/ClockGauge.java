package senga.bench;

/** Milliseconds on the clock of one run: for what somebody waits for. */
final class ClockGauge implements Gauge {
  private static final double MS = 1e-6;

  @Override
  public Result measure(Case of, Job job, Effort effort) {
    for (int i = 0; i < effort.warmUpRuns(); i++) {
      job.run();
    }
    return measured(of, job, effort.warmUpRuns(), effort.repeats());
  }

  static Result measured(Case of, Job job, int warmUp, int samples) {
    double[] wall = new double[samples];
    long bytes = Meter.allocatedBytes();
    long process = Meter.processNanos();
    for (int i = 0; i < samples; i++) {
      long start = System.nanoTime();
      job.run();
      wall[i] = (System.nanoTime() - start) * MS;
    }
    Spread figure = Spread.of(wall);
    return new Result(
        of.id(),
        "ms",
        figure,
        figure.median(),
        (Meter.processNanos() - process) * MS / samples,
        (Meter.allocatedBytes() - bytes) / samples,
        Content.of(job.output()),
        warmUp,
        samples,
        1,
        of.reference().pyxidraw(),
        Double.NaN);
  }
}
