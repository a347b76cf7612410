package senga.stage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.bind.Binding;
import senga.bind.Grip;
import senga.bind.Learner;
import senga.bind.TriggerHand;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.input.Moves;
import senga.input.TapTempo;
import senga.studio.Actions;
import senga.studio.Actions.Action;
import senga.studio.Learning;
import senga.studio.Shelf;
import senga.tune.Address;
import senga.tune.RowHands;
import senga.tune.Tuning;
import senga.variations.ActionBinding;
import senga.variations.ActionBindings;
import senga.variations.ActionBindingsFile;
import senga.variations.VariationsError;

/**
 * What controllers do in a show: once a turn, before the next frame begins, each message goes to
 * the rows and actions that its controller has learned, or to what waits to be learned.
 *
 * <p>Belongs to the window's thread. A turn without messages allocates nothing.
 */
final class Instruments {
  private static final double ROUNDING = 1e-6;

  /** What an action's controller did last. */
  private static final class Hand {
    private final TriggerHand trigger = new TriggerHand();
    private Grip grip = Grip.NONE;
    private double left = Double.NaN; // where it has left the target
    private boolean told;
  }

  private final ControlDesk desk;
  private final Tuning tuning;
  private final RowHands hands;
  private final Learning learning;
  private final Actions actions = new Actions();
  private final TapTempo tempo = new TapTempo();
  private final Consumer<String> say;
  private final Map<ActionBinding, Hand> actionHands = new HashMap<>();
  private final Moves.Listener ears = this::moved;

  /**
   * @param sketch beside which file the controllers of actions are kept; null for nowhere
   * @param press does what a key does
   */
  Instruments(
      ControlDesk desk,
      Tuning tuning,
      @Nullable Path sketch,
      Consumer<KeyAction> press,
      Consumer<String> say) {
    this.desk = desk;
    this.tuning = tuning;
    this.say = say;
    hands = new RowHands(tuning);
    learning = new Learning(tuning, actions, hands, this::standing, say);
    keys(press);
    actions.trigger("tap", "taps the tempo", this::tap);
    actions.family("bypass", this::bypass);
    if (sketch != null) {
      keepBeside(ActionBindingsFile.of(sketch));
    }
  }

  private void keys(Consumer<KeyAction> press) {
    key("play", KeyAction.PLAY_PAUSE, press);
    key("rewind", KeyAction.REWIND, press);
    key("next-variation", KeyAction.NEXT_VARIATION, "recalls the next variation", press);
    key("previous-variation", KeyAction.LAST_VARIATION, "recalls the variation before", press);
    key("keep", KeyAction.KEEP, press);
    key("compare", KeyAction.FLIP, press);
    key("capture", KeyAction.SAVE_PNG, press);
    key("capture-svg", KeyAction.SAVE_SVG, press);
    key("film", KeyAction.FILM_LIVE, "films what is on screen, until fired again", press);
    key("take", KeyAction.TAKE, press);
    key("undo", KeyAction.UNDO, press);
    key("redo", KeyAction.REDO, "brings what was taken back again", press);
  }

  private void key(String name, KeyAction key, Consumer<KeyAction> press) {
    key(name, key, key.does(), press);
  }

  private void key(String name, KeyAction key, String about, Consumer<KeyAction> press) {
    actions.trigger(name, about, () -> press.accept(key));
  }

  private Learner.Before standing() {
    Controls now = desk.get();
    return address -> now.value(address, Double.NaN);
  }

  private Action bypass(String place) {
    Address step = Address.of(place);
    return Action.trigger(
        "bypass/" + place,
        "leaves " + place + " out, and in",
        () -> tuning.bypass(step, !tuning.changes().isBypassed(step)));
  }

  private void tap() {
    double beats = tempo.tap(System.nanoTime());
    if (!Double.isNaN(beats)) {
      desk.set("clock/tempo", beats);
      say.accept("tempo " + Math.round(beats));
    }
  }

  /** What is kept can be recalled, mixed and varied. */
  void shelf(Shelf shelf) {
    actions.add(new Action("morph", "goes from what is in force to B", shelf::place, shelf::morph));
    actions.family(
        "recall",
        name -> Action.trigger("recall/" + name, "recalls " + name, () -> shelf.recall(name)));
  }

  private void keepBeside(ActionBindingsFile file) {
    ActionBindings known = ActionBindings.NONE;
    Consumer<ActionBindings> keeper = now -> write(file, now);
    try {
      known = file.read();
    } catch (VariationsError refused) {
      say.accept(refused.getMessage());
      keeper = now -> say.accept("not kept: " + refused.getMessage());
    }
    learning.actionsAre(known, keeper);
  }

  private void write(ActionBindingsFile file, ActionBindings now) {
    try {
      file.write(now);
    } catch (VariationsError refused) {
      say.accept(refused.getMessage());
    }
  }

  Learning learning() {
    return learning;
  }

  /** To be called each turn. */
  void look() {
    desk.moves().drain(ears);
    hands.move();
    learning.look();
  }

  private void moved(String address, double value) {
    if (learning.isWaiting()) {
      learning.moved(address, value);
      hands.missed(address, value);
      return;
    }
    hands.moved(address, value);
    for (ActionBinding one : learning.bindings().list()) {
      if (one.binding().hears(address)) {
        act(one, value);
      }
    }
  }

  private void act(ActionBinding one, double value) {
    if (actionHands.size() > ActionBindings.MOST) {
      actionHands.clear();
    }
    Hand hand = actionHands.computeIfAbsent(one, none -> new Hand());
    Action action = actions.find(one.action()).orElse(null);
    if (action == null) {
      if (!hand.told) {
        hand.told = true;
        say.accept("there is no action " + one.action() + " for " + one.binding().source());
      }
    } else if (action.position() == null) {
      if (hand.trigger.fires(one.binding(), value)) {
        attempt(action, 1);
      }
    } else {
      go(one.binding(), hand, action, action.position().getAsDouble(), value);
    }
  }

  /** To where the hand wants it, along the binding's curve. */
  private void go(Binding binding, Hand hand, Action action, double now, double sent) {
    double position = binding.position(now);
    Grip grip = isWhereLeft(position, hand.left) ? hand.grip : hand.grip.released();
    double next = grip.move(binding, position, sent);
    hand.grip = grip.after(binding, position, sent);
    hand.left = next;
    if (next != position) {
      attempt(action, Math.clamp(binding.value(next), 0, 1));
    }
  }

  /** What an action does may be rounded on its way. */
  private static boolean isWhereLeft(double position, double left) {
    return Math.abs(position - left) <= ROUNDING;
  }

  private void attempt(Action action, double value) {
    try {
      action.run().accept(value);
    } catch (RuntimeException refused) {
      say.accept(action.name() + ": " + refused.getMessage());
    }
  }
}
