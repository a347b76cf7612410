package senga.bench;

import java.util.Arrays;

/**
 * Milliseconds on the clock that so many of a hundred runs need at most, and the fewest and the
 * most: for what somebody feels.
 *
 * @param percent 1 to 100
 */
record PercentileGauge(int percent) implements Gauge {
  private static final int RUNS_PER_REPEAT = 40;
  private static final double MS = 1e-6;

  @Override
  public Result measure(Case of, Job job, Effort effort) {
    for (int i = 0; i < effort.warmUpRuns(); i++) {
      job.run();
    }
    double[] wall = new double[effort.repeats() * RUNS_PER_REPEAT];
    long bytes = Meter.allocatedBytes();
    long process = Meter.processNanos();
    for (int i = 0; i < wall.length; i++) {
      long start = System.nanoTime();
      job.run();
      wall[i] = (System.nanoTime() - start) * MS;
    }
    double processMs = (Meter.processNanos() - process) * MS / wall.length;
    long allocated = (Meter.allocatedBytes() - bytes) / wall.length;
    Arrays.sort(wall);
    double figure = wall[Math.ceilDiv(percent * wall.length, 100) - 1];
    return new Result(
        of.id(),
        "ms (" + percent + " %)",
        new Spread(figure, wall[0], wall[wall.length - 1]),
        Spread.of(wall).median(),
        processMs,
        allocated,
        Content.of(job.output()),
        effort.warmUpRuns(),
        effort.repeats(),
        RUNS_PER_REPEAT,
        of.reference().pyxidraw(),
        Double.NaN);
  }
}
