package senga.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.bind.Sources;
import senga.control.Controls;

/**
 * Finds out how controllers have moved, as far as formulas want to know it, and lays it over the
 * snapshot that the next frame reads: what is soft, what is slow, and when something was struck.
 *
 * <p><b>Why here.</b> Softness has a memory, and a frame has none: it must be the same on any
 * worker, drawn once or again. So the memory is where snapshots are made, and a frame finds its
 * result among the other values, by an address such as {@code lag/0.3/cc/74}. Whatever keeps the
 * values of a frame keeps this with them.
 *
 * <p>Its seconds are those of the transport, so that a film is as soft as what was seen; while that
 * stands still, those of the clock. A rewind forgets all strikes.
 *
 * <p>At most {@value #MOST} things are followed; those beyond are not, and formulas see the
 * controller's own value. Belongs to one thread; without anything to follow it costs the reading of
 * a field and makes no garbage.
 */
public final class Followers implements Supplier<Controls> {
  /** The most things that are followed. */
  public static final int MOST = 64;

  private static final double LONGEST_STEP = 1;

  private final Supplier<Controls> desk;
  private final Tuning tuning;
  private final DoubleSupplier seconds;
  private final LongSupplier nanos;
  private final Map<Follow, Followed> kept = new HashMap<>();
  private final List<Followed> all = new ArrayList<>();
  private Changes seen = Changes.NONE;
  private Controls raw = Controls.NONE;
  private Controls laid = Controls.NONE;
  private boolean changed;
  private boolean moving;
  private boolean mouse;
  private double mouseX = Double.NaN;
  private double mouseY = Double.NaN;
  private double lastSeconds;
  private long lastNanos;

  /**
   * @param desk the values of controllers
   * @param tuning whose formulas say what is followed
   * @param seconds the transport's time
   * @param nanos a clock that always goes
   */
  public Followers(
      Supplier<Controls> desk, Tuning tuning, DoubleSupplier seconds, LongSupplier nanos) {
    this.desk = desk;
    this.tuning = tuning;
    this.seconds = seconds;
    this.nanos = nanos;
    lastNanos = nanos.getAsLong();
  }

  /** Whether the last snapshot was another one because something is still on its way. */
  public boolean areMoving() {
    return moving && !all.isEmpty();
  }

  /** Whether anything wants to know where the pointer is. */
  public boolean wantsMouse() {
    look();
    return mouse;
  }

  /** The pointer is there on the paper, 0 to 1 from left and top; beyond is the edge. */
  public void mouse(double x, double y) {
    if (Double.isFinite(x) && Double.isFinite(y)) {
      mouseX = Math.clamp(x, 0, 1);
      mouseY = Math.clamp(y, 0, 1);
    }
  }

  /** A controller was moved: a message of its own. */
  public void moved(String address, double value) {
    for (int i = 0; i < all.size(); i++) {
      String gate = all.get(i).follow().address();
      if (gate.equals(address) || gate.equals(Sources.ofAnyChannel(address))) {
        all.get(i).message(value, lastSeconds);
      }
    }
  }

  /** An action was done, by a learned controller. */
  public void done(String action) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).follow().address().equals("action/" + action)) {
        all.get(i).message(1, lastSeconds);
        all.get(i).message(0, lastSeconds);
      }
    }
  }

  /** The values of the next frame; the same object as long as none changes. */
  @Override
  public Controls get() {
    return over(desk.get(), null);
  }

  /**
   * The same over the values of a take that plays, and of the hands on it. How a controller has
   * moved is what the take says of it, if it says so, until a hand moves that controller; where the
   * pointer is, is the take's. The same object as long as nothing changes.
   *
   * @param now what take and hands say together
   * @param hand what hands have moved; null if no take plays
   */
  public Controls over(Controls now, @Nullable Controls hand) {
    look();
    double at = seconds.getAsDouble();
    long nano = nanos.getAsLong();
    double step =
        Math.clamp(at > lastSeconds ? at - lastSeconds : (nano - lastNanos) / 1e9, 0, LONGEST_STEP);
    boolean rewound = at < lastSeconds && at <= 0;
    lastSeconds = at;
    lastNanos = nano;
    if (all.isEmpty() && !mouse) {
      raw = now;
      laid = now;
      changed = false;
      return now;
    }
    return laidOver(now, hand, step, rewound);
  }

  /** The take that plays has gone back: whatever hands have moved is its again. */
  public void letGo() {
    all.forEach(Followed::letGo);
    changed = true;
  }

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  private Controls laidOver(Controls now, @Nullable Controls hand, double step, boolean rewound) {
    boolean whole = now != raw || changed;
    Controls next = whole ? now : laid;
    if (mouse && !Double.isNaN(mouseX) && (hand == null || !says(now, "mouse/x"))) {
      next = with(with(next, "mouse/x", mouseX), "mouse/y", mouseY);
    }
    for (int i = 0; i < all.size(); i++) {
      Followed one = all.get(i);
      if (rewound) {
        one.forget();
      }
      boolean played = hand != null && !one.isMovedBy(hand) && one.goesAlong(now, whole);
      next = played ? next : laid(one, next, step, whole);
    }
    moving = next != laid;
    raw = now;
    laid = next;
    changed = false;
    return next;
  }

  private Controls laid(Followed one, Controls controls, double step, boolean whole) {
    one.hear(controls, lastSeconds);
    return one.lay(controls, step, whole);
  }

  static boolean says(Controls controls, String place) {
    return !Double.isNaN(controls.value(place, Double.NaN));
  }

  /** Without room for it, it is missing. */
  static Controls with(Controls controls, String place, double value) {
    return controls.hasRoomFor(place) ? controls.with(place, value) : controls;
  }

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  private void look() {
    Changes now = tuning.changes();
    if (now == seen) {
      return;
    }
    seen = now;
    Set<Follow> wanted = new LinkedHashSet<>();
    now.valueMap().forEach((address, change) -> want(change, wanted));
    if (!wanted.equals(kept.keySet())) {
      follow(wanted);
    }
  }

  private static void want(Change change, Set<Follow> wanted) {
    Formula formula = Cycles.formula(change);
    if (formula != null) {
      for (Follow one : formula.follows()) {
        if (wanted.size() < MOST) {
          wanted.add(one);
        }
      }
    }
  }

  private void follow(Set<Follow> wanted) {
    kept.keySet().retainAll(wanted);
    all.clear();
    mouse = false;
    for (Follow one : wanted) {
      mouse |= one.address().startsWith("mouse/");
      if (one.kind() != Follow.Kind.MOUSE) {
        all.add(kept.computeIfAbsent(one, Followed::new));
      } else {
        kept.computeIfAbsent(one, Followed::new);
      }
    }
    changed = true;
  }
}
