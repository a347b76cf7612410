package senga.kernel;

/**
 * Some rows of a {@link GrayScott}, while one thread takes them a few steps further.
 *
 * <p>Why the loops are as they are: Java makes vector instructions of a loop only if it is small,
 * writes one array, and reads no array at another index than it writes, since for all it knows both
 * are the same array. So the neighbours on the four sides are first copied to where the place
 * itself stands, a thing that costs little, and no loop knows of a border: those few places are
 * reckoned again.
 */
final class GrayScottBand {
  /** Places in a row of passes; what they read and write fits the innermost cache. */
  private static final int AT_ONCE = 2048;

  /** What is less is nothing: or places far from any pattern would be at numbers that are slow. */
  private static final float NOTHING = 1e-18f;

  private final int columns;
  private final float keepU;
  private final float keepV;
  private final float spreadU;
  private final float spreadV;
  private final float fed;
  private final float time;
  private final float[] left;
  private final float[] right;
  private final float[] above;
  private final float[] below;
  private float[] u;
  private float[] v;
  private float[] nextU;
  private float[] nextV;
  private int count;

  GrayScottBand(GrayScott.Rates rates, int columns, int most) {
    this.columns = columns;
    double step = rates.step();
    keepU = (float) (1 - step * (4 * rates.spreadU() + rates.feed()));
    keepV = (float) (1 - step * (4 * rates.spreadV() + rates.feed() + rates.kill()));
    spreadU = (float) (step * rates.spreadU());
    spreadV = (float) (step * rates.spreadV());
    fed = (float) (step * rates.feed());
    time = (float) step;
    left = new float[most];
    right = new float[most];
    above = new float[most];
    below = new float[most];
    u = new float[most];
    v = new float[most];
    nextU = new float[most];
    nextV = new float[most];
  }

  void read(float[] fromU, float[] fromV, int from, int to) {
    count = to - from;
    System.arraycopy(fromU, from, u, 0, count);
    System.arraycopy(fromV, from, v, 0, count);
  }

  void write(float[] toU, float[] toV, int from, int to, int inBand) {
    System.arraycopy(u, inBand, toU, from, to - from);
    System.arraycopy(v, inBand, toV, from, to - from);
  }

  /** A step of all rows but the first and the last. */
  void react() {
    for (int from = columns; from < count - columns; from += AT_ONCE) {
      int to = Math.min(count - columns, from + AT_ONCE);
      addNeighbours(u, from, to);
      feed(u, v, left, nextU, from, to, keepU, spreadU, fed, time);
      addNeighbours(v, from, to);
      multiply(v, u, left, nextV, from, to, keepV, spreadV, time);
    }
  }

  /** Into {@link #left}. */
  private void addNeighbours(float[] of, int from, int to) {
    System.arraycopy(of, from - 1, left, from, to - from);
    System.arraycopy(of, from + 1, right, from, to - from);
    System.arraycopy(of, from - columns, above, from, to - from);
    System.arraycopy(of, from + columns, below, from, to - from);
    add(left, right, above, below, from, to);
  }

  private static void add(float[] sum, float[] b, float[] c, float[] d, int from, int to) {
    for (int i = from; i < to; i++) {
      sum[i] = sum[i] + b[i] + c[i] + d[i];
    }
  }

  private static void feed(
      float[] ofU,
      float[] ofV,
      float[] around,
      float[] result,
      int from,
      int to,
      float keep,
      float spread,
      float fed,
      float time) {
    for (int i = from; i < to; i++) {
      float there = ofV[i];
      float here = ofU[i];
      result[i] = Math.max(0, keep * here + spread * around[i] + fed - time * here * there * there);
    }
  }

  private static void multiply(
      float[] ofV,
      float[] ofU,
      float[] around,
      float[] result,
      int from,
      int to,
      float keep,
      float spread,
      float time) {
    for (int i = from; i < to; i++) {
      float here = ofV[i];
      float grown = keep * here + spread * around[i] + time * ofU[i] * here * here;
      result[i] = Math.max(0, Math.min(1, grown - NOTHING));
    }
  }

  /** A step of one place with these neighbours. */
  void reactWith(int place, int a, int b, int c, int d) {
    float ofU = u[place];
    float ofV = v[place];
    float aroundU = u[a] + u[b] + u[c] + u[d];
    float aroundV = v[a] + v[b] + v[c] + v[d];
    float made = time * ofU * ofV * ofV;
    nextU[place] = Math.max(0, keepU * ofU + spreadU * aroundU + fed - made);
    float grown = keepV * ofV + spreadV * aroundV + made;
    nextV[place] = Math.max(0, Math.min(1, grown - NOTHING));
  }

  /** A step of one place that becomes this whatever was there. */
  void put(int place, float ofU, float ofV) {
    nextU[place] = ofU;
    nextV[place] = ofV;
  }

  void turn() {
    float[] lastU = u;
    float[] lastV = v;
    u = nextU;
    v = nextV;
    nextU = lastU;
    nextV = lastV;
  }
}
