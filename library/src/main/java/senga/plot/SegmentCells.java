package senga.plot;

import java.util.Arrays;
import senga.geometry.Polylines;
import senga.kernel.PointIndex;

/**
 * Finds segments that lie near another one and run in about the same direction. The paper is cut
 * into cells, and each cell holds its segments by direction in sixteen sectors of half a turn; a
 * short segment, whose direction says little, stands in several.
 */
final class SegmentCells {
  private static final int SECTORS = 16;

  /** So many cells an average segment passes. */
  private static final int CELLS_PER_SEGMENT = 4;

  private final double tolerance;
  private final double size;
  private final PointIndex cells = new PointIndex();
  private int[] newest = new int[256]; // of a cell, its entry that came last
  private int[] before = new int[256]; // of an entry, the one before it in its cell; −1 for none
  private int[] segment = new int[256]; // of an entry
  private int entries;
  private int[] lookedAt = new int[256]; // of a segment, in which search
  private int searches;
  private int[] found = new int[64];
  private int count;

  SegmentCells(Polylines lines, double tolerance) {
    this.tolerance = tolerance;
    int segments = Math.max(1, lines.vertexCount() - lines.lineCount());
    size = Math.max(lines.length() / segments / CELLS_PER_SEGMENT, 4 * tolerance);
  }

  /** What is done with each cell along a segment. */
  @FunctionalInterface
  private interface Visit {
    void cell(long column, long row, int sector);
  }

  /** Adds a segment; they are numbered from 0 on. */
  void add(int number, double ax, double ay, double bx, double by) {
    if (number == lookedAt.length) {
      lookedAt = Arrays.copyOf(lookedAt, 2 * number);
    }
    along(ax, ay, bx, by, 0, (column, row, sector) -> enter(number, column, row, sector));
  }

  /** Looks for segments near another one; returns how many there are. */
  int near(double ax, double ay, double bx, double by) {
    count = 0;
    searches++;
    along(ax, ay, bx, by, tolerance, this::look);
    return count;
  }

  /** The number of a segment that was found. */
  int found(int i) {
    return found[i];
  }

  private void enter(int number, long column, long row, int sector) {
    if (entries == segment.length) {
      segment = Arrays.copyOf(segment, 2 * entries);
      before = Arrays.copyOf(before, 2 * entries);
    }
    int known = cells.size();
    int cell = cells.of(column, row, sector);
    if (cell == newest.length) {
      newest = Arrays.copyOf(newest, 2 * cell);
    }
    before[entries] = cell == known ? -1 : newest[cell];
    segment[entries] = number;
    newest[cell] = entries++;
  }

  private void look(long column, long row, int sector) {
    int cell = cells.find(column, row, sector);
    for (int entry = cell < 0 ? -1 : newest[cell]; entry >= 0; entry = before[entry]) {
      int number = segment[entry];
      if (lookedAt[number] != searches) {
        lookedAt[number] = searches;
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = number;
      }
    }
  }

  /** Visits the cells that a segment passes within a distance, in each sector it may belong to. */
  private void along(double ax, double ay, double bx, double by, double margin, Visit visit) {
    double dx = bx - ax;
    double dy = by - ay;
    double turn = turn(dx, dy);
    double unsure = 2.5 * tolerance / Math.sqrt(dx * dx + dy * dy);
    int first = (int) Math.floor((turn - unsure) * SECTORS / 2);
    int last = Math.min(first + SECTORS - 1, (int) Math.floor((turn + unsure) * SECTORS / 2));
    long lastRow = cell(Math.max(ay, by) + margin);
    for (long row = cell(Math.min(ay, by) - margin); row <= lastRow; row++) {
      double enters = within(row * size - margin, ax, ay, dx, dy, false);
      double leaves = within((row + 1) * size + margin, ax, ay, dx, dy, true);
      long lastColumn = cell(Math.max(enters, leaves) + margin);
      for (long column = cell(Math.min(enters, leaves) - margin); column <= lastColumn; column++) {
        for (int sector = first; sector <= last; sector++) {
          visit.cell(column, row, Math.floorMod(sector, SECTORS));
        }
      }
    }
  }

  /** Where a segment crosses a height; where it ends if it does not come so far. */
  private static double within(
      double height, double ax, double ay, double dx, double dy, boolean isTop) {
    if (dy == 0) {
      return isTop ? ax + dx : ax;
    }
    return ax + dx * Math.clamp((height - ay) / dy, 0, 1);
  }

  private long cell(double coordinate) {
    return (long) Math.floor(coordinate / size);
  }

  /** A direction as a number from 0 to below 2, the same for there and back; without an angle. */
  private static double turn(double dx, double dy) {
    double across = dy > 0 || (dy == 0 && dx > 0) ? dx : -dx;
    return 1 - across / (Math.abs(dx) + Math.abs(dy));
  }
}
