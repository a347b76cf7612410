package senga.soak;

import java.util.List;

/**
 * One reading of all stores, and what had been done until then.
 *
 * @param seconds since the start of the run
 * @param checkpoint whether the heap was collected just before
 * @param values in the order of the stores named last
 */
record SoakSample(
    double seconds,
    boolean checkpoint,
    long frames,
    long uploads,
    long vertices,
    long errors,
    long reloads,
    List<Long> values) {}
