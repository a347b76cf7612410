package senga.effects;

import senga.kernel.GrayScott;
import senga.polygon.Contours;
import senga.polygon.Lattice;
import senga.polygon.Nearest;

/**
 * How much of a substance there is between the places of a lattice, less a level; near the border
 * the depth if that is less. So lines of height 0 are closed, and follow the border where they
 * would pass it.
 */
final class ReactionField implements Contours.Field {
  private final Source source;
  private final Nearest.Probe probe;

  private ReactionField(Source source) {
    this.source = source;
    probe = source.border.probe();
  }

  /** What the fields of all threads read. */
  static final class Source {
    private final Lattice lattice;
    private final Nearest border;
    private final float[] heights;
    private final boolean[] isDeep; // whether a place and the eight around are inside

    Source(Lattice lattice, Nearest border, boolean[] inside, GrayScott substances, double level) {
      this.lattice = lattice;
      this.border = border;
      heights = new float[inside.length];
      isDeep = new boolean[inside.length];
      int columns = lattice.columns();
      for (int i = columns + 1; i < inside.length - columns - 1; i++) {
        int around = 0;
        float sum = 0;
        for (int down = -columns; down <= columns; down += columns) {
          for (int k = i + down - 1; k <= i + down + 1; k++) {
            around += inside[k] ? 1 : 0;
            sum += inside[k] ? substances.v(k) : 0;
          }
        }
        isDeep[i] = around == 9;
        // Beyond a wall as much as there is beside it.
        float beyond = around > 0 && !substances.isOpen() ? sum / around : 0;
        float there = inside[i] ? substances.v(i) : beyond;
        heights[i] = (float) (there - level);
      }
    }

    ReactionField field() {
      return new ReactionField(this);
    }
  }

  @Override
  public double at(double u, double v) {
    Lattice lattice = source.lattice;
    double across = (u - lattice.left()) / lattice.pitch();
    double down = (v - lattice.top()) / lattice.pitch();
    int column = Math.max(0, Math.min(lattice.columns() - 2, (int) across));
    int row = Math.max(0, Math.min(lattice.rows() - 2, (int) down));
    int a = row * lattice.columns() + column;
    int c = a + lattice.columns();
    double right = across - column;
    double upper = source.heights[a] + right * (source.heights[a + 1] - source.heights[a]);
    double lower = source.heights[c] + right * (source.heights[c + 1] - source.heights[c]);
    double height = upper + (down - row) * (lower - upper);
    boolean isDeep =
        source.isDeep[a] && source.isDeep[a + 1] && source.isDeep[c] && source.isDeep[c + 1];
    return isDeep ? height : Math.min(height, -probe.signed(u, v, 4 * lattice.pitch()));
  }
}
