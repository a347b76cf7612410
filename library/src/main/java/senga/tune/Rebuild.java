package senga.tune;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.Applied;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Shape;

/**
 * Makes a layer's recipe again with all changes. What no change reaches stays the same object, so
 * that the realiser finds it in its cache; what is rebuilt is an ordinary recipe.
 *
 * <p>Goes through the objects in drawing order, so the inputs of each are done before it. A chain
 * whose effects change places is made as a whole when its last effect comes.
 */
final class Rebuild {
  private static final Geometry NOTHING = new Literal();

  private final LayerPass layer;
  private final OperationChange operations;
  private final Silence silence;
  private final Chains chains;

  Rebuild(LayerPass layer, Changes changes, OperationChange operations) {
    this.layer = layer;
    this.operations = operations;
    this.silence = Silence.of(layer, changes);
    List<String> order = changes.order(layer.name());
    this.chains = Chains.of(order.isEmpty() ? List.of() : layer.nodes(), order);
  }

  Geometry recipe() {
    for (Node node : layer.nodes()) {
      node.made(made(node));
    }
    return layer.nodes().getLast().made();
  }

  private Geometry made(Node node) {
    return switch (node.geometry()) {
      case Group group -> group(group, node);
      case Shape shape -> silence.covers(node) ? NOTHING : (Geometry) operation(node);
      case Applied applied ->
          node.isEffect() ? effect(node) : over(applied, applied.effect(), node);
    };
  }

  private static Geometry group(Group group, Node node) {
    List<Geometry> made = new ArrayList<>(node.inputs().size());
    boolean changed = false;
    for (Node member : node.inputs()) {
      made.add(member.made());
      changed |= !isSame(member.made(), member.geometry());
    }
    return changed ? Group.of(made) : group;
  }

  private Geometry effect(Node node) {
    Chain chain = chains.changed(node);
    if (chain != null) {
      return chain.isLast(node) ? chain(chain) : node.geometry();
    }
    return silence.covers(node)
        ? node.inputs().getFirst().made()
        : over((Applied) node.geometry(), (Effect) operation(node), node);
  }

  private Geometry chain(Chain chain) {
    Geometry result = chain.effects().getFirst().inputs().getFirst().made();
    for (Node effect : chains.ordered(chain)) {
      if (!silence.covers(effect)) {
        Applied applied = new Applied((Effect) operation(effect), result);
        effect.moved(applied);
        result = applied;
      }
    }
    return result;
  }

  private static Geometry over(Applied applied, Effect effect, Node node) {
    Geometry input = node.inputs().getFirst().made();
    boolean same = isSame(effect, applied.effect()) && isSame(input, applied.input());
    return same ? applied : new Applied(effect, input);
  }

  /** The operation of a step with all changes, those of recipes among its parameters too. */
  private Record operation(Node node) {
    Draft draft = node.draft();
    List<Geometry> recipes = recipes(node);
    Record operation = OperationChange.recipes(node.operation(), draft.declaration(), recipes);
    Record now = operations.values(operation, draft.declaration(), rows(draft, node.index()));
    node.now(now);
    return now;
  }

  /** What has become of the recipes among its parameters. */
  private static List<Geometry> recipes(Node node) {
    int first = node.geometry() instanceof Applied ? 1 : 0;
    return node.inputs().size() == first
        ? List.of()
        : node.inputs().stream().skip(first).map(Node::made).toList();
  }

  private List<Row> rows(Draft draft, int index) {
    if (draft.changedFields().isEmpty()) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    for (OperationFields.Direct field : draft.changedFields()) {
      rows.add(layer.row(draft, field, index));
    }
    return rows;
  }

  /** What an operation has become, be it drawn or left out; after {@link #recipe}. */
  Record now(Node node) {
    Record known = node.now();
    return known == null ? operation(node) : known;
  }

  /** Whether an operation is left out. */
  boolean isOut(Node node) {
    return silence.covers(node);
  }

  /** What an effect that is drawn is applied to, where it stands now; after {@link #recipe}. */
  static Geometry before(Node effect) {
    Applied moved = effect.moved();
    return moved == null ? effect.inputs().getFirst().made() : moved.input();
  }

  /** The recipe that ends with an operation, where it stands now; after {@link #recipe}. */
  static Geometry after(Node node) {
    Applied moved = node.moved();
    return moved == null ? node.made() : moved;
  }

  @SuppressWarnings("ReferenceEquality") // what was not rebuilt is the same object
  private static boolean isSame(Object a, Object b) {
    return a == b;
  }
}
