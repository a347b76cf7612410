package senga.control;

import java.util.Arrays;

/**
 * Immutable numbers by place, cut into pages: a changed number costs the copy of its page and of
 * the list of pages, and what did not change is shared. NaN stands where there is no number.
 */
final class Cells {
  static final int PAGE = 128;

  private static final double[] EMPTY = empty();

  private final double[][] pages;
  private final int size;

  private Cells(double[][] pages, int size) {
    this.pages = pages;
    this.size = size;
  }

  /** Room for so many numbers, a whole number of pages. */
  static Cells ofPlaces(int places) {
    double[][] pages = new double[places / PAGE][];
    Arrays.fill(pages, EMPTY);
    return new Cells(pages, 0);
  }

  private static double[] empty() {
    double[] page = new double[PAGE];
    Arrays.fill(page, Double.NaN);
    return page;
  }

  double at(int place) {
    return pages[place / PAGE][place % PAGE];
  }

  /** How many numbers there are. */
  int size() {
    return size;
  }

  /** The next place, from this one on, that has a number; −1 if there is none. */
  int next(int from) {
    int place = from;
    while (place < pages.length * PAGE) {
      if (pages[place / PAGE] == EMPTY) {
        place = (place / PAGE + 1) * PAGE;
      } else if (Double.isNaN(at(place))) {
        place++;
      } else {
        return place;
      }
    }
    return -1;
  }

  /** These numbers with another at a place; the same object if it stands there already. */
  Cells with(int place, double number) {
    double before = at(place);
    if (isSame(before, number)) {
      return this;
    }
    double[][] changed = pages.clone();
    changed[place / PAGE] = pages[place / PAGE].clone();
    changed[place / PAGE][place % PAGE] = number;
    return new Cells(changed, Double.isNaN(before) ? size + 1 : size);
  }

  /**
   * These numbers, and over them all that others have below a place at the start of a page; the
   * same object if that changes nothing.
   */
  Cells overlaid(Cells over, int end) {
    double[][] laid = pages;
    int count = size;
    for (int p = 0; p < end / PAGE; p++) {
      double[] page = overlaid(pages[p], over.pages[p]);
      if (page != pages[p]) {
        laid = laid == pages ? pages.clone() : laid;
        laid[p] = page;
        count += count(page) - count(pages[p]);
      }
    }
    return laid == pages ? this : new Cells(laid, count);
  }

  private static double[] overlaid(double[] under, double[] over) {
    if (over == EMPTY || over == under) {
      return under;
    }
    double[] page = under;
    for (int i = 0; i < PAGE; i++) {
      if (!Double.isNaN(over[i]) && !isSame(page[i], over[i])) {
        page = page == under ? under.clone() : page;
        page[i] = over[i];
      }
    }
    return page;
  }

  private static int count(double[] page) {
    int count = 0;
    for (double number : page) {
      count += Double.isNaN(number) ? 0 : 1;
    }
    return count;
  }

  /** To the bit: as {@link Double#equals} has it. */
  static boolean isSame(double a, double b) {
    return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
  }
}
