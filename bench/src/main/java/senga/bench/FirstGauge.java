package senga.bench;

/** The very first run of a process, which no warm-up has made quick; there is only one. */
final class FirstGauge implements Gauge {
  @Override
  public Result measure(Case of, Job job, Effort effort) {
    return ClockGauge.measured(of, job, 0, 1);
  }
}
