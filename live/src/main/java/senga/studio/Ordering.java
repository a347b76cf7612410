package senga.studio;

import java.util.ArrayList;
import java.util.List;
import senga.tune.Step;
import senga.tune.Steps;

/**
 * Dragging the heading of an effect to another place in its chain. Where it would come is the gap
 * that is nearest to the mouse, among the headings of the same chain.
 */
final class Ordering {
  private static final float UNSTEADY = 5;

  private final Edits edits;
  private int dragged;
  private int layer;
  private int chain = -1;
  private boolean moving;
  private float from;
  private int before = -1; // the step it would come before
  private float gap;
  private float nearest;

  Ordering(Edits edits) {
    this.edits = edits;
  }

  /** Whether a heading is on its way, and is not being clicked. */
  boolean isMoving() {
    return moving;
  }

  /** Where it would come, in points. */
  float gap() {
    return gap;
  }

  boolean isMoving(Line heading) {
    return moving && dragged == heading.id;
  }

  void begin(Line heading, Step step, float y) {
    dragged = heading.id;
    layer = heading.layer;
    chain = step.chain();
    from = y;
    moving = false;
  }

  void drag(Line heading, float y) {
    if (dragged == heading.id && chain >= 0 && Math.abs(y - from) > UNSTEADY) {
      moving = true;
    }
  }

  /** Before the headings are drawn. */
  void frame() {
    nearest = Float.MAX_VALUE;
  }

  /** A heading that is seen, with its upper edge, and the end of the step. */
  void pass(Line heading, Step step, float top, float end, float mouse) {
    if (!moving || heading.layer != layer || step.chain() != chain) {
      return;
    }
    consider(heading.step, top, mouse);
    consider(heading.step + 1, end, mouse);
  }

  private void consider(int index, float place, float mouse) {
    float distance = Math.abs(place - mouse);
    if (distance < nearest) {
      nearest = distance;
      before = index;
      gap = place;
    }
  }

  /** The button was let go. */
  void drop(Line heading, Steps steps) {
    if (moving && dragged == heading.id && before >= 0) {
      List<Step> all = steps.layers().get(heading.layer).steps();
      List<String> names = moved(all, heading.step, before, chain);
      List<String> others =
          new ArrayList<>(edits.tuning().changes().order(heading.address.layer()));
      others.removeAll(names);
      others.addAll(names);
      edits.order(heading.address.layer(), others);
    }
    moving = false;
    before = -1;
    dragged = 0;
  }

  /** The names of a chain's effects with one of them moved. */
  static List<String> moved(List<Step> steps, int from, int before, int chain) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= steps.size(); i++) {
      if (i == before) {
        names.add(steps.get(from).name());
      }
      boolean other = i < steps.size() && i != from;
      if (other && steps.get(i).chain() == chain) {
        names.add(steps.get(i).name());
      }
    }
    return names;
  }
}
