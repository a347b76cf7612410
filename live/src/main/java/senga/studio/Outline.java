package senga.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import senga.geometry.Declaration;
import senga.panel.Letters;
import senga.tune.Address;
import senga.tune.LayerSteps;
import senga.tune.Slot;
import senga.tune.Step;
import senga.tune.Steps;

/**
 * All lines that a drawn scene can have, in order, and the words by which they are found. Made anew
 * only when there are other layers or steps; other values leave it as it is.
 */
final class Outline {
  /** The most lines; the rest is counted. */
  static final int MOST = 100_000;

  private Steps steps = Steps.NONE;
  private List<Line> lines = List.of();
  private Map<Address, List<String>> orders = Map.of();
  private List<List<Step>> drawn = List.of();
  private int left;

  /** The steps whose values the lines show. */
  Steps steps() {
    return steps;
  }

  List<Line> lines() {
    return lines;
  }

  /** How many lines there was no room for. */
  int left() {
    return left;
  }

  /** The steps of a layer in the order in which they are drawn. */
  List<Step> drawn(int layer) {
    return drawn.get(layer);
  }

  /**
   * Takes over the steps of a newer frame, and the order of effects that is in force.
   *
   * @return whether the lines are others now
   */
  boolean take(Steps newer, Map<Address, List<String>> ordered, Letters letters) {
    boolean same = isSame(steps, newer) && ordered.equals(orders);
    steps = newer;
    orders = ordered;
    if (!same) {
      build(letters);
    }
    return !same;
  }

  /** Whether the lines would be the same. Makes no garbage. */
  @SuppressWarnings("ReferenceEquality") // the same object needs no look
  static boolean isSame(Steps one, Steps other) {
    if (one == other) {
      return true;
    }
    int count = one.layers().size();
    boolean same = count == other.layers().size() && one.left() == other.left();
    for (int i = 0; same && i < count; i++) {
      same = isSame(one.layers().get(i), other.layers().get(i));
    }
    return same;
  }

  private static boolean isSame(LayerSteps one, LayerSteps other) {
    int count = one.steps().size();
    boolean same = one.name().equals(other.name()) && count == other.steps().size();
    for (int i = 0; same && i < count; i++) {
      Step before = one.steps().get(i);
      Step now = other.steps().get(i);
      same =
          before.name().equals(now.name())
              && before.declaration().equals(now.declaration())
              && (before.declaration().isPresent() || before.slots().size() == now.slots().size());
    }
    return same;
  }

  private void build(Letters letters) {
    List<Line> all = new ArrayList<>();
    List<List<Step>> inOrder = new ArrayList<>();
    left = 0;
    for (int layer = 0; layer < steps.layers().size(); layer++) {
      LayerSteps found = steps.layers().get(layer);
      letters.need(found.name());
      all.add(heading(Line.Kind.LAYER, layer, -1, Address.ofLayer(found.name()), found.name()));
      inOrder.add(add(all, found, layer, letters));
    }
    drawn = List.copyOf(inOrder);
    left += steps.left();
    lines = List.copyOf(all);
  }

  private List<Step> add(List<Line> all, LayerSteps found, int layer, Letters letters) {
    List<String> named = orders.getOrDefault(Address.ofLayer(found.name()), List.of());
    List<Step> inOrder = new ArrayList<>();
    for (int at : EffectOrder.of(found.steps(), named)) {
      Step step = found.steps().get(at);
      add(all, step, layer, at, inOrder.size(), letters);
      inOrder.add(step);
    }
    return inOrder;
  }

  private void add(List<Line> all, Step step, int layer, int at, int place, Letters letters) {
    if (!step.name().isEmpty()) {
      letters.need(step.name());
      all.add(new Line(Line.Kind.STEP, layer, at, -1, place, step.address(), step.name(), ""));
    }
    addSlots(all, step, layer, at, letters, false);
    addSlots(all, step, layer, at, letters, true);
  }

  /** Those in groups come last: below a group's heading stands nothing that is not of the group. */
  private void addSlots(
      List<Line> all, Step step, int layer, int at, Letters letters, boolean grouped) {
    String words = words(step);
    String group = "";
    for (int slot = 0; slot < step.slots().size(); slot++) {
      Slot found = step.slots().get(slot);
      if (found.group().isEmpty() == grouped) {
        continue;
      }
      if (all.size() >= MOST) {
        left++;
        continue;
      }
      if (!found.group().equals(group)) {
        group = found.group();
        Address place = step.address().path(group);
        all.add(heading(Line.Kind.GROUP, layer, at, place, Line.label(group)));
      }
      all.add(value(found, layer, at, slot, words));
      letters.need(found.declared().about());
      letters.need(found.declared().name());
    }
  }

  private static Line heading(Line.Kind kind, int layer, int step, Address place, String label) {
    return new Line(kind, layer, step, -1, -1, place, label, "");
  }

  private static Line value(Slot slot, int layer, int step, int at, String words) {
    String label = Line.label(slot.declared().name());
    String found =
        (words + " " + slot.group() + " " + slot.declared().name() + " " + label)
            .toLowerCase(Locale.ROOT);
    return new Line(Line.Kind.VALUE, layer, step, at, -1, slot.address(), label, found);
  }

  private static String words(Step step) {
    String operation = step.declaration().map(Declaration::name).orElse("");
    return step.layer() + " " + step.name() + " " + operation;
  }
}
