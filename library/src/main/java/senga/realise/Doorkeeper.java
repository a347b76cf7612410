package senga.realise;

import java.util.concurrent.atomic.AtomicLongArray;
import senga.geometry.Fingerprint;

/**
 * Remembers which recipes were asked for lately: a fixed table of fingerprints, in which a newer
 * one simply overwrites an older one. 64 KiB, no locks.
 *
 * <p>Losing a race between two threads, or a place in the table, costs one more miss of the cache;
 * it never changes a result.
 */
final class Doorkeeper {
  /** A power of two; with half a dozen questions a frame, the last twenty seconds or so. */
  private static final int PLACES = 8_192;

  private final AtomicLongArray seen = new AtomicLongArray(PLACES);

  /** Notes {@code name} and says whether it was noted before and not overwritten since. */
  boolean knows(Fingerprint name) {
    int place = (int) name.low() & PLACES - 1;
    return seen.getAndSet(place, name.high()) == name.high();
  }
}
