package senga.shapes;

import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;

/**
 * The edges of an icosahedron whose faces are split in four, {@code level} times; new vertices are
 * pushed out to the ball. Each edge is a line of two vertices and occurs once.
 *
 * <p>No table of edges is searched: whoever numbers the edges can compute where everything goes.
 *
 * <pre>
 *             c2                 V' = V + E      the midpoint of edge e is vertex V + e
 *            /  \                E' = 2E + 3F    edge e falls apart into 2e and 2e + 1,
 *          m2----m1                              face f has 2E + 3f .. 2E + 3f + 2 inside
 *         /  \  /  \             F' = 4F         face f falls apart into 4f .. 4f + 3
 *       c0----m0----c1
 * </pre>
 *
 * A face knows its three edges: edge k runs between its corners k and k + 1. The edge inside it
 * that cuts off corner k has the number 2E + 3f + k.
 *
 * <p>The last split is written out and not kept, so edges and faces are held for the level before
 * it only. Together with the vertices that is a third of the result.
 */
final class Icosphere implements Sphere.Wireframe {
  private static final int MESH_BYTES_PER_FACE = 3 * Integer.BYTES + 3 * Integer.BYTES; // E = 1.5 F
  private static final int BYTES_PER_VERTEX = 3 * Float.BYTES;

  private final int level;

  Icosphere(int level) {
    this.level = level;
  }

  @Override
  public Size size() {
    long edges = (long) Icosahedron.EDGES << (2 * level);
    return Size.of(2 * edges, edges).scratch(scratchBytes());
  }

  /** All vertices, and the meshes of the two levels before the last, which exist together once. */
  private long scratchBytes() {
    long faces = (long) Icosahedron.FACES << (2 * Math.max(0, level - 1));
    return vertices() * BYTES_PER_VERTEX + faces * MESH_BYTES_PER_FACE * 5 / 4;
  }

  @Override
  public void write(PolylinesBuilder builder) {
    Mesh mesh = new Mesh(Math.toIntExact(vertices()));
    if (level == 0) {
      mesh.writeEdges(builder);
      return;
    }
    for (int i = 1; i < level; i++) {
      mesh.split();
    }
    mesh.writeSplitEdges(builder);
  }

  private long vertices() {
    return (10L << (2 * level)) + 2;
  }

  /** Vertices, edges between them, and the three edges of each face. */
  private static final class Mesh {
    private final float[] x;
    private final float[] y;
    private final float[] z;
    private int vertices;
    private int[] from = Icosahedron.from();
    private int[] to = Icosahedron.to();
    private int[] faceEdges = Icosahedron.faceEdges();

    Mesh(int vertexCapacity) {
      x = new float[vertexCapacity];
      y = new float[vertexCapacity];
      z = new float[vertexCapacity];
      for (int i = 0; i < Icosahedron.VERTICES; i++) {
        addOnBall(Icosahedron.x(i), Icosahedron.y(i), Icosahedron.z(i));
      }
    }

    void writeEdges(PolylinesBuilder builder) {
      for (int e = 0; e < from.length; e++) {
        writeEdge(builder, from[e], to[e]);
      }
    }

    /** Writes the edges of the next level; this mesh only gets the midpoints. */
    void writeSplitEdges(PolylinesBuilder builder) {
      int firstMidpoint = addMidpoints();
      for (int e = 0; e < from.length; e++) {
        writeEdge(builder, from[e], firstMidpoint + e);
        writeEdge(builder, firstMidpoint + e, to[e]);
      }
      for (int i = 0; i < faceEdges.length; i++) {
        writeEdge(builder, firstMidpoint + edgeBefore(i), firstMidpoint + faceEdges[i]);
      }
    }

    void split() {
      int firstMidpoint = addMidpoints();
      int[] newFaceEdges = splitFaces();
      int[] newFrom = new int[2 * from.length + faceEdges.length];
      int[] newTo = new int[newFrom.length];
      for (int e = 0; e < from.length; e++) {
        newFrom[2 * e] = from[e];
        newTo[2 * e] = firstMidpoint + e;
        newFrom[2 * e + 1] = firstMidpoint + e;
        newTo[2 * e + 1] = to[e];
      }
      for (int i = 0; i < faceEdges.length; i++) {
        newFrom[2 * from.length + i] = firstMidpoint + edgeBefore(i);
        newTo[2 * from.length + i] = firstMidpoint + faceEdges[i];
      }
      from = newFrom;
      to = newTo;
      faceEdges = newFaceEdges;
    }

    /** Three faces that keep a corner each, and the one between the midpoints. */
    private int[] splitFaces() {
      int[] split = new int[4 * faceEdges.length];
      int inside = 2 * from.length;
      int n = 0;
      for (int face = 0; face < faceEdges.length; face += 3) {
        for (int i = face; i < face + 3; i++) {
          int corner = sharedVertex(edgeBefore(i), faceEdges[i]);
          split[n++] = half(faceEdges[i], corner);
          split[n++] = inside + i;
          split[n++] = half(edgeBefore(i), corner);
        }
        split[n++] = inside + face + 1;
        split[n++] = inside + face + 2;
        split[n++] = inside + face;
      }
      return split;
    }

    /** The edge that ends in the corner where the edge at {@code index} of the face list begins. */
    private int edgeBefore(int index) {
      return faceEdges[index % 3 == 0 ? index + 2 : index - 1];
    }

    private int sharedVertex(int edge, int other) {
      return from[edge] == from[other] || from[edge] == to[other] ? from[edge] : to[edge];
    }

    private int half(int edge, int vertex) {
      return from[edge] == vertex ? 2 * edge : 2 * edge + 1;
    }

    /** Adds the midpoint of every edge and returns the first one's number. */
    private int addMidpoints() {
      int first = vertices;
      for (int e = 0; e < from.length; e++) {
        int a = from[e];
        int b = to[e];
        addOnBall((double) x[a] + x[b], (double) y[a] + y[b], (double) z[a] + z[b]);
      }
      return first;
    }

    /** Adds the point of the ball in this direction. */
    private void addOnBall(double dx, double dy, double dz) {
      double toRadius = 0.5 / Math.sqrt(dx * dx + dy * dy + dz * dz);
      x[vertices] = (float) (dx * toRadius);
      y[vertices] = (float) (dy * toRadius);
      z[vertices] = (float) (dz * toRadius);
      vertices++;
    }

    private void writeEdge(PolylinesBuilder builder, int a, int b) {
      builder.segment(x[a], y[a], z[a], x[b], y[b], z[b]);
    }
  }
}
