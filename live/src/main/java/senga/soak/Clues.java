package senga.soak;

import java.util.List;
import java.util.Optional;

/**
 * What runs of their own found out about growth: they are watched closely, which would disturb the
 * measurement of the others.
 *
 * @param sites where the heap's objects were made, and who holds them; empty unless the heap grew
 * @param kinds objects of which there were more in every round; empty unless the heap grew
 * @param natives which lines took native memory that stays; empty unless a native store grew
 * @param peak the largest frame; empty unless it was asked for
 */
public record Clues(
    List<AllocationSite> sites,
    List<HeapKind> kinds,
    List<NativeSite> natives,
    Optional<Peak> peak) {
  /** What the account of native memory leaves out. */
  public static final String NATIVE_LIMITS =
      "Only what is taken from the C library by way of Java, a driver or another library is seen:"
          + " not what a sketch takes by calling malloc itself through the foreign-function"
          + " interface, and not mapped files.";

  public static final Clues NONE = new Clues(List.of(), List.of(), List.of(), Optional.empty());

  public Clues {
    sites = List.copyOf(sites);
    kinds = List.copyOf(kinds);
    natives = List.copyOf(natives);
  }
}
