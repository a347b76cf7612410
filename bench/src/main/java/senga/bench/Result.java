package senga.bench;

/**
 * What was measured.
 *
 * @param id of the case
 * @param unit of {@code figure} and {@code pyxidraw}
 * @param figure what the case is about
 * @param wallMs time on the clock for one run, in ms: a median
 * @param processMs CPU time of the whole process for one run, in ms, compiler and collector
 *     included: a mean
 * @param allocatedBytes on the Java heap for one run
 * @param content of the output
 * @param warmUpRuns done before the first sample
 * @param samples taken
 * @param runsPerSample how often the job ran for one sample
 * @param pyxidraw the reference figure; NaN where there is none
 * @param limit what plain C needed just now on this machine, or of files a copy, in ms; NaN where
 *     it was not measured
 */
record Result(
    String id,
    String unit,
    Spread figure,
    double wallMs,
    double processMs,
    long allocatedBytes,
    Content content,
    int warmUpRuns,
    int samples,
    int runsPerSample,
    double pyxidraw,
    double limit) {
  Result limit(double ms) {
    return new Result(
        id,
        unit,
        figure,
        wallMs,
        processMs,
        allocatedBytes,
        content,
        warmUpRuns,
        samples,
        runsPerSample,
        pyxidraw,
        ms);
  }
}
