package senga.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import senga.geometry.Declaration;
import senga.geometry.Shape;

/** A step of a layer while the layer is tuned: its operations, and what shall be done to them. */
final class Draft {
  private final Declaration declaration;
  private final String label;
  private final boolean shape;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Integer, Integer> byNumber = new HashMap<>();
  private boolean hasKeys = true;
  private String name = "";
  private int order;
  private StepChanges changes = StepChanges.NONE;
  private List<OperationFields.Direct> changed = List.of();

  Draft(Node first, Declaration declaration) {
    this.declaration = declaration;
    this.label = Address.word(first.label());
    this.shape = first.geometry() instanceof Shape;
  }

  void add(Node node) {
    node.belong(this, nodes.size());
    hasKeys = hasKeys && node.key() >= 0 && byNumber.putIfAbsent(node.key(), nodes.size()) == null;
    nodes.add(node);
  }

  Declaration declaration() {
    return declaration;
  }

  boolean isShape() {
    return shape;
  }

  List<Node> nodes() {
    return nodes;
  }

  /** The sketch's name for it and the operation's: {@code hills/displace}. */
  String base() {
    return label.isEmpty() ? declaration.name() : label + "/" + declaration.name();
  }

  boolean hasLabel() {
    return !label.isEmpty();
  }

  String name() {
    return name;
  }

  /** Which step of the layer it is, from 0. */
  int order() {
    return order;
  }

  void name(String text, int at) {
    name = text;
    order = at;
  }

  /** What addresses call an instance: its key if all have one and no two the same. */
  int number(int index) {
    return hasKeys ? nodes.get(index).key() : index;
  }

  /** Which instance addresses call so; −1 if there is none. */
  int indexOf(int number) {
    if (hasKeys) {
      return byNumber.getOrDefault(number, -1);
    }
    return number < nodes.size() ? number : -1;
  }

  /** The numbers of all instances; none if they are their indices. */
  int[] numbers() {
    return hasKeys ? nodes.stream().mapToInt(Node::key).toArray() : new int[0];
  }

  List<OperationFields.Direct> fields() {
    return OperationFields.of(declaration);
  }

  StepChanges changes() {
    return changes;
  }

  void changes(StepChanges those) {
    changes = those;
    changed = those.isEmpty() ? List.of() : fields().stream().filter(those::touch).toList();
  }

  /** Those of its fields that a change speaks of. */
  List<OperationFields.Direct> changedFields() {
    return changed;
  }
}
