package senga.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.geometry.Applied;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Named;
import senga.geometry.Shape;

/** One object of a layer's recipe while the layer is tuned. */
final class Node {
  /** Has no number of its own. */
  static final int NO_KEY = -1;

  private final Geometry geometry;
  private final @Nullable Node parent;
  private final List<Geometry> parts;
  private final List<Node> inputs = new ArrayList<>();
  private final String label;
  private final int key;
  private int uses;
  private int form;
  private int place;
  private int index;
  private @Nullable Draft draft;
  private @Nullable Record now;
  private @Nullable Geometry made;
  private @Nullable Applied moved;

  /**
   * @param parent whose input it was found as first; null for the last step of all
   */
  Node(Geometry geometry, @Nullable Node parent) {
    this.geometry = geometry;
    this.parent = parent;
    this.parts = geometry instanceof Group group ? group.members() : geometry.inputs();
    this.label = parent == null ? "" : parent.labelBelow();
    this.key = parent == null ? NO_KEY : parent.keyBelow();
  }

  Geometry geometry() {
    return geometry;
  }

  @Nullable Node parent() {
    return parent;
  }

  /** The part that the walk has not entered yet; null if it has entered all. */
  @Nullable Geometry nextPart() {
    return inputs.size() < parts.size() ? parts.get(inputs.size()) : null;
  }

  void enter(Node part) {
    inputs.add(part);
    part.uses++;
  }

  /** What an effect is applied to, then recipes among the parameters; of a group its members. */
  List<Node> inputs() {
    return inputs;
  }

  boolean isUsedOnce() {
    return uses <= 1;
  }

  /** What the sketch calls this and all that lies under it; null if it is no such name. */
  @Nullable Named name() {
    return geometry instanceof Applied applied && applied.effect() instanceof Named named
        ? named
        : null;
  }

  boolean isEffect() {
    return geometry instanceof Applied && name() == null;
  }

  boolean isStep() {
    return isEffect() || geometry instanceof Shape;
  }

  /** The record of a step. */
  Record operation() {
    return (Record) (geometry instanceof Applied applied ? applied.effect() : geometry);
  }

  /** The name it lies under; empty if there is none. */
  String label() {
    return label;
  }

  private String labelBelow() {
    Named named = name();
    return named == null || named.name().isEmpty() ? label : named.name();
  }

  /** The number that the sketch gave it, or {@link #NO_KEY}. */
  int key() {
    return key;
  }

  private int keyBelow() {
    Named named = name();
    return named == null || named.key() < 0 ? key : named.key();
  }

  int form() {
    return form;
  }

  void form(int number) {
    form = number;
  }

  int place() {
    return place;
  }

  void place(int number) {
    place = number;
  }

  /** The step it belongs to, for steps. */
  Draft draft() {
    return Objects.requireNonNull(draft);
  }

  /** Which one of the step's operations it is. */
  int index() {
    return index;
  }

  void belong(Draft step, int at) {
    draft = step;
    index = at;
  }

  /** The record of a step with all changes; null until somebody asked for it. */
  @Nullable Record now() {
    return now;
  }

  void now(Record changed) {
    now = changed;
  }

  /** What has become of it. */
  Geometry made() {
    return Objects.requireNonNull(made);
  }

  void made(Geometry result) {
    made = result;
  }

  /** What an effect has become that has changed places; null if it has not. */
  @Nullable Applied moved() {
    return moved;
  }

  void moved(Applied result) {
    moved = result;
  }
}
