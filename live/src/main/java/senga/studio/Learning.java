package senga.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Learner;
import senga.bind.Learner.Learned;
import senga.bind.Sources;
import senga.bind.Takeover;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Change.Driven;
import senga.tune.RowHands;
import senga.tune.Tuning;
import senga.variations.ActionBinding;
import senga.variations.ActionBindings;

/**
 * Controllers learn rows and actions: something is to be learned, the next controller that is moved
 * clearly learns it, and where that moves something else already, somebody says what shall be.
 *
 * <pre>
 *   learn ──► waits ──► a controller moves ──► free: bound
 *               │                         └──► taken: taken over, shared, or cancelled
 *               └──► cancelled
 * </pre>
 *
 * <p>What rows have learned are changes of the {@link Tuning}, with its history; what actions have
 * learned goes to whoever keeps it. Belongs to the window's thread.
 */
public final class Learning {
  private static final String NOBODY = "cc/0";

  /**
   * What is to be learned.
   *
   * @param label for people
   * @param rows what drives each row, but for the controller; empty for an action
   * @param action its name; empty for rows
   */
  record Target(String label, Map<Address, Driven> rows, String action) {}

  private final Tuning tuning;
  private final Actions actions;
  private final RowHands hands;
  private final Supplier<Learner.Before> standing;
  private final Consumer<String> say;
  private volatile ActionBindings bindings = ActionBindings.NONE;
  private UnaryOperator<ActionBindings> keep = now -> now;
  private @Nullable Target target;
  private @Nullable Learner learner;
  private @Nullable Learned taken;
  private String others = "";

  /**
   * @param standing where controllers stand when it is asked, whatever comes after
   * @param say tells the user a sentence
   */
  public Learning(
      Tuning tuning,
      Actions actions,
      RowHands hands,
      Supplier<Learner.Before> standing,
      Consumer<String> say) {
    this.tuning = tuning;
    this.actions = actions;
    this.hands = hands;
    this.standing = standing;
    this.say = say;
  }

  /**
   * What actions have learned so far, and who keeps what they learn from now on: it says what there
   * is then, with what other windows have learned.
   */
  public void actionsAre(ActionBindings known, UnaryOperator<ActionBindings> keeper) {
    bindings = known;
    keep = keeper;
  }

  /** The actions with the controllers that have learned them. Any thread. */
  public ActionBindings bindings() {
    return bindings;
  }

  /** What there is to be learned beside rows. */
  public Actions actions() {
    return actions;
  }

  // ---------------------------------------------------------------- learning

  /** The next controller that is moved learns an action. */
  public void learnAction(String name) {
    String about = actions.find(name).map(Actions.Action::about).orElse(name);
    learn(new Target(about, Map.of(), name));
  }

  /** The next controller that is moved learns these. */
  void learn(Target wanted) {
    target = wanted;
    learner = new Learner(standing.get());
    taken = null;
  }

  /** Drives rows over a range, from where they stand. */
  static Driven driven(double from, double to, double now) {
    Binding binding =
        new Binding(NOBODY, from, to, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.PICK_UP);
    return new Driven(binding, Double.isNaN(now) ? Double.NaN : binding.position(now));
  }

  /** Whether a controller is waited for, or an answer. */
  public boolean isOn() {
    return target != null;
  }

  /** Whether the next controller that is moved shall learn something. */
  public boolean isWaiting() {
    return target != null && taken == null;
  }

  /** Whether this row is to learn one. */
  boolean isFor(Address row) {
    Target wanted = target;
    return wanted != null && wanted.rows().keySet().stream().anyMatch(row::covers);
  }

  /** Nothing is learned; whether something was to be. */
  public boolean cancel() {
    boolean was = target != null;
    target = null;
    learner = null;
    taken = null;
    return was;
  }

  /** A controller was moved while {@link #isWaiting}. */
  public void moved(String address, double value) {
    if (learner != null) {
      learner.moved(address, value);
    }
  }

  /** To be called each turn. */
  public void look() {
    Target wanted = target;
    Learner ears = learner;
    if (wanted == null || ears == null || taken != null) {
      return;
    }
    Optional<Learned> found = ears.look();
    if (found.isPresent()) {
      taken = found.get();
      others = String.join(", ", othersOf(found.get().source(), wanted));
      if (others.isEmpty()) {
        bind(false);
      }
    }
  }

  private List<String> othersOf(String source, Target wanted) {
    List<String> names = new ArrayList<>();
    for (Address row : RowHands.bound(tuning.changes(), source).keySet()) {
      if (!wanted.rows().containsKey(row)) {
        names.add(row.toString());
      }
    }
    for (ActionBinding one : bindings.list()) {
      boolean same = one.action().equals(wanted.action());
      if (!same && Sources.overlap(one.binding().source(), source)) {
        names.add(one.action());
      }
    }
    return names;
  }

  /** What is going on, for people. */
  String sentence() {
    Target wanted = target;
    Learned found = taken;
    if (wanted == null) {
      return "";
    }
    boolean fired = !wanted.action().isEmpty();
    String asked =
        fired ? "Press or move what " + wanted.label() : "Move a controller for " + wanted.label();
    String too = fired ? wanted.action() : wanted.label();
    return found == null
        ? asked
        : found.source() + " moves " + others + " already. And " + too + "?";
  }

  /** Whether {@link #takeOver} or {@link #share} is waited for. */
  boolean isTaken() {
    return taken != null;
  }

  /** What the controller moved so far is not moved by it any more. */
  void takeOver() {
    bind(true);
  }

  /** The controller moves both. */
  void share() {
    bind(false);
  }

  private void bind(boolean alone) {
    Target wanted = target;
    Learned found = taken;
    cancel();
    if (wanted == null || found == null) {
      return;
    }
    try {
      Map<Address, Change> rows = alone ? forgotten(found.source()) : new LinkedHashMap<>();
      ActionBindings next = alone ? without(found.source()) : bindings;
      wanted.rows().forEach((row, template) -> rows.put(row, bound(template, found)));
      if (!wanted.action().isEmpty()) {
        Binding binding = Binding.follow(found.source(), 0, 1).encoder(found.encoder());
        boolean fired = actions.find(wanted.action()).filter(it -> it.position() != null).isEmpty();
        Takeover takeover = fired ? Takeover.FOLLOW : Takeover.PICK_UP;
        next = next.with(new ActionBinding(wanted.action(), binding.takeover(takeover)));
      }
      if (!rows.isEmpty()) {
        tuning.change(wanted.label() + " learns " + found.source(), rows);
        tuning.pause();
        stands(found.source());
      }
      actions(next);
      boolean fired = !wanted.action().isEmpty();
      say.accept(found.source() + (fired ? " now " : " now moves ") + wanted.label());
    } catch (IllegalArgumentException refused) {
      say.accept(String.valueOf(refused.getMessage()));
    }
  }

  /** From where the controller is now, it comes to the rows. */
  private void stands(String source) {
    double now = standing.get().value(source);
    if (!Double.isNaN(now)) {
      hands.missed(source, now);
    }
  }

  private static Driven bound(Driven template, Learned found) {
    Binding binding = template.binding().source(found.source()).encoder(found.encoder());
    return new Driven(binding, template.position());
  }

  private ActionBindings without(String source) {
    return new ActionBindings(
        bindings.list().stream()
            .filter(one -> !Sources.overlap(one.binding().source(), source))
            .toList());
  }

  private Map<Address, Change> forgotten(String source) {
    Map<Address, Change> rows = new LinkedHashMap<>();
    RowHands.bound(tuning.changes(), source).forEach((row, one) -> rows.put(row, still(row, one)));
    return rows;
  }

  // ---------------------------------------------------------------- afterwards

  /** Where the controller of a row is while it has not taken the row over; else NaN. */
  double apart(Address row) {
    return hands.apart(row);
  }

  /** What a row or a whole has learned is forgotten; values stay where they are. */
  void forget(Address place) {
    Map<Address, Change> rows = new LinkedHashMap<>();
    RowHands.each(
        tuning.changes(),
        (row, one) -> {
          if (place.covers(row)) {
            rows.put(row, still(row, one));
          }
        });
    if (rows.isEmpty()) {
      say.accept(place + " has no controller");
      return;
    }
    attempt(() -> tuning.change(place + " forgets its controller", rows));
    tuning.pause();
  }

  /** The value that stands there, by itself; of one that is switched off, still switched off. */
  private Change still(Address row, Driven one) {
    boolean off = tuning.changes().at(row).filter(Change.Suspended.class::isInstance).isPresent();
    Change still = standing(row, one);
    return off ? still.suspended() : still;
  }

  private Change standing(Address row, Driven one) {
    boolean number =
        tuning
            .steps()
            .slot(row)
            .map(
                slot ->
                    switch (slot.kind()) {
                      case NUMBER, VECTOR -> true;
                      default -> false;
                    })
            .orElse(true);
    if (number) {
      double position = one.isPlaced() ? one.position() : standing.get().value(one.controller());
      return Double.isNaN(position)
          ? new Change.Times(1)
          : new Change.Set(one.binding().value(position));
    }
    return new Change.Set(tuning.steps().slot(row).orElseThrow().now(0));
  }

  /** Another binding of a row; its value stays where it is. */
  void change(Address row, Driven before, Binding after) {
    double value = before.binding().value(before.position());
    double position = before.isPlaced() ? after.position(value) : Double.NaN;
    attempt(() -> tuning.change(row, new Driven(after, position)));
  }

  void forget(ActionBinding one) {
    actions(bindings.without(one));
  }

  void change(ActionBinding one, Binding after) {
    attempt(() -> actions(bindings.replaced(one, one.binding(after))));
  }

  private void actions(ActionBindings next) {
    if (!next.equals(bindings)) {
      bindings = keep.apply(next);
    }
  }

  private void attempt(Runnable edit) {
    try {
      edit.run();
    } catch (IllegalArgumentException refused) {
      say.accept(String.valueOf(refused.getMessage()));
    }
  }

  Tuning tuning() {
    return tuning;
  }
}
