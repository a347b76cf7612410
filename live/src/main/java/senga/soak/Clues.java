package senga.soak;

import java.util.List;

/**
 * What runs of their own found out about growth: they are watched closely, which would disturb the
 * measurement of the others.
 *
 * @param sites where the heap's objects were made, and who holds them; empty unless the heap grew
 * @param kinds objects of which there were more in every round; empty unless the heap grew
 */
public record Clues(List<AllocationSite> sites, List<HeapKind> kinds) {
  public static final Clues NONE = new Clues(List.of(), List.of());

  public Clues {
    sites = List.copyOf(sites);
    kinds = List.copyOf(kinds);
  }
}
