package senga.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.scene.Layer;
import senga.scene.Pen;

/** One layer while a frame is tuned: its steps, found when they are asked for, and its pen. */
final class LayerPass {
  private final String name;
  private final Layer layer;
  private final Changes changes;
  private final Map<String, Draft> byName = new HashMap<>();
  private @Nullable List<Node> nodes;
  private List<Draft> drafts = List.of();

  LayerPass(String name, Layer layer, Changes changes) {
    this.name = name;
    this.layer = layer;
    this.changes = changes;
  }

  String name() {
    return name;
  }

  Layer layer() {
    return layer;
  }

  /** The objects of its recipe, each after those it is made of. */
  List<Node> nodes() {
    List<Node> known = nodes;
    if (known == null) {
      known = Walk.through(layer.geometry());
      drafts = Kin.of(known);
      Naming.steps(drafts);
      drafts.forEach(this::prepare);
      nodes = known;
    }
    return known;
  }

  private void prepare(Draft draft) {
    byName.put(draft.name(), draft);
    draft.changes(StepChanges.of(changes.valueMap(), address(draft)));
  }

  /** Its steps in drawing order. */
  List<Draft> drafts() {
    nodes();
    return drafts;
  }

  Address address(Draft draft) {
    return Address.ofStep(name, draft.name());
  }

  /** The row of one value of an operation. */
  Row row(Draft draft, OperationFields.Direct field, int index) {
    Node node = draft.nodes().get(index);
    return new Row(
        address(draft),
        field,
        draft.changes(),
        field.read(node.operation()),
        index,
        draft.number(index),
        draft.nodes().size());
  }

  /**
   * The row at an address.
   *
   * @throws NoValue if there is none
   */
  Row row(Address address, int index) {
    if (address.step().equals(LayerSteps.PEN)) {
      return penRow(field(OperationFields.of(PenRow.DECLARATION), address));
    }
    nodes();
    Draft draft = byName.get(address.step());
    if (draft == null) {
      throw NoRow.because(name + "/" + address.step(), "step", steps());
    }
    int which = address.instance() == Address.ALL ? index : draft.indexOf(address.instance());
    if (which < 0) {
      throw new NoValue("there is no instance " + address.instance() + " of " + address.all());
    }
    return row(draft, field(draft.fields(), address), Math.min(which, draft.nodes().size() - 1));
  }

  Row penRow(OperationFields.Direct field) {
    Address step = Address.ofStep(name, LayerSteps.PEN);
    StepChanges those = StepChanges.of(changes.valueMap(), step);
    return new Row(step, field, those, field.read(PenRow.of(layer.pen())), 0, 0, 1);
  }

  private List<String> steps() {
    List<String> names = new ArrayList<>();
    drafts.forEach(draft -> names.add(name + "/" + draft.name()));
    return names;
  }

  private static OperationFields.Direct field(
      List<OperationFields.Direct> fields, Address address) {
    for (OperationFields.Direct field : fields) {
      String path = field.path();
      boolean axis =
          address.path().startsWith(path + ".")
              && Slot.AXES.contains(address.path().substring(path.length() + 1));
      if (address.path().equals(path) || axis) {
        return field;
      }
    }
    throw NoRow.because(
        address.path(), "parameter", fields.stream().map(OperationFields.Direct::path).toList());
  }

  /** The pen that the sketch has given it. */
  Pen pen() {
    return layer.pen();
  }
}
