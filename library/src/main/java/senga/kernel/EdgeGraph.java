package senga.kernel;

import java.util.Arrays;

/**
 * Nodes 0 to n − 1 and undirected edges between them, each with a number in the order in which it
 * was added. It can be read as chains: walks along edges that pass only nodes of two edges, from
 * one other node to the next, and rings of such nodes. Every edge stands in one chain, and which
 * chains there are depends on the order of the edges alone.
 */
public final class EdgeGraph {
  /** Is given one chain after the other. */
  @FunctionalInterface
  public interface Chains {
    /**
     * @param nodes of the chain, valid up to {@code count}; a ring ends with its first
     */
    void chain(int[] nodes, int count);
  }

  private int[] from = new int[64];
  private int[] to = new int[64];
  private int size;
  private int[] starts = new int[0]; // where a node's edges begin in the next
  private int[] around = new int[0]; // edges, node after node

  /** At most so many bytes are held for so many nodes and edges. */
  public static long bytes(long nodes, long edges) {
    return Integer.BYTES * (nodes + 8 * edges);
  }

  /** Adds an edge and returns its number. */
  public int add(int a, int b) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
    }
    from[size] = a;
    to[size] = b;
    return size++;
  }

  /** Edges so far. */
  public int size() {
    return size;
  }

  public int from(int edge) {
    return from[edge];
  }

  public int to(int edge) {
    return to[edge];
  }

  /** Lets an edge end at another node. */
  public void moveEnd(int edge, int node) {
    to[edge] = node;
  }

  /** Counts what stands at each node; to be called after the last change, before what follows. */
  public void settle(int nodes) {
    starts = new int[nodes + 1];
    for (int edge = 0; edge < size; edge++) {
      starts[from[edge] + 1]++;
      starts[to[edge] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      starts[node + 1] += starts[node];
    }
    around = new int[2 * size];
    int[] next = Arrays.copyOf(starts, nodes);
    for (int edge = 0; edge < size; edge++) {
      around[next[from[edge]]++] = edge;
      around[next[to[edge]]++] = edge;
    }
  }

  /** How many ends of edges stand at a node. */
  public int degree(int node) {
    return starts[node + 1] - starts[node];
  }

  /** The edge with this number among those at a node. */
  public int edge(int node, int number) {
    return around[starts[node] + number];
  }

  /** The other end of an edge. */
  public int across(int edge, int node) {
    return from[edge] == node ? to[edge] : from[edge];
  }

  /** Reads the graph as chains: first those with ends, by their first edge, then rings. */
  public void read(Chains chains) {
    boolean[] done = new boolean[size];
    int[] walk = new int[size + 1];
    for (int pass = 0; pass < 2; pass++) {
      for (int edge = 0; edge < size; edge++) {
        if (!done[edge]) {
          int start = start(edge, pass == 0);
          if (start >= 0) {
            chains.chain(walk, walk(edge, start, done, walk));
          }
        }
      }
    }
  }

  /** The node at which a chain begins with this edge; −1 if none does. */
  private int start(int edge, boolean ends) {
    if (!ends || degree(from[edge]) != 2) {
      return from[edge];
    }
    return degree(to[edge]) == 2 ? -1 : to[edge];
  }

  private int walk(int first, int start, boolean[] done, int[] walk) {
    int count = 0;
    int node = start;
    int edge = first;
    walk[count++] = node;
    while (edge >= 0) {
      done[edge] = true;
      node = across(edge, node);
      walk[count++] = node;
      edge = degree(node) == 2 ? next(node, done) : -1;
    }
    return count;
  }

  /** The edge at a node that is not yet in a chain; −1 if there is none. */
  private int next(int node, boolean[] done) {
    for (int i = starts[node]; i < starts[node + 1]; i++) {
      if (!done[around[i]]) {
        return around[i];
      }
    }
    return -1;
  }
}
