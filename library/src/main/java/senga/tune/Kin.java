package senga.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.Declaration;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Named;

/**
 * Finds out which operations of a layer are one step to the eye: those that a loop makes.
 *
 * <p>Two objects have the same <em>form</em> if they are operations of one type over inputs of the
 * same form; of a group, the first member counts. They stand at the same <em>place</em> if, on the
 * way from the layer's last step down to them, each has the same form and is the same input of the
 * one before it; members of a group are not told apart, and neither are groups in groups. What lies
 * under a {@linkplain Geometry#named name} begins a way of its own, so that it does not matter what
 * is done to it later. Objects at the same place are kin.
 *
 * <p>Forms and places are numbers, given out in the order in which they come up: comparing a chain
 * of a hundred thousand effects with another takes as many comparisons of two numbers.
 */
final class Kin {
  private record Form(Object type, List<Integer> inputs) {}

  /** Down a chain, one number grows while the other falls: a sum of both would meet itself. */
  private record Spot(Object above, int role, int form) {
    private static final int GOLDEN = 0x9e3779b9; // Fibonacci hashing: 2³² by the golden ratio

    @Override
    public int hashCode() {
      int hash = above.hashCode() * GOLDEN + form;
      return (hash ^ (hash >>> 15)) * GOLDEN + role;
    }
  }

  private static final int MEMBER = -1;

  private final Map<Object, Integer> numbers = new HashMap<>();

  private Kin() {}

  /** The steps of a layer in drawing order, still without names. */
  static List<Draft> of(List<Node> nodes) {
    Kin kin = new Kin();
    nodes.forEach(node -> node.form(kin.form(node)));
    nodes.reversed().forEach(node -> node.place(kin.place(node)));
    Map<Integer, Draft> drafts = new LinkedHashMap<>();
    for (Node node : nodes) {
      if (node.isStep()) {
        drafts
            .computeIfAbsent(
                node.place(), place -> new Draft(node, Declaration.of(node.operation())))
            .add(node);
      }
    }
    return List.copyOf(drafts.values());
  }

  private int form(Node node) {
    List<Integer> inputs = new ArrayList<>(node.inputs().size());
    node.inputs().forEach(input -> inputs.add(input.form()));
    if (node.geometry() instanceof Group) {
      return groupForm(node, inputs);
    }
    Named named = node.name();
    if (named == null) {
      return number(new Form(node.operation().getClass(), inputs));
    }
    return named.name().isEmpty() ? inputs.getFirst() : number(new Form(named.name(), inputs));
  }

  private int groupForm(Node group, List<Integer> members) {
    if (members.isEmpty()) {
      return number(new Form(Group.class, members));
    }
    return group.inputs().getFirst().geometry() instanceof Group
        ? members.getFirst()
        : number(new Form(Group.class, List.of(members.getFirst())));
  }

  private int place(Node node) {
    Node parent = node.parent();
    if (parent == null) {
      return number(new Spot("", 0, node.form()));
    }
    boolean member = parent.geometry() instanceof Group;
    if (member && node.geometry() instanceof Group) {
      return parent.place();
    }
    @Nullable Named named = parent.name();
    Object above = named == null || named.name().isEmpty() ? parent.place() : named.name();
    return number(new Spot(above, member ? MEMBER : parent.inputs().indexOf(node), node.form()));
  }

  private int number(Object thing) {
    return numbers.computeIfAbsent(thing, it -> numbers.size());
  }
}
