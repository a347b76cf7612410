package senga.tune;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is in force of all that could be: what the hands have made, what is only looked at, and,
 * beneath both, what a take plays. Written under the lock of {@link Tuning}; any thread may read.
 *
 * <p>While a take plays, it says every value but those that a hand has touched since it began, or
 * since they were let go: these stay as the hand has them, also when that is where they were
 * before. So the history, and what is kept of it, are the hands' alone, and an undo gives a row
 * back to the take.
 */
final class InForce {
  private volatile Changes changes = Changes.NONE;
  private volatile @Nullable Changes beneath;
  private volatile boolean looking;
  private volatile long revision;
  private final Set<Address> touched = new HashSet<>();
  private Changes hands = Changes.NONE;
  private Changes own = Changes.NONE; // the hands' without what is only looked at
  private Changes begun = Changes.NONE; // what that was when the take had all rows
  private int entry; // of the history, that is in force
  private int begunAt;
  private @Nullable Changes take;

  Changes changes() {
    return changes;
  }

  /** The same without the take: what an edit goes out from. */
  Changes hands() {
    return hands;
  }

  long revision() {
    return revision;
  }

  boolean isLooking() {
    return looking;
  }

  void looking(boolean now) {
    looking = now;
  }

  @Nullable Changes beneath() {
    return beneath;
  }

  void beneath(@Nullable Changes other) {
    if (!Objects.equals(other, beneath)) {
      beneath = other;
      revise();
    }
  }

  /** A hand says something at these places, even if that is what it has said before. */
  void touch(Collection<Address> places) {
    if (take != null && touched.size() < Changes.MOST) {
      touched.addAll(places);
    }
  }

  /** A hand takes back whatever it or the take says at a place and within it. */
  void touchWithin(Address place) {
    touch(take == null ? Set.of() : Laid.within(place, changes));
  }

  /** The same of everything. */
  void touchAll() {
    touch(take == null ? Set.of() : changes.unlike(Changes.NONE));
  }

  /**
   * A hand moves these by their controllers.
   *
   * @return what only the take has driven of them, as what a hand says that drives it from now on
   */
  Map<Address, Change> touch(Map<Address, Double> positions) {
    if (take == null) {
      return Map.of();
    }
    touch(positions.keySet());
    Map<Address, Change> taken = new HashMap<>();
    for (Map.Entry<Address, Double> one : positions.entrySet()) {
      Change played = changes.at(one.getKey()).orElse(null);
      boolean ours = hands.at(one.getKey()).orElse(null) instanceof Change.Driven;
      if (!ours && played instanceof Change.Driven driven) {
        taken.put(one.getKey(), driven.at(one.getValue()));
      }
    }
    return taken;
  }

  /**
   * An edit has brought the hands to this entry of the history.
   *
   * @param news whether it is another entry than before
   */
  void settle(Changes next, boolean news, int moment) {
    come(next, own, news, moment);
  }

  /**
   * A step back or forth has. A row that is as it was when the take had all of them is the take's
   * again, and if the entry is from before that, all are: an undo gives back what it takes back.
   *
   * @param news whether it is another entry than before
   */
  void jump(Changes next, boolean news, int moment) {
    if (moment < begunAt) {
      begun = next;
      begunAt = moment;
    }
    touched.clear();
    come(next, begun, news, moment);
  }

  private void come(Changes next, Changes before, boolean news, int moment) {
    if (take != null) {
      touch(next.unlike(before));
    }
    entry = moment;
    looking = false;
    put(next, news);
  }

  /**
   * The hands have come to this.
   *
   * @param news whether it is another entry of the history
   */
  void put(Changes next, boolean news) {
    hands = next;
    own = looking ? own : next;
    become(news);
  }

  /**
   * A take says this now.
   *
   * @param played null for none any more
   */
  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  void play(@Nullable Changes played) {
    if (take == null) {
      begin();
    }
    if (played != take) {
      take = played;
      become(false);
    }
  }

  /** Every row goes back to the take, but for what is only looked at. */
  void letGo() {
    begin();
    become(false);
  }

  private void begin() {
    begun = own;
    begunAt = entry;
    touched.clear();
  }

  /** Another version of the sketch plays. */
  void carry(Matching matching) {
    beneath = beneath == null ? null : matching.carry(beneath);
    begun = matching.carry(begun);
    own = matching.carry(own);
    Set<Address> before = Set.copyOf(touched);
    touched.clear();
    for (Address each : before) {
      Address now = matching.carry(each);
      if (now != null) {
        touched.add(now);
      }
    }
  }

  private void become(boolean news) {
    Changes next = take == null ? hands : over(take);
    if (news || !next.equals(changes)) {
      changes = next;
      revise();
    }
  }

  private Changes over(Changes played) {
    Changes laid = touched.isEmpty() ? played : hands.over(touched, played);
    return looking ? hands.over(hands.unlike(own), laid) : laid;
  }

  void revise() {
    long number = revision; // only here it is written, under the lock
    revision = number + 1;
  }
}
