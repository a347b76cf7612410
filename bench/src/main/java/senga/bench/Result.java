package senga.bench;

/**
 * What was measured.
 *
 * @param id of the case
 * @param unit of {@code value}, {@code least}, {@code most} and {@code pyxidraw}
 * @param value the figure: a median over all samples, unless the gauge says otherwise
 * @param least the smallest sample
 * @param most the largest sample
 * @param processMs CPU time of the whole process for one run, in ms: compiler and collector
 *     included; a mean
 * @param allocatedBytes on the Java heap for one run
 * @param vertices of the output
 * @param lines of the output
 * @param digest of the output
 * @param warmUpRuns done before
 * @param samples taken
 * @param runsPerSample how often the job ran for one sample
 * @param pyxidraw the reference figure; NaN where there is none
 * @param limit what plain C needed just now on this machine, in ms; NaN where it was not measured
 */
record Result(
    String id,
    String unit,
    double value,
    double least,
    double most,
    double processMs,
    long allocatedBytes,
    int vertices,
    int lines,
    String digest,
    int warmUpRuns,
    int samples,
    int runsPerSample,
    double pyxidraw,
    double limit) {
  Result limit(double ms) {
    return new Result(
        id,
        unit,
        value,
        least,
        most,
        processMs,
        allocatedBytes,
        vertices,
        lines,
        digest,
        warmUpRuns,
        samples,
        runsPerSample,
        pyxidraw,
        ms);
  }
}
