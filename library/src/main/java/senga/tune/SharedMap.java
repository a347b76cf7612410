package senga.tune;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import senga.kernel.Hash128;

/**
 * An immutable sorted map by address. A changed map shares with the one before it all but the way
 * to the changed entry, so that a hundred steps of history cost little more than one.
 *
 * <p>A treap (Seidel and Aragon, Randomized search trees, 1996): a search tree by key and a heap by
 * priority. The priority is a hash of the key, so the tree's form follows from its entries alone,
 * in whatever order they came.
 */
final class SharedMap<V> {
  private record Node<V>(
      Address key, V value, long priority, @Nullable Node<V> left, @Nullable Node<V> right) {
    Node<V> left(@Nullable Node<V> other) {
      return new Node<>(key, value, priority, other, right);
    }

    Node<V> right(@Nullable Node<V> other) {
      return new Node<>(key, value, priority, left, other);
    }
  }

  private record Halves<V>(@Nullable Node<V> below, @Nullable Node<V> above) {}

  private static final SharedMap<Object> EMPTY = new SharedMap<>(null, 0);

  private final @Nullable Node<V> root;
  private final int size;

  private SharedMap(@Nullable Node<V> root, int size) {
    this.root = root;
    this.size = size;
  }

  @SuppressWarnings("unchecked") // it holds no value at all
  static <V> SharedMap<V> empty() {
    return (SharedMap<V>) EMPTY;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  @Nullable V get(Address key) {
    Node<V> node = root;
    while (node != null) {
      int order = key.compareTo(node.key);
      if (order == 0) {
        return node.value;
      }
      node = order < 0 ? node.left : node.right;
    }
    return null;
  }

  /** This map with one entry more, or another; this very map if it stands there already. */
  SharedMap<V> with(Address key, V value) {
    V known = get(key);
    if (value.equals(known)) {
      return this;
    }
    return new SharedMap<>(put(root, key, value, priority(key)), known == null ? size + 1 : size);
  }

  /** This map without the entry; this very map if there is none. */
  SharedMap<V> without(Address key) {
    return root == null || get(key) == null ? this : new SharedMap<>(cut(root, key), size - 1);
  }

  /** This map without all entries that are meant; this very map if there is none. */
  SharedMap<V> without(Predicate<Address> meant) {
    SharedMap<V> left = this;
    for (Address key : toMap().keySet()) {
      left = meant.test(key) ? left.without(key) : left;
    }
    return left;
  }

  /** The first key that is not below this one; null if there is none. */
  @Nullable Address ceiling(Address key) {
    Address found = null;
    Node<V> node = root;
    while (node != null) {
      if (key.compareTo(node.key) <= 0) {
        found = node.key;
        node = node.left;
      } else {
        node = node.right;
      }
    }
    return found;
  }

  /** In the order of the keys. */
  void forEach(BiConsumer<? super Address, ? super V> action) {
    each(root, action);
  }

  /** The entries of one step, or with an empty step those of the layer as a whole. */
  Map<Address, V> ofStep(Address step) {
    Map<Address, V> found = new LinkedHashMap<>();
    collect(root, step, found);
    return found;
  }

  Map<Address, V> toMap() {
    Map<Address, V> map = new LinkedHashMap<>();
    forEach(map::put);
    return Collections.unmodifiableMap(map);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SharedMap<?> that
        && size == that.size
        && (this == that || toMap().equals(that.toMap()));
  }

  @Override
  public int hashCode() {
    return toMap().hashCode();
  }

  @Override
  public String toString() {
    return toMap().toString();
  }

  private static <V> void each(
      @Nullable Node<V> node, BiConsumer<? super Address, ? super V> action) {
    if (node != null) {
      each(node.left, action);
      action.accept(node.key, node.value);
      each(node.right, action);
    }
  }

  private static <V> void collect(@Nullable Node<V> node, Address step, Map<Address, V> into) {
    if (node == null) {
      return;
    }
    int order = byStep(step, node.key);
    if (order <= 0) {
      collect(node.left, step, into);
    }
    if (order == 0) {
      into.put(node.key, node.value);
    }
    if (order >= 0) {
      collect(node.right, step, into);
    }
  }

  private static int byStep(Address a, Address b) {
    int layer = a.layer().compareTo(b.layer());
    return layer != 0 ? layer : a.step().compareTo(b.step());
  }

  private static <V> Node<V> put(@Nullable Node<V> node, Address key, V value, long priority) {
    if (node == null) {
      return new Node<>(key, value, priority, null, null);
    }
    int order = key.compareTo(node.key);
    if (order == 0) {
      return new Node<>(key, value, priority, node.left, node.right);
    }
    if (priority > node.priority) {
      Halves<V> halves = split(node, key);
      return new Node<>(key, value, priority, halves.below, halves.above);
    }
    return order < 0
        ? node.left(put(node.left, key, value, priority))
        : node.right(put(node.right, key, value, priority));
  }

  private static <V> Halves<V> split(@Nullable Node<V> node, Address key) {
    if (node == null) {
      return new Halves<>(null, null);
    }
    if (key.compareTo(node.key) < 0) {
      Halves<V> halves = split(node.left, key);
      return new Halves<>(halves.below, node.left(halves.above));
    }
    Halves<V> halves = split(node.right, key);
    return new Halves<>(node.right(halves.below), halves.above);
  }

  private static <V> @Nullable Node<V> cut(@Nullable Node<V> node, Address key) {
    if (node == null) {
      return null;
    }
    int order = key.compareTo(node.key);
    if (order == 0) {
      return merged(node.left, node.right);
    }
    return order < 0 ? node.left(cut(node.left, key)) : node.right(cut(node.right, key));
  }

  private static <V> @Nullable Node<V> merged(@Nullable Node<V> below, @Nullable Node<V> above) {
    if (below == null || above == null) {
      return below == null ? above : below;
    }
    return below.priority >= above.priority
        ? below.right(merged(below.right, above))
        : above.left(merged(below, above.left));
  }

  private static long priority(Address key) {
    return new Hash128()
        .add(key.layer())
        .add(key.step())
        .add(key.path())
        .add(key.instance())
        .high();
  }
}
