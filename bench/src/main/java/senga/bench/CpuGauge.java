package senga.bench;

import java.util.Arrays;
import java.util.function.LongSupplier;
import senga.geometry.Polylines;

/** CPU milliseconds of one run: the median of several samples. */
final class CpuGauge implements Gauge {
  private static final double MS = 1e-6;

  private final LongSupplier cpuNanos;
  private final int leastSampleMicros;

  private CpuGauge(LongSupplier cpuNanos, int leastSampleMicros) {
    this.cpuNanos = cpuNanos;
    this.leastSampleMicros = leastSampleMicros;
  }

  /** The CPU time of the thread that runs the job: for work that one thread does alone. */
  static CpuGauge ofThread() {
    return new CpuGauge(Meter::threadNanos, 2_000);
  }

  /** The CPU time of all threads: for work that is handed about. Needs long samples. */
  static CpuGauge ofProcess() {
    return new CpuGauge(Meter::processNanos, 300_000);
  }

  @Override
  public Result measure(Case of, Job job, Effort effort) {
    int warmUp = warmUp(job, effort);
    int runs = runsPerSample(job, effort);
    double[] samples = new double[effort.repeats()];
    long bytes = Meter.processBytes();
    long process = Meter.processNanos();
    for (int i = 0; i < samples.length; i++) {
      samples[i] = nanos(job, runs) * MS / runs;
    }
    double allRuns = (double) runs * samples.length;
    double processMs = (Meter.processNanos() - process) * MS / allRuns;
    long allocated = Math.round((Meter.processBytes() - bytes) / allRuns);
    Arrays.sort(samples);
    Polylines output = job.output();
    return new Result(
        of.id(),
        "ms",
        samples[samples.length / 2],
        samples[0],
        samples[samples.length - 1],
        processMs,
        allocated,
        output.vertexCount(),
        output.lineCount(),
        output.digest().toString(),
        warmUp,
        samples.length,
        runs,
        of.reference().pyxidraw(),
        Double.NaN);
  }

  /** Runs the job until it is warm and says how often. */
  static int warmUp(Job job, Effort effort) {
    long end = System.nanoTime() + effort.warmUpMillis() * 1_000_000L;
    int runs = 0;
    while (runs < effort.warmUpRuns() || System.nanoTime() < end) {
      job.run();
      runs++;
    }
    return runs;
  }

  /** So many runs that the clock's own steps do not matter. */
  private int runsPerSample(Job job, Effort effort) {
    int runs = 1;
    while (effort.longSamples() && nanos(job, runs) < leastSampleMicros * 1_000L) {
      runs *= 2;
    }
    return runs;
  }

  private long nanos(Job job, int runs) {
    long start = cpuNanos.getAsLong();
    for (int i = 0; i < runs; i++) {
      job.run();
    }
    return cpuNanos.getAsLong() - start;
  }
}
