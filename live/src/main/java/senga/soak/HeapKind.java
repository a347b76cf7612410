package senga.soak;

import senga.monitor.Unit;

/**
 * A kind of objects of which there were more in every round of a run.
 *
 * @param type class of the objects, {@code float[]}
 * @param things how many more there were in the last round than in the first
 * @param bytes how much more they took, in bytes
 * @param rounds how often they were counted
 */
public record HeapKind(String type, long things, long bytes, int rounds) {
  /** {@code float[] (+3,100, 48 MB)}. */
  public String text() {
    return "%s (+%,d, %s)".formatted(type, things, Unit.BYTES.text((double) bytes));
  }
}
