package senga.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import senga.bind.Binding;
import senga.bind.Grip;
import senga.bind.Learner;
import senga.bind.TriggerHand;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.input.MidiRig;
import senga.input.Moves;
import senga.input.TapTempo;
import senga.studio.Actions;
import senga.studio.Actions.Action;
import senga.studio.Learning;
import senga.studio.Shelf;
import senga.tune.Address;
import senga.tune.Followers;
import senga.tune.LayerSteps;
import senga.tune.RowHands;
import senga.tune.Tuning;
import senga.variations.ActionBinding;
import senga.variations.ActionBindings;
import senga.variations.ActionBindingsFile;
import senga.variations.Variation;
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
  private final Feedback feedback;
  private final Actions actions = new Actions();
  private final TapTempo tempo = new TapTempo();
  private final Consumer<String> say;
  private final Map<ActionBinding, Hand> actionHands = new HashMap<>();
  private final Moves.Listener ears = new Ears();
  private @Nullable Followers followers;

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
    feedback = new Feedback(tuning, learning, hands, this::isWhereLeft);
    keys(press);
    actions.trigger("tap", "taps the tempo", this::tap);
    actions.family("bypass", this::bypass, this::steps);
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
    key("cue", KeyAction.CUE, press);
    key("cue-back", KeyAction.CUE_BACK, press);
    key("loop-in", KeyAction.LOOP_IN, press);
    key("loop-out", KeyAction.LOOP_OUT, press);
    key("loop", KeyAction.LOOP, "plays the loop again and again, or not", press);
    key("marker", KeyAction.MARKER, press);
    key("next-marker", KeyAction.NEXT_MARKER, press);
    key("previous-marker", KeyAction.LAST_MARKER, "goes to the marker before", press);
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
    return address -> Moves.position(address, now.value(address, Double.NaN));
  }

  private Action bypass(String place) {
    Address step = Address.of(place);
    return Action.trigger(
            "bypass/" + place,
            "leaves " + place + " out, and in",
            () -> tuning.bypass(step, !tuning.changes().isBypassed(step)))
        .lit(() -> !tuning.changes().isBypassed(step));
  }

  /** All layers, and behind each its steps. */
  private List<String> steps() {
    List<String> places = new ArrayList<>();
    for (LayerSteps layer : tuning.steps().layers()) {
      if (!Address.of(layer.name()).isOwn()) {
        places.add(layer.name());
        layer.steps().stream()
            .filter(step -> !step.name().equals(LayerSteps.PEN))
            .forEach(step -> places.add(step.address().toString()));
      }
    }
    return places;
  }

  private void tap() {
    double beats = tempo.tap(System.nanoTime());
    if (!Double.isNaN(beats)) {
      desk.set("clock/tempo", beats);
      say.accept("tempo " + Math.round(beats));
    }
  }

  /** Envelopes are struck by what comes, and by what is done. */
  void followers(Followers all) {
    followers = all;
    actions.family(
        "strike",
        name -> Action.trigger("strike/" + name, "strikes envelopes of " + name, () -> {}),
        List::of);
  }

  /** What is kept can be recalled, mixed and varied. */
  void shelf(Shelf shelf) {
    actions.add(new Action("morph", "goes from what is in force to B", shelf::place, shelf::morph));
    actions.family(
        "recall",
        name ->
            Action.trigger("recall/" + name, "recalls " + name, () -> shelf.recall(name))
                .lit(() -> shelf.isOrigin(name)),
        () -> shelf.variations().list().stream().map(Variation::name).toList());
  }

  /** Each cue can be gone to, whatever its place in the list is. */
  void cues(CueDesk cues) {
    actions.family(
        "cue",
        name ->
            Action.trigger("cue/" + name, "goes to the cue " + name, () -> cues.go(name))
                .lit(() -> cues.isOn(name)),
        cues::names);
  }

  private void keepBeside(ActionBindingsFile file) {
    ActionBindings known = ActionBindings.NONE;
    UnaryOperator<ActionBindings> keeper = now -> write(file, now);
    try {
      known = file.read();
    } catch (VariationsError refused) {
      say.accept(refused.getMessage());
      keeper = now -> unkept(now, "not kept: " + refused.getMessage());
    }
    learning.actionsAre(known, keeper);
  }

  private ActionBindings write(ActionBindingsFile file, ActionBindings now) {
    try {
      return file.write(now);
    } catch (VariationsError refused) {
      return unkept(now, String.valueOf(refused.getMessage()));
    }
  }

  private ActionBindings unkept(ActionBindings now, String why) {
    say.accept(why);
    return now;
  }

  Learning learning() {
    return learning;
  }

  private final class Ears implements Moves.Listener {
    @Override
    public void moved(String address, double value) {
      Instruments.this.moved(address, value);
    }

    /** A motor fader has come to its row: the next movement is taken from there. */
    @Override
    public void returned(String address, double value) {
      feedback.returned(address, value);
      hands.missed(address, value);
      for (ActionBinding one : learning.bindings().list()) {
        if (one.binding().hears(address)) {
          hand(one).grip = new Grip(value, false);
        }
      }
    }
  }

  /** The rows and actions that a movement of this address reaches, for people. Any thread. */
  List<String> reached(String address) {
    List<String> names = new ArrayList<>();
    RowHands.each(
        tuning.changes(),
        (row, one) -> {
          if (one.binding().hears(address)) {
            names.add(row.toString());
          }
        });
    for (ActionBinding one : learning.bindings().list()) {
      if (one.binding().hears(address)) {
        names.add(one.action());
      }
    }
    return names;
  }

  /** To be called each turn. */
  void look() {
    desk.moves().drain(ears);
    hands.move();
    learning.look();
    feedback.look();
  }

  /** A pad that has learned to play is lit while this is so. */
  void playing(BooleanSupplier playing) {
    actions.find("play").ifPresent(play -> actions.add(play.lit(playing)));
  }

  /** Who is shown where learned rows and actions stand. */
  void shownTo(MidiRig rig) {
    feedback.to(rig);
  }

  private boolean isWhereLeft(ActionBinding one, double position) {
    Hand hand = actionHands.get(one);
    return hand != null && isWhereLeft(position, hand.left);
  }

  private void moved(String address, double value) {
    feedback.heard(address, value);
    if (followers != null) {
      followers.moved(address, value);
    }
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

  private Hand hand(ActionBinding one) {
    if (actionHands.size() > ActionBindings.MOST) {
      actionHands.clear();
    }
    return actionHands.computeIfAbsent(one, none -> new Hand());
  }

  private void act(ActionBinding one, double value) {
    Hand hand = hand(one);
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
      if (followers != null) {
        followers.done(action.name());
      }
    } catch (RuntimeException refused) {
      say.accept(action.name() + ": " + refused.getMessage());
    }
  }
}
