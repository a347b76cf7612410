package senga.tune;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import senga.bind.Grip;
import senga.bind.Sources;
import senga.math.Vec3;

/**
 * The hands on the rows: takes each message of a controller to the values that it drives.
 *
 * <p>What a controller has learned is a {@link Change.Driven}, one change like any other: it is
 * kept, compared and taken back with all others, and its position is part of it. So a frame follows
 * from its snapshot and the changes in force, whatever the hands did before. Here is only what a
 * hand knows: where its controller was last, and whether the two go together ({@link Grip}). A
 * value that something else has moved must be taken over again.
 *
 * <p>Belongs to one thread.
 */
public final class RowHands {
  private static final class Hand {
    private Grip grip = Grip.NONE;
    private double left = Double.NaN; // where it left the value
  }

  private final Tuning tuning;
  private final Map<Address, Hand> hands = new HashMap<>();
  private final Map<Address, Change.Driven> driven = new HashMap<>();
  private final Map<Address, Double> moved = new HashMap<>();
  private Changes seen = Changes.NONE;

  public RowHands(Tuning tuning) {
    this.tuning = tuning;
  }

  /**
   * A controller was moved; {@link #move} brings it into force.
   *
   * @param address of MIDI values with their channel
   * @param value 0 to 1
   */
  public void moved(String address, double value) {
    look();
    for (Map.Entry<Address, Change.Driven> one : driven.entrySet()) {
      if (one.getValue().binding().hears(address)) {
        one.setValue(moved(one.getKey(), one.getValue(), value));
      }
    }
  }

  /**
   * A controller was moved that was meant for something else: its values must be taken over anew.
   */
  public void missed(String address, double value) {
    look();
    for (Map.Entry<Address, Change.Driven> one : driven.entrySet()) {
      if (one.getValue().binding().hears(address)) {
        hands.computeIfAbsent(one.getKey(), none -> new Hand()).grip = new Grip(value, false);
      }
    }
  }

  private Change.Driven moved(Address place, Change.Driven now, double sent) {
    Hand hand = hands.computeIfAbsent(place, none -> new Hand());
    double position = now.isPlaced() ? now.position() : unplaced(place, now, sent);
    Grip grip = position == hand.left ? hand.grip : hand.grip.released();
    hand.left = grip.move(now.binding(), position, sent);
    hand.grip = grip.after(now.binding(), position, sent);
    if (hand.left == now.position()) {
      return now;
    }
    moved.put(place, hand.left);
    return now.at(hand.left);
  }

  /** Where the sketch's own value is; what is unknown is where the controller is. */
  private double unplaced(Address place, Change.Driven now, double sent) {
    double own = own(tuning.steps(), place);
    boolean relative = now.binding().encoder().isRelative();
    return Double.isNaN(own) ? (relative ? 0 : sent) : now.binding().position(own);
  }

  /** To be called each turn: what was moved comes into force. */
  public void move() {
    if (!moved.isEmpty()) {
      tuning.steer(moved);
      moved.clear();
      seen = tuning.changes(); // the same bindings, elsewhere
    }
  }

  /** Where the controller of a row was last; NaN if it was not heard, or they go together. */
  public double apart(Address row) {
    Hand hand = hands.get(row);
    return hand == null || hand.grip.held() ? Double.NaN : hand.grip.knob();
  }

  /** Whether the row stands where its own controller has left it. */
  public boolean isWhereLeft(Address row, double position) {
    Hand hand = hands.get(row);
    return hand != null && hand.left == position;
  }

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  private void look() {
    Changes now = tuning.changes();
    if (now == seen) {
      return;
    }
    seen = now;
    driven.clear();
    now.values()
        .forEach(
            (address, change) -> {
              if (change instanceof Change.Driven one && !one.binding().isFollowing()) {
                driven.put(address, one);
              }
            });
    hands.keySet().retainAll(driven.keySet());
  }

  /** Tells all that is driven now, switched off or not, and how. */
  public static void each(Changes changes, BiConsumer<Address, Change.Driven> told) {
    changes
        .values()
        .forEach(
            (address, change) -> {
              if (change.resumed() instanceof Change.Driven one) {
                told.accept(address, one);
              }
            });
  }

  /** The rows that a movement of this controller may reach. */
  public static Map<Address, Change.Driven> bound(Changes changes, String source) {
    Map<Address, Change.Driven> bound = new TreeMap<>();
    each(
        changes,
        (address, one) -> {
          if (Sources.overlap(one.controller(), source)) {
            bound.put(address, one);
          }
        });
    return bound;
  }

  /**
   * A state that is recalled, with the controllers that are bound now: where it says a number of a
   * value that has learned one, the value goes there and stays bound. Any other change of it counts
   * as it stands, and its own bindings count more than the present ones.
   *
   * @param steps what the sketch draws, for its own values
   */
  static Changes kept(Changes now, Changes wanted, Steps steps) {
    Changes kept = wanted;
    for (Map.Entry<Address, Change> one : now.values().entrySet()) {
      if (one.getValue() instanceof Change.Driven driven && !driven.binding().isFollowing()) {
        kept = kept(kept, one.getKey(), driven, steps);
      }
    }
    return kept;
  }

  private static Changes kept(Changes wanted, Address place, Change.Driven now, Steps steps) {
    double value = value(place, wanted, steps);
    boolean open = wanted.at(place).isEmpty() && vector(place).flatMap(wanted::at).isEmpty();
    return Double.isNaN(value) && !open
        ? wanted
        : wanted.with(place, now.at(now.binding().position(value)));
  }

  /** NaN if a state says there something that is no number, or it is not known what it says. */
  private static double value(Address place, Changes wanted, Steps steps) {
    Optional<Change> there = wanted.at(place);
    Optional<Address> vector = vector(place);
    Optional<Change> whole = there.isEmpty() ? vector.flatMap(wanted::at) : Optional.empty();
    if (there.isEmpty() && whole.isEmpty()) {
      return own(steps, place);
    }
    Object set =
        there.or(() -> whole).filter(Change.Set.class::isInstance).map(RowHands::set).orElse("");
    return Values.number(set, set instanceof Vec3 ? axis(place) : "");
  }

  private static @Nullable Object set(Change change) {
    return ((Change.Set) change).value();
  }

  private static Optional<Address> vector(Address place) {
    String axis = axis(place);
    String path = place.path();
    return axis.isEmpty()
        ? Optional.empty()
        : Optional.of(place.path(path.substring(0, path.length() - 2)));
  }

  private static String axis(Address place) {
    String path = place.path();
    int stop = path.length() - 2;
    boolean one = stop > 0 && path.charAt(stop) == '.' && "xyz".indexOf(path.charAt(stop + 1)) >= 0;
    return one ? path.substring(stop + 1) : "";
  }

  /** The sketch's own number at a place; NaN if it is not known. */
  private static double own(Steps steps, Address place) {
    return steps
        .slot(place)
        .map(slot -> Values.number(slot.code(0), slot.axes().isEmpty() ? "" : axis(place)))
        .orElse(Double.NaN);
  }
}
