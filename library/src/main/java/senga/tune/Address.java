package senga.tune;

import senga.words.Quote;

/**
 * Where a value stands, a step or a layer: {@code ink/displace-2.gradient.amplitude.x#4}. Of that,
 * {@code ink} is the layer, {@code displace-2} the step, {@code gradient.amplitude.x} the path to
 * the value (group, parameter and axis; the outer two only where there are such), and {@code #4}
 * the instance of a step that stands for several operations. Parts at the end may be missing:
 * {@code ink} is a layer, {@code ink/displace-2} a step of it. What the sketch declares itself has
 * no step: {@code sketch/speed}. What modulates a value stands beside it, with a {@code ~} behind
 * the path: {@code ink/displace-2.amplitude.x~}.
 *
 * @param layer the layer; never empty, without {@code / . #}
 * @param step the step, empty for a layer and for what the sketch declares; without {@code . #}
 * @param path the words that lead to the value, with a full stop between them; may be empty
 * @param instance which one of several, or {@link #ALL}
 */
public record Address(String layer, String step, String path, int instance)
    implements Comparable<Address> {
  /** The layer of what a sketch declares itself. */
  public static final String SKETCH = "sketch";

  /** Stands for every instance. */
  public static final int ALL = -1;

  /** Behind the path of a value: what modulates it. */
  static final String MODULATION = "~";

  /** Most characters of an address. */
  public static final int LONGEST = 500;

  /**
   * @throws IllegalArgumentException if a part has characters that stand between parts, a layer is
   *     missing, or the whole is too long
   */
  public Address {
    boolean sound =
        isClean(layer, "/.#")
            && !layer.isEmpty()
            && isClean(step, ".#")
            && isClean(path, "/#")
            && instance >= ALL
            && !(step.isEmpty() && !path.isEmpty() && !layer.equals(SKETCH));
    if (!sound || layer.length() + step.length() + path.length() > LONGEST) {
      throw wrong(layer + "/" + step + "." + path);
    }
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is no address
   */
  public static Address of(String text) {
    try {
      return read(text);
    } catch (IllegalArgumentException e) {
      throw wrong(text);
    }
  }

  private static Address read(String text) {
    int hash = text.indexOf('#');
    int instance = hash < 0 ? ALL : number(text, hash + 1);
    String rest = hash < 0 ? text : text.substring(0, hash);
    int slash = rest.indexOf('/');
    if (slash < 0) {
      return new Address(rest, "", "", instance);
    }
    String layer = rest.substring(0, slash);
    String below = rest.substring(slash + 1);
    if (below.isEmpty()) {
      throw wrong(text);
    }
    if (layer.equals(SKETCH)) {
      return new Address(layer, "", below, instance);
    }
    int stop = below.indexOf('.');
    return stop < 0
        ? new Address(layer, below, "", instance)
        : new Address(
            layer, below.substring(0, stop), checked(below.substring(stop + 1), text), instance);
  }

  /** A layer as a whole. */
  public static Address ofLayer(String layer) {
    return new Address(layer, "", "", ALL);
  }

  /** A step as a whole. */
  public static Address ofStep(String layer, String step) {
    return new Address(layer, step, "", ALL);
  }

  /** Where the modulation of the value that stands here is. */
  public Address modulation() {
    return isModulation() ? this : path(path + MODULATION);
  }

  /** Whether a modulation stands here, and no value. */
  public boolean isModulation() {
    return path.length() > 1 && path.endsWith(MODULATION);
  }

  /** The value that is modulated from here; this address if it is a value's. */
  public Address modulated() {
    return isModulation() ? path(path.substring(0, path.length() - 1)) : this;
  }

  /** The same for one instance, or for {@link #ALL}. */
  public Address at(int which) {
    return new Address(layer, step, path, which);
  }

  /** The same for every instance. */
  public Address all() {
    return instance == ALL ? this : at(ALL);
  }

  /** One axis of the vector that stands here. */
  public Address axis(String axis) {
    return path(path + "." + axis);
  }

  /** Another value of the same step. */
  public Address path(String words) {
    return new Address(layer, step, words, instance);
  }

  /** The step that the value belongs to, with all its instances. */
  public Address wholeStep() {
    return new Address(layer, step, "", ALL);
  }

  /** Whether it is a value that the sketch declares itself. */
  public boolean isOwn() {
    return layer.equals(SKETCH);
  }

  /** Whether one of the two holds the other, or they are the same. */
  public boolean overlaps(Address other) {
    return layer.equals(other.layer)
        && step.equals(other.step)
        && (instance == ALL || other.instance == ALL || instance == other.instance)
        && (holds(path, other.path) || holds(other.path, path));
  }

  /**
   * Whether the other stands in this: an axis in a vector, a value in a step, a step in a layer.
   */
  public boolean covers(Address other) {
    boolean all = step.isEmpty() && path.isEmpty();
    return layer.equals(other.layer)
        && (all || step.equals(other.step))
        && (instance == ALL || instance == other.instance)
        && holds(path, other.path);
  }

  private static boolean holds(String outer, String inner) {
    return outer.isEmpty()
        || inner.equals(outer)
        || inner.startsWith(outer + ".")
        || inner.equals(outer + MODULATION);
  }

  /** A name from outside as a part of an address: what stands between parts becomes {@code _}. */
  public static String word(String name) {
    if (name.isEmpty()) {
      return name;
    }
    StringBuilder word = new StringBuilder();
    name.codePoints()
        .limit(60)
        .map(c -> "/.#{}~".indexOf(c) >= 0 || Character.isISOControl(c) ? '_' : c)
        .forEach(word::appendCodePoint);
    return word.toString().strip();
  }

  @Override
  public int compareTo(Address other) {
    int order = layer.compareTo(other.layer);
    order = order != 0 ? order : step.compareTo(other.step);
    order = order != 0 ? order : path.compareTo(other.path);
    return order != 0 ? order : Integer.compare(instance, other.instance);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(layer);
    if (!step.isEmpty()) {
      text.append('/').append(step);
    }
    if (!path.isEmpty()) {
      text.append(step.isEmpty() ? '/' : '.').append(path);
    }
    return instance == ALL ? text.toString() : text.append('#').append(instance).toString();
  }

  /** A plain loop: addresses are made for each step of each frame. */
  private static boolean isClean(String part, String between) {
    for (int i = 0; i < part.length(); i++) {
      if (between.indexOf(part.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String checked(String path, String whole) {
    if (path.isEmpty()) {
      throw wrong(whole);
    }
    return path;
  }

  private static int number(String text, int from) {
    String digits = text.substring(from);
    if (!digits.matches("\\d{1,9}")) {
      throw wrong(text);
    }
    return Integer.parseInt(digits);
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException(
        "an address is written layer/step.parameter, layer/step.parameter.axis#instance or"
            + " sketch/name, got "
            + Quote.of(text));
  }
}
