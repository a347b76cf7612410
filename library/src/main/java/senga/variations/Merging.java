package senga.variations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two windows on one sketch began with the same variations, and each has gone on. What only one of
 * them touched is as that one has it, be it changed or gone. What both touched differently is there
 * twice: ours under its name, theirs under a free one. Notes about rows come together one by one.
 */
final class Merging {
  /** What the state of another window is called where both were changed. */
  static final String OTHER = "as another window was left";

  private final Variations base;
  private final Variations ours;
  private final Variations theirs;

  Merging(Variations base, Variations ours, Variations theirs) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
  }

  Variations both() {
    Variations both = ours.list(kept());
    for (Variation other : theirs.list()) {
      if (isNews(other)) {
        both = both.with(other.name(both.free(other.name())));
      }
    }
    return left(both.panel(ours.panel().merged(base.panel(), theirs.panel())));
  }

  /** Of ours, those that they have not taken away; changed where only they have changed them. */
  private List<Variation> kept() {
    List<Variation> kept = new ArrayList<>();
    for (Variation mine : ours.list()) {
      Optional<Variation> before = base.find(mine.name());
      if (before.isEmpty() || !before.get().equals(mine)) {
        kept.add(mine);
      } else {
        theirs.find(mine.name()).ifPresent(kept::add);
      }
    }
    return kept;
  }

  /** Whether this one of theirs is not among those kept, and not one that we have taken away. */
  private boolean isNews(Variation other) {
    Optional<Variation> before = base.find(other.name());
    Optional<Variation> mine = ours.find(other.name());
    boolean theyChanged = before.isEmpty() || !before.get().equals(other);
    boolean weChanged = !before.equals(mine);
    return theyChanged && !mine.equals(Optional.of(other)) && (mine.isEmpty() || weChanged);
  }

  /** The state it was left in: ours, theirs if only they changed it, and both if both did. */
  private Variations left(Variations both) {
    if (isSame(ours, base)) {
      return both.now(theirs.now()).strokes(theirs.strokes());
    }
    if (isSame(theirs, base) || isSame(theirs, ours)) {
      return both;
    }
    return both.with(Variation.of(both.free(OTHER), theirs.now(), 0, 0).strokes(theirs.strokes()));
  }

  private static boolean isSame(Variations a, Variations b) {
    return a.now().equals(b.now()) && a.strokes().equals(b.strokes());
  }
}
