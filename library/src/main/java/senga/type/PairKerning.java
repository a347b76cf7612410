package senga.type;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How much nearer two glyphs stand than their widths say: the pairs of the table {@code GPOS} that
 * its feature {@code kern} names (OpenType specification, "Glyph positioning table", lookup types 2
 * and 9). FontBox reads only the older table {@code kern}, which most fonts of today do without.
 *
 * <p>Of the adjustments only the first glyph's advance is used, as kerning does. Pairs of all
 * scripts are used: a glyph belongs to one. A table that leads out of itself kerns nothing.
 */
final class PairKerning {
  private static final int KERN = 0x6b65726e;
  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;
  private static final int X_PLACEMENT = 1;
  private static final int Y_PLACEMENT = 2;
  private static final int X_ADVANCE = 4;

  private final ByteBuffer table;

  /** For each lookup the places of its subtables; the first that knows the pair decides. */
  private final List<int[]> lookups = new ArrayList<>();

  private PairKerning(ByteBuffer table) {
    this.table = table;
  }

  /** Of a table {@code GPOS}; null if it has no pairs. */
  static @Nullable PairKerning of(@Nullable ByteBuffer table) {
    if (table == null) {
      return null;
    }
    PairKerning pairs = new PairKerning(table);
    try {
      pairs.find();
    } catch (IndexOutOfBoundsException damaged) {
      return null;
    }
    return pairs.lookups.isEmpty() ? null : pairs;
  }

  private void find() {
    int features = at(6);
    int list = at(8);
    TreeSet<Integer> wanted = new TreeSet<>(); // a lookup that two scripts share is applied once
    for (int i = 0; i < at(features); i++) {
      int record = features + 2 + 6 * i;
      if (table.getInt(record) == KERN) {
        int feature = features + at(record + 4);
        for (int k = 0; k < at(feature + 2); k++) {
          wanted.add(at(feature + 4 + 2 * k));
        }
      }
    }
    for (int lookup : wanted) {
      addPairs(list + at(list + 2 + 2 * lookup));
    }
  }

  private void addPairs(int lookup) {
    int type = at(lookup);
    int[] subtables = new int[at(lookup + 4)];
    int count = 0;
    for (int i = 0; i < subtables.length; i++) {
      int subtable = lookup + at(lookup + 6 + 2 * i);
      int kind = type == EXTENSION ? at(subtable + 2) : type;
      if (kind == PAIRS) {
        subtables[count++] = type == EXTENSION ? subtable + table.getInt(subtable + 4) : subtable;
      }
    }
    if (count > 0) {
      lookups.add(Arrays.copyOf(subtables, count));
    }
  }

  /** In units of the font; negative brings them nearer. */
  int between(int left, int right) {
    int sum = 0;
    try {
      for (int[] subtables : lookups) {
        for (int subtable : subtables) {
          int covered = coverage(subtable + at(subtable + 2), left);
          Integer found = covered < 0 ? null : adjusted(subtable, covered, left, right);
          if (found != null) {
            sum += found;
            break;
          }
        }
      }
    } catch (IndexOutOfBoundsException damaged) {
      return 0;
    }
    return sum;
  }

  /** Null if the subtable does not know the pair, and the next one is asked. */
  private @Nullable Integer adjusted(int subtable, int covered, int left, int right) {
    int first = at(subtable + 4);
    int second = at(subtable + 6);
    int values = 2 * (Integer.bitCount(first) + Integer.bitCount(second));
    if (at(subtable) == 1) {
      int set = subtable + at(subtable + 10 + 2 * covered);
      int place = searched(set + 2, at(set), 2 + values, right);
      return place < 0 ? null : advance(place + 2, first);
    }
    int row = classOf(subtable + at(subtable + 8), left);
    int column = classOf(subtable + at(subtable + 10), right);
    int columns = at(subtable + 14);
    return row < at(subtable + 12) && column < columns
        ? advance(subtable + 16 + values * (row * columns + column), first)
        : null;
  }

  /** The advance in a record of values, in which those of the format stand in order. */
  private int advance(int place, int format) {
    if ((format & X_ADVANCE) == 0) {
      return 0;
    }
    return table.getShort(place + 2 * Integer.bitCount(format & (X_PLACEMENT | Y_PLACEMENT)));
  }

  /** The number of a glyph in a coverage table; negative if it is not in it. */
  private int coverage(int place, int glyph) {
    int count = at(place + 2);
    if (at(place) == 1) {
      int found = searched(place + 4, count, 2, glyph);
      return found < 0 ? -1 : (found - place - 4) / 2;
    }
    int range = ranged(place + 4, count, glyph);
    return range < 0 ? -1 : at(range + 4) + glyph - at(range);
  }

  /** The class of a glyph; those that are not named are of class 0. */
  private int classOf(int place, int glyph) {
    if (at(place) == 1) {
      int number = glyph - at(place + 2);
      return number >= 0 && number < at(place + 4) ? at(place + 6 + 2 * number) : 0;
    }
    int range = ranged(place + 4, at(place + 2), glyph);
    return range < 0 ? 0 : at(range + 4);
  }

  /** The place of the record, of so many bytes, that begins with a number; they ascend. */
  private int searched(int place, int count, int bytes, int number) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = at(place + bytes * middle);
      if (found == number) {
        return place + bytes * middle;
      }
      if (found < number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The place of the record of a first and a last glyph that has this one between them. */
  private int ranged(int place, int count, int glyph) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = place + 6 * middle;
      if (glyph < at(record)) {
        high = middle - 1;
      } else if (glyph > at(record + 2)) {
        low = middle + 1;
      } else {
        return record;
      }
    }
    return -1;
  }

  private int at(int place) {
    return table.getShort(place) & 0xffff;
  }
}
