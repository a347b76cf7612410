package senga.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.function.Function;
import senga.geometry.Polylines;

/**
 * Memory for one run as a multiple of the result. The figure is all that the job allocates, which
 * bounds its peak whatever a collector does; least and most are how far the used heap really rose
 * above its level before.
 */
final class PeakGauge implements Gauge {
  private static final List<MemoryPoolMXBean> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  @Override
  public Result measure(Case of, Job job, Effort effort) {
    int warmUp = effort.longSamples() ? 1 : 0;
    for (int i = 0; i < warmUp; i++) {
      job.run();
    }
    double[] allocated = new double[effort.repeats()];
    double[] risen = new double[effort.repeats()];
    double[] wall = new double[effort.repeats()];
    long process = Meter.processNanos();
    for (int i = 0; i < effort.repeats(); i++) {
      long level = quietLevel();
      long bytes = Meter.ownAllocatedBytes();
      long start = System.nanoTime();
      job.run();
      wall[i] = (System.nanoTime() - start) * 1e-6;
      allocated[i] = Meter.ownAllocatedBytes() - bytes;
      risen[i] = total(MemoryPoolMXBean::getPeakUsage) - level;
    }
    Polylines output = job.output();
    double bound = Spread.of(allocated).median();
    Spread real = Spread.of(risen).times(1.0 / output.bytes());
    return new Result(
        of.id(),
        "× result",
        new Spread(bound / output.bytes(), real.least(), real.most()),
        Spread.of(wall).median(),
        (Meter.processNanos() - process) * 1e-6 / effort.repeats(),
        Math.round(bound),
        Content.of(output),
        warmUp,
        effort.repeats(),
        1,
        of.reference().pyxidraw(),
        Double.NaN);
  }

  /** Collects, forgets earlier peaks and says how full the heap is. */
  private static long quietLevel() {
    System.gc();
    HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
    return total(MemoryPoolMXBean::getUsage);
  }

  private static long total(Function<MemoryPoolMXBean, MemoryUsage> reading) {
    return HEAP.stream().map(reading).mapToLong(MemoryUsage::getUsed).sum();
  }
}
