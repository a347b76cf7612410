package senga.kernel;

/**
 * PyXidraw's noise: Perlin's tables, as that program of 2025-09 had them.
 *
 * <p>K. Perlin, "Improving Noise", SIGGRAPH 2002: a permutation of 256 numbers chooses one of
 * twelve gradients for each corner of the unit cube around the point, and the quintic fade {@code
 * 6t⁵ − 15t⁴ + 10t³} blends the eight contributions. It is 0 at every whole-numbered point, between
 * −1 and 1, and the same again after 256 in each direction. Today's noise is {@link GradientNoise}.
 *
 * <p>The last step of the permutation and the choice of the gradient are one look-up here: the
 * tables hold the gradient of each of the 512 places where a chain of look-ups can end.
 */
public final class PyxidrawNoise {
  /** The permutation Perlin published with his reference implementation. */
  private static final int[] PERMUTATION = {
    151, 160, 137, 91, 90, 15, 131, 13, 201, 95, 96, 53, 194, 233, 7, 225,
    140, 36, 103, 30, 69, 142, 8, 99, 37, 240, 21, 10, 23, 190, 6, 148,
    247, 120, 234, 75, 0, 26, 197, 62, 94, 252, 219, 203, 117, 35, 11, 32,
    57, 177, 33, 88, 237, 149, 56, 87, 174, 20, 125, 136, 171, 168, 68, 175,
    74, 165, 71, 134, 139, 48, 27, 166, 77, 146, 158, 231, 83, 111, 229, 122,
    60, 211, 133, 230, 220, 105, 92, 41, 55, 46, 245, 40, 244, 102, 143, 54,
    65, 25, 63, 161, 1, 216, 80, 73, 209, 76, 132, 187, 208, 89, 18, 169,
    200, 196, 135, 130, 116, 188, 159, 86, 164, 100, 109, 198, 173, 186, 3, 64,
    52, 217, 226, 250, 124, 123, 5, 202, 38, 147, 118, 126, 255, 82, 85, 212,
    207, 206, 59, 227, 47, 16, 58, 17, 182, 189, 28, 42, 223, 183, 170, 213,
    119, 248, 152, 2, 44, 154, 163, 70, 221, 153, 101, 155, 167, 43, 172, 9,
    129, 22, 39, 253, 19, 98, 108, 110, 79, 113, 224, 232, 178, 185, 112, 104,
    218, 246, 97, 228, 251, 34, 242, 193, 238, 210, 144, 12, 191, 179, 162, 241,
    81, 51, 145, 235, 249, 14, 239, 107, 49, 192, 214, 31, 181, 199, 106, 157,
    184, 84, 204, 176, 115, 121, 50, 45, 127, 4, 150, 254, 138, 236, 205, 93,
    222, 114, 67, 29, 24, 72, 243, 141, 128, 195, 78, 66, 215, 61, 156, 180
  };

  /** x, y, z of the twelve gradients, from the cube's centre to its edges, then four again. */
  private static final float[] GRADIENTS = {
    1, 1, 0, -1, 1, 0, 1, -1, 0, -1, -1, 0,
    1, 0, 1, -1, 0, 1, 1, 0, -1, -1, 0, -1,
    0, 1, 1, 0, -1, 1, 0, 1, -1, 0, -1, -1,
    1, 1, 0, 0, -1, 1, -1, 1, 0, 0, -1, -1
  };

  /**
   * Its table lacks the last three entries, so a chain of look-ups comes round after 253 places;
   * and it chooses the gradient by the remainder of a division by twelve.
   */
  private static final int ENTRIES = 253;

  private static final int CHOICES = 12;

  /**
   * Twice 253 is six short of 512: the original read up to six places beyond its table. What lay
   * there, the header of the next piece of memory, shows in its recorded frames and is kept here as
   * a part of the table, so that those frames come out the same.
   */
  private static final int[] BEHIND_THE_TABLE = {33, 0, 0, 0, 8, 0};

  private static final int PLACES = 512;
  private static final int WRAP = 255;

  private static final int[] NEXT = new int[PLACES];

  /**
   * x, y, z of the gradient of each place, and one unused. One array: three, one per component,
   * took twice as long.
   */
  private static final float[] CHOSEN = new float[4 * PLACES];

  static {
    int inTable = PLACES - BEHIND_THE_TABLE.length;
    for (int i = 0; i < PLACES; i++) {
      NEXT[i] = i < inTable ? PERMUTATION[i % ENTRIES] : BEHIND_THE_TABLE[i - inTable];
      System.arraycopy(GRADIENTS, 3 * (NEXT[i] % CHOICES), CHOSEN, 4 * i, 3);
    }
  }

  private PyxidrawNoise() {}

  /** The three noises at the first {@code count} places of a block. */
  public static void fill(NoiseBlock block, int count) {
    float[] three = new float[3];
    for (int i = 0; i < count; i++) {
      at(block.x[i], block.y[i], block.z[i], three);
      block.first[i] = three[0];
      block.second[i] = three[1];
      block.third[i] = three[2];
    }
  }

  /**
   * Three independent noises at a point: the noise there, 100 further on every axis, and 200
   * further. Whole-numbered shifts leave the place within the cell as it is, so all three share it.
   *
   * @param noise receives the three
   */
  public static void at(double x, double y, double z, float[] noise) {
    double floorX = Math.floor(x);
    double floorY = Math.floor(y);
    double floorZ = Math.floor(z);
    float dx = (float) (x - floorX);
    float dy = (float) (y - floorY);
    float dz = (float) (z - floorZ);
    float u = fade(dx);
    float v = fade(dy);
    float w = fade(dz);
    int cellX = (int) floorX;
    int cellY = (int) floorY;
    int cellZ = (int) floorZ;
    noise[0] = cell(cellX, cellY, cellZ, dx, dy, dz, u, v, w);
    noise[1] = cell(cellX + 100, cellY + 100, cellZ + 100, dx, dy, dz, u, v, w);
    noise[2] = cell(cellX + 200, cellY + 200, cellZ + 200, dx, dy, dz, u, v, w);
  }

  private static float fade(float t) {
    return t * t * t * (t * (t * 6 - 15) + 10);
  }

  /** The eight corners of one cell, blended. */
  private static float cell(
      int cellX, int cellY, int cellZ, float x, float y, float z, float u, float v, float w) {
    int iy = cellY & WRAP;
    int iz = cellZ & WRAP;
    int left = NEXT[cellX & WRAP] + iy;
    int right = NEXT[(cellX + 1) & WRAP] + iy;
    int leftTop = NEXT[left] + iz;
    int leftBottom = NEXT[left + 1] + iz;
    int rightTop = NEXT[right] + iz;
    int rightBottom = NEXT[right + 1] + iz;
    float x1 = x - 1;
    float y1 = y - 1;
    float z1 = z - 1;
    float topFar = lerp(u, dot(leftTop, x, y, z), dot(rightTop, x1, y, z));
    float bottomFar = lerp(u, dot(leftBottom, x, y1, z), dot(rightBottom, x1, y1, z));
    float topNear = lerp(u, dot(leftTop + 1, x, y, z1), dot(rightTop + 1, x1, y, z1));
    float bottomNear = lerp(u, dot(leftBottom + 1, x, y1, z1), dot(rightBottom + 1, x1, y1, z1));
    return lerp(w, lerp(v, topFar, bottomFar), lerp(v, topNear, bottomNear));
  }

  private static float dot(int place, float x, float y, float z) {
    int g = 4 * place;
    return CHOSEN[g] * x + CHOSEN[g + 1] * y + CHOSEN[g + 2] * z;
  }

  private static float lerp(float t, float a, float b) {
    return a + t * (b - a);
  }
}
