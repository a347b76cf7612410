package senga.control;

import java.util.Arrays;

/**
 * An immutable set of names, each with a place of its own that it keeps in all later sets. A hash
 * table with open addressing and linear probing (Knuth, The Art of Computer Programming 3, 6.4),
 * cut into pages: a new name costs the copy of one page, not of thousands of names. Names never
 * leave, so nothing has to be moved.
 */
final class Names {
  /** Names in one set. */
  static final int MOST = 4096;

  /** Twice as many, so that probing finds an end soon. */
  static final int PLACES = 2 * MOST;

  /** Characters of a name. */
  static final int LONGEST = 120;

  /** What may stand in a word beside letters and digits of any script; none needs a quote. */
  static final String MARKS = "_-.:+@";

  private static final String FREE = ""; // no address is empty
  private static final int PAGE = 128;
  private static final int GOLDEN = 0x9e3779b9; // Fibonacci hashing: 2³² by the golden ratio
  private static final String[] EMPTY = emptyPage();
  static final Names NONE = new Names(empty(), 0);

  private final String[][] pages;
  private final int size;

  private Names(String[][] pages, int size) {
    this.pages = pages;
    this.size = size;
  }

  private static String[] emptyPage() {
    String[] page = new String[PAGE];
    Arrays.fill(page, FREE);
    return page;
  }

  private static String[][] empty() {
    String[][] pages = new String[PLACES / PAGE][];
    Arrays.fill(pages, EMPTY);
    return pages;
  }

  /** Whether a text is words between slashes, none of them empty, and not too long. */
  static boolean isMadeOfWords(String text) {
    return isMadeOfWords(text, 0) && text.length() <= LONGEST;
  }

  /** The same from there on, however long it is. */
  static boolean isMadeOfWords(String text, int from) {
    int before = '/';
    for (int i = from; i < text.length(); i += Character.charCount(before)) {
      int c = text.codePointAt(i);
      if (c == '/' ? before == '/' : !isAllowed(c)) {
        return false;
      }
      before = c;
    }
    return before != '/';
  }

  private static boolean isAllowed(int c) {
    boolean isLetterOrDigit =
        Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    return isLetterOrDigit || MARKS.indexOf(c) >= 0;
  }

  int size() {
    return size;
  }

  boolean isFull() {
    return size == MOST;
  }

  /** The place of a name, or −1 if it is not here. */
  int find(String name) {
    int place = probe(name);
    return at(place).isEmpty() ? -1 : place;
  }

  /** That of a name in two parts; allocates nothing. */
  int find(String begin, String end) {
    int power = 1;
    for (int i = 0; i < end.length(); i++) {
      power *= 31; // as String.hashCode is defined
    }
    int place = first(begin.hashCode() * power + end.hashCode());
    while (!at(place).isEmpty() && !isMadeOf(at(place), begin, end)) {
      place = (place + 1) % PLACES;
    }
    return at(place).isEmpty() ? -1 : place;
  }

  private static boolean isMadeOf(String name, String begin, String end) {
    return name.length() == begin.length() + end.length()
        && name.startsWith(begin)
        && name.endsWith(end);
  }

  /** The name at a place, empty where there is none. */
  String at(int place) {
    return pages[place / PAGE][place % PAGE];
  }

  /** This set with a name more; this set if it is here already. The caller asks for room first. */
  Names with(String name) {
    int place = probe(name);
    if (!at(place).isEmpty()) {
      return this;
    }
    String[][] changed = pages.clone();
    changed[place / PAGE] = pages[place / PAGE].clone();
    changed[place / PAGE][place % PAGE] = name;
    return new Names(changed, size + 1);
  }

  private static int first(int hash) {
    return (hash * GOLDEN) >>> (Integer.numberOfLeadingZeros(PLACES) + 1);
  }

  /** Where a name is, or else where it would come to stand. */
  private int probe(String name) {
    int place = first(name.hashCode());
    while (!at(place).isEmpty() && !at(place).equals(name)) {
      place = (place + 1) % PLACES;
    }
    return place;
  }
}
