package senga.studio;

import java.util.ArrayList;
import java.util.List;
import senga.tune.Step;

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
  private int before = -1; // the step it would come before, as far as this frame has looked
  private int target = -1; // the same of the frame before, which has looked at all
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
    target = before;
  }

  /** A heading that is seen, with its upper edge, and the end of the step. */
  void pass(Line heading, Step step, float top, float end, float mouse) {
    if (!moving || heading.layer != layer || step.chain() != chain) {
      return;
    }
    consider(heading.place, top, mouse);
    consider(heading.place + 1, end, mouse);
  }

  private void consider(int index, float place, float mouse) {
    float distance = Math.abs(place - mouse);
    if (distance < nearest) {
      nearest = distance;
      before = index;
      gap = place;
    }
  }

  /**
   * The button was let go.
   *
   * @param drawn the layer's steps as they are drawn
   */
  void drop(Line heading, List<Step> drawn) {
    if (moving && dragged == heading.id && target >= 0) {
      String name = heading.address.layer();
      List<String> names = EffectOrder.moved(drawn, heading.place, target);
      List<String> all = new ArrayList<>(edits.tuning().changes().order(name));
      all.removeAll(names);
      all.addAll(names);
      edits.order(name, all);
    }
    moving = false;
    before = -1;
    target = -1;
    dragged = 0;
  }
}
