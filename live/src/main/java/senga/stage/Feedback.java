package senga.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import senga.input.MidiRig;
import senga.studio.Actions.Action;
import senga.studio.Learning;
import senga.tune.Address;
import senga.tune.Change.Driven;
import senga.tune.Changes;
import senga.tune.RowHands;
import senga.tune.Tuning;
import senga.variations.ActionBinding;
import senga.variations.ActionBindings;

/**
 * Shows devices where what they move stands: motor faders go there, rings of encoders and pads are
 * lit.
 *
 * <p>Of each controller two things are remembered: where its target stood when it was looked at
 * last, and where the device has the controller — by what it has sent, or was sent. A target that
 * something else than its own controller has moved is shown, if the device has another place. So
 * nothing goes back to where it comes from, and a target that stands still costs nothing. An
 * endless encoder knows no place, and is shown each one.
 *
 * <p>A pad's light often goes out when the pad is let go, whatever the host has said; so a lit
 * action is shown again when its pad says something else.
 *
 * <p>Belongs to the window's thread. A turn in which nothing changes allocates nothing.
 */
final class Feedback {
  /** A controller, and what it moves. */
  private static final class Shown {
    private final int steps;
    private double target = Double.NaN; // when it was looked at last
    private double device = Double.NaN; // where the device has it
    private boolean heard; // in this turn
    private boolean endless; // it sends steps

    private Shown(int steps) {
      this.steps = steps;
    }

    /** Whether the device has it where the target is. */
    private boolean isThere() {
      return Math.rint(device * steps) == Math.rint(target * steps);
    }
  }

  /** Shows a device something. */
  @FunctionalInterface
  private interface Showing {
    void show(String address, double position, boolean endless);
  }

  /** An action that has something to show, behind its controller. */
  private record Lamp(ActionBinding binding, Action action, Shown shown) {}

  private final Tuning tuning;
  private final Learning learning;
  private final RowHands hands;
  private final BiPredicate<ActionBinding, Double> byItsOwn;
  private final Map<String, Shown> known = new HashMap<>();
  private final Map<String, Address> rows = new HashMap<>();
  private List<Lamp> lamps = List.of();
  private Showing showing = (address, position, endless) -> {};
  private IntSupplier returns = () -> 0;
  private @Nullable Changes seen;
  private @Nullable ActionBindings bindings;
  private int returned;
  private boolean heard; // anything in this turn

  /**
   * @param byItsOwn whether an action stands where its own controller has left it
   */
  Feedback(
      Tuning tuning,
      Learning learning,
      RowHands hands,
      BiPredicate<ActionBinding, Double> byItsOwn) {
    this.tuning = tuning;
    this.learning = learning;
    this.hands = hands;
    this.byItsOwn = byItsOwn;
  }

  /** Who is shown all this from now on. */
  void to(MidiRig rig) {
    showing = rig::show;
    returns = rig::returns;
  }

  /** A device has said where a controller is. */
  void heard(String address, double value) {
    Shown controller = known.get(address);
    if (controller != null) {
      controller.device = value;
      controller.heard = true;
      heard = true;
    }
  }

  /** A device has sent back what it was shown. */
  void returned(String address, double value) {
    Shown controller = known.get(address);
    if (controller != null) {
      controller.device = value;
    }
  }

  /** To be called each turn, when all that was heard has had its effect. */
  void look() {
    int now = returns.getAsInt();
    if (now != returned) { // a device has come that knows nothing of all this
      returned = now;
      known.clear();
      seen = null;
      bindings = null;
    }
    if (now != 0) {
      lookAtRows();
      lookAtActions();
    }
    if (heard) {
      heard = false;
      known.values().forEach(controller -> controller.heard = false);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  private void lookAtRows() {
    Changes changes = tuning.changes();
    if (changes != seen) {
      seen = changes;
      rows.clear();
      changes
          .values()
          .forEach(
              (row, change) -> {
                if (change instanceof Driven one && one.isPlaced()) {
                  look(row, one);
                }
              });
    }
  }

  /** Of several rows that share a controller the first one is shown. */
  private void look(Address row, Driven driven) {
    String source = driven.controller();
    double position = Math.clamp(driven.position(), 0, 1);
    Shown controller = rows.putIfAbsent(source, row) == null ? controller(source) : null;
    if (controller != null) {
      boolean relative = driven.binding().encoder().isRelative();
      controller.endless = relative;
      boolean own = !relative && controller.heard && hands.isWhereLeft(row, driven.position());
      if (position != controller.target) {
        controller.target = position;
        controller.device = relative ? Double.NaN : controller.device;
        tell(source, controller, own);
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  private void lookAtActions() {
    if (bindings != learning.bindings()) {
      bindings = learning.bindings();
      lamps = lamps(bindings);
    }
    for (int i = 0; i < lamps.size(); i++) {
      look(lamps.get(i));
    }
  }

  private List<Lamp> lamps(ActionBindings learned) {
    List<Lamp> made = new ArrayList<>();
    for (ActionBinding one : learned.list()) {
      Action action = learning.actions().find(one.action()).orElse(null);
      boolean shows = action != null && !Double.isNaN(action.shown());
      Shown controller = shows ? controller(one.binding().source()) : null;
      if (action != null && controller != null) {
        made.add(new Lamp(one, action, controller));
      }
    }
    return made;
  }

  /** Null for one that nothing can be shown at. */
  private @Nullable Shown controller(String source) {
    int steps = MidiRig.steps(source);
    return steps == 0 ? null : known.computeIfAbsent(source, none -> new Shown(steps));
  }

  private void look(Lamp lamp) {
    String source = lamp.binding.binding().source();
    double shown = lamp.action.shown();
    boolean goes = lamp.action.position() != null;
    double position = Math.clamp(goes ? lamp.binding.binding().position(shown) : shown, 0, 1);
    if (rows.containsKey(source)) {
      return; // it shows a row
    }
    boolean moved = position != lamp.shown.target;
    lamp.shown.target = position;
    lamp.shown.endless = lamp.binding.binding().encoder().isRelative();
    if (!goes || moved) {
      tell(source, lamp.shown, goes && lamp.shown.heard && byItsOwn.test(lamp.binding, position));
    }
  }

  /** The device has nothing to be told where it has the controller there already. */
  private void tell(String source, Shown controller, boolean own) {
    if (!own && !controller.isThere()) {
      controller.device = controller.target;
      showing.show(source, controller.target, controller.endless);
    }
  }
}
