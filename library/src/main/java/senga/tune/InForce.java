package senga.tune;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is in force of all that could be: what the hands have made, what is only looked at, and,
 * beneath both, what a take plays. Written under the lock of {@link Tuning}; any thread may read.
 *
 * <p>While a take plays, it says every value but those that a hand has changed since it began, or
 * since they were let go: these stay as the hand has them. So the history, and what is kept of it,
 * are the hands' alone, and an undo gives a row back to the take.
 */
final class InForce {
  private volatile Changes changes = Changes.NONE;
  private volatile @Nullable Changes beneath;
  private volatile boolean looking;
  private volatile long revision;
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

  /**
   * The hands have come to this entry of the history. If it is from before the take had all rows,
   * the take has them again: an undo gives back what it takes back.
   *
   * @param news whether it is another entry than before
   */
  void settle(Changes next, boolean news, int moment) {
    entry = moment;
    looking = false;
    if (moment < begunAt) {
      begun = next;
      begunAt = moment;
    }
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
  }

  /** Another version of the sketch plays. */
  void carry(Matching matching) {
    beneath = beneath == null ? null : matching.carry(beneath);
    begun = matching.carry(begun);
  }

  private void become(boolean news) {
    Changes next = take == null ? hands : Laid.over(hands, begun, take);
    if (news || !next.equals(changes)) {
      changes = next;
      revise();
    }
  }

  void revise() {
    long number = revision; // only here it is written, under the lock
    revision = number + 1;
  }
}
