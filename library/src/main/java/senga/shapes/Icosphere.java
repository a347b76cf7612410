package senga.shapes;

import java.util.BitSet;
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
 * <p>Lines come face by face, an edge where its first face has it and as that face runs along it.
 * That is PyXidraw's order, and its arithmetic too: the same bits, whatever the level.
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
    return Size.of(2 * edges(), edges()).scratch(scratchBytes());
  }

  /**
   * All vertices, the meshes of the two levels before the last, which exist together once, and a
   * bit for each edge of the last of them.
   */
  private long scratchBytes() {
    long faces = (long) Icosahedron.FACES << (2 * Math.max(0, level - 1));
    return vertices() * BYTES_PER_VERTEX + faces * MESH_BYTES_PER_FACE * 5 / 4 + faces / 4;
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
    mesh.writeSplitFaces(builder);
  }

  private long vertices() {
    return (10L << (2 * level)) + 2;
  }

  private long edges() {
    return (long) Icosahedron.EDGES << (2 * level);
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
        addOnBall((float) Icosahedron.x(i), (float) Icosahedron.y(i), (float) Icosahedron.z(i));
      }
    }

    /** The edges as they are numbered, which is as the faces meet them. */
    void writeEdges(PolylinesBuilder builder) {
      for (int e = 0; e < from.length; e++) {
        writeLine(builder, from[e], to[e]);
      }
    }

    /** Writes the edges of the next level; this mesh only gets the midpoints. */
    void writeSplitFaces(PolylinesBuilder builder) {
      int firstMidpoint = addMidpoints();
      BitSet met = new BitSet(from.length);
      for (int face = 0; face < faceEdges.length; face += 3) {
        writeSplitFace(builder, face, firstMidpoint, met);
      }
    }

    /** The face between the midpoints comes last, and its edges have all been met by then. */
    private void writeSplitFace(PolylinesBuilder builder, int face, int firstMidpoint, BitSet met) {
      boolean new0 = isNew(faceEdges[face], met);
      boolean new1 = isNew(faceEdges[face + 1], met);
      boolean new2 = isNew(faceEdges[face + 2], met);
      int c0 = corner(face);
      int c1 = corner(face + 1);
      int c2 = corner(face + 2);
      int m0 = firstMidpoint + faceEdges[face];
      int m1 = firstMidpoint + faceEdges[face + 1];
      int m2 = firstMidpoint + faceEdges[face + 2];

      writeIf(new0, builder, c0, m0);
      writeLine(builder, m0, m2);
      writeIf(new2, builder, m2, c0);

      writeIf(new0, builder, m0, c1);
      writeIf(new1, builder, c1, m1);
      writeLine(builder, m1, m0);

      writeLine(builder, m2, m1);
      writeIf(new1, builder, m1, c2);
      writeIf(new2, builder, c2, m2);
    }

    private static boolean isNew(int edge, BitSet met) {
      boolean known = met.get(edge);
      met.set(edge);
      return !known;
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

    /** Three faces that keep a corner each, in its old place, and the one between the midpoints. */
    private int[] splitFaces() {
      int[] split = new int[4 * faceEdges.length];
      int inside = 2 * from.length;
      for (int i = 0; i < faceEdges.length; i++) {
        int k = i % 3;
        int face = i - k;
        int child = 4 * face + 3 * k;
        split[child + k] = half(faceEdges[i], corner(i));
        split[child + (k + 1) % 3] = inside + i;
        split[child + (k + 2) % 3] = half(edgeBefore(i), corner(i));
        split[4 * face + 9 + k] = inside + face + (k + 1) % 3;
      }
      return split;
    }

    /** The edge that ends in the corner where the edge at {@code index} of the face list begins. */
    private int edgeBefore(int index) {
      return faceEdges[index % 3 == 0 ? index + 2 : index - 1];
    }

    /** The vertex where the edge at {@code index} of the face list begins. */
    private int corner(int index) {
      int edge = faceEdges[index];
      int last = edgeBefore(index);
      return from[edge] == from[last] || from[edge] == to[last] ? from[edge] : to[edge];
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
        addOnBall((x[a] + x[b]) / 2, (y[a] + y[b]) / 2, (z[a] + z[b]) / 2);
      }
      return first;
    }

    /** Adds the point of the ball in this direction. */
    private void addOnBall(float dx, float dy, float dz) {
      float length = (float) Math.sqrt((float) ((double) (dx * dx) + dy * dy + dz * dz));
      x[vertices] = dx / length * 0.5f;
      y[vertices] = dy / length * 0.5f;
      z[vertices] = dz / length * 0.5f;
      vertices++;
    }

    private void writeIf(boolean wanted, PolylinesBuilder builder, int a, int b) {
      if (wanted) {
        writeLine(builder, a, b);
      }
    }

    private void writeLine(PolylinesBuilder builder, int a, int b) {
      builder.segment(x[a], y[a], z[a], x[b], y[b], z[b]);
    }
  }
}
