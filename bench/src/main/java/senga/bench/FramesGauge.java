package senga.bench;

import java.util.Arrays;

/**
 * How many frames pass until what a run asked for is seen: as many as 95 of a hundred runs needed
 * at most, and the fewest and the most.
 */
final class FramesGauge implements Gauge {
  private static final int RUNS_PER_REPEAT = 20;
  private static final double SHARE = 0.95;

  /** Work that is seen some frames after it was asked for. */
  interface Awaited extends Job {
    /** How many frames the last run took. */
    int frames();
  }

  @Override
  public Result measure(Case of, Job job, Effort effort) {
    for (int i = 0; i < effort.warmUpRuns(); i++) {
      job.run();
    }
    double[] frames = new double[effort.repeats() * RUNS_PER_REPEAT];
    long begun = System.nanoTime();
    long bytes = Meter.allocatedBytes();
    long process = Meter.processNanos();
    for (int i = 0; i < frames.length; i++) {
      job.run();
      frames[i] = ((Awaited) job).frames();
    }
    Arrays.sort(frames);
    double most95 = frames[(int) Math.ceil(SHARE * frames.length) - 1];
    return new Result(
        of.id(),
        "frames (95 %)",
        new Spread(most95, frames[0], frames[frames.length - 1]),
        (System.nanoTime() - begun) * 1e-6 / frames.length,
        (Meter.processNanos() - process) * 1e-6 / frames.length,
        (Meter.allocatedBytes() - bytes) / frames.length,
        Content.of(job.output()),
        effort.warmUpRuns(),
        effort.repeats(),
        RUNS_PER_REPEAT,
        of.reference().pyxidraw(),
        Double.NaN);
  }
}
