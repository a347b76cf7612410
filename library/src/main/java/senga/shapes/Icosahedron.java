package senga.shapes;

import java.util.Arrays;

/** The icosahedron: three golden rectangles at right angles, and the twenty faces between them. */
final class Icosahedron {
  static final int VERTICES = 12;
  static final int EDGES = 30;
  static final int FACES = 20;

  private static final double GOLDEN = (1 + Math.sqrt(5)) / 2;

  /** Three vertices of each face; five around vertex 0, five around its antipode, ten between. */
  private static final int[] CORNERS = {
    0, 11, 5, 0, 5, 1, 0, 1, 7, 0, 7, 10, 0, 10, 11,
    3, 9, 4, 3, 4, 2, 3, 2, 6, 3, 6, 8, 3, 8, 9,
    1, 5, 9, 5, 11, 4, 11, 10, 2, 10, 7, 6, 7, 1, 8,
    9, 5, 4, 4, 11, 2, 2, 10, 6, 6, 7, 8, 8, 1, 9
  };

  private static final int[] FROM = new int[EDGES];
  private static final int[] TO = new int[EDGES];
  private static final int[] FACE_EDGES = new int[3 * FACES];

  static {
    numberTheEdges();
  }

  private Icosahedron() {}

  /** Where each edge begins. */
  static int[] from() {
    return FROM.clone();
  }

  /** Where each edge ends. */
  static int[] to() {
    return TO.clone();
  }

  /** Three edges of each face, each from one corner to the next. */
  static int[] faceEdges() {
    return FACE_EDGES.clone();
  }

  /** The vertices lie on three rectangles, four on each: in the planes xy, yz and zx. */
  static double x(int vertex) {
    return component(vertex, 0);
  }

  static double y(int vertex) {
    return component(vertex, 1);
  }

  static double z(int vertex) {
    return component(vertex, 2);
  }

  /** The rectangle's short side lies along its own axis, the long one along the next. */
  private static double component(int vertex, int axis) {
    int rectangle = vertex / 4;
    return switch ((axis - rectangle + 3) % 3) {
      case 0 -> vertex % 2 == 0 ? -1 : 1;
      case 1 -> vertex % 4 < 2 ? GOLDEN : -GOLDEN;
      default -> 0;
    };
  }

  private static void numberTheEdges() {
    int[] numbers = new int[VERTICES * VERTICES];
    Arrays.fill(numbers, -1);
    int edges = 0;
    for (int i = 0; i < CORNERS.length; i++) {
      int a = CORNERS[i];
      int b = CORNERS[i % 3 == 2 ? i - 2 : i + 1];
      int key = Math.min(a, b) * VERTICES + Math.max(a, b);
      if (numbers[key] < 0) {
        FROM[edges] = a;
        TO[edges] = b;
        numbers[key] = edges++;
      }
      FACE_EDGES[i] = numbers[key];
    }
  }
}
