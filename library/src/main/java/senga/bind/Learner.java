package senga.bind;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out which controller somebody moves on purpose.
 *
 * <ul>
 *   <li>A key or pad counts when it is struck.
 *   <li>A knob or fader counts once it is {@link #CLEARLY} away from where it was: worn ones
 *       tremble by a step or two, and a table that is knocked moves them all a little.
 *   <li>An endless encoder sends the same number again and again: {@link #REPEATS} times one that
 *       is neither 0 nor 127 count, and tell its coding, if it was turned up.
 *   <li>Of a knob with 14 bits both halves are heard; then it is the pair.
 *   <li>What comes by OSC counts like a knob, and as a 1: many buttons there send nothing else.
 * </ul>
 *
 * <p>What was found is final at the next {@link #look}: the fine half of a pair comes right behind
 * the coarse one. Listens to at most {@link #MOST} addresses. For one thread.
 */
public final class Learner {
  /** So far a controller must go, of its whole way: 6 of 127 steps. */
  public static final double CLEARLY = 6.0 / 127;

  /** So often an encoder's number must come. */
  public static final int REPEATS = 4;

  /** The most addresses that are told apart. */
  public static final int MOST = 256;

  private static final double NEARLY = CLEARLY * 0.999999;
  private static final int PAIRS = 32;

  /** A controller that was learned. */
  public record Learned(String source, Encoder encoder) {}

  private static final class Heard {
    private double first;
    private double last;
    private int repeats;
  }

  /** Where controllers stand before anybody moves them. */
  @FunctionalInterface
  public interface Before {
    /** NaN if it was never heard. */
    double value(String address);
  }

  /** Controllers that choose a parameter by number and bring its value. */
  private static final Set<String> CARRIERS =
      Set.of("6", "38", "96", "97", "98", "99", "100", "101");

  private final Before before;
  private final Map<String, Heard> heard = new HashMap<>();
  private String found = "";
  private String numbered = ""; // the channel on which parameters by number were heard last
  private Encoder encoder = Encoder.ABSOLUTE;
  private boolean settled;

  public Learner(Before before) {
    this.before = before;
  }

  /**
   * Something has arrived.
   *
   * @param address of MIDI values with their channel
   */
  public void moved(String address, double value) {
    Heard known = heard.get(address);
    if (known == null && heard.size() < MOST) {
      known = new Heard();
      double was = before.value(address);
      known.first = Double.isNaN(was) ? value : was;
      known.last = Double.NaN;
      heard.put(address, known);
    }
    if (isByNumber(address) && isOfNumbers(found, channel(address))) {
      found = "";
    }
    boolean ofNumbers = isOfNumbers(address, numbered);
    numbered = isByNumber(address) ? channel(address) : numbered;
    if (known != null && found.isEmpty() && !address.startsWith("cc14/") && !ofNumbers) {
      judge(address, known, value);
    }
  }

  private static boolean isByNumber(String address) {
    return address.startsWith("nrpn/") || address.startsWith("rpn/");
  }

  /** {@code 3} of {@code nrpn/3/1200}. */
  private static String channel(String address) {
    return address.split("/", -1)[1];
  }

  /** Whether it is a controller that carries parameters by number on this channel. */
  private static boolean isOfNumbers(String address, String channel) {
    String begin = "cc/" + channel + "/";
    return !channel.isEmpty()
        && address.startsWith(begin)
        && CARRIERS.contains(address.substring(begin.length()));
  }

  private void judge(String address, Heard known, double value) {
    boolean same = value == known.last && value > 0 && value < 1;
    known.repeats = same ? known.repeats + 1 : 1;
    known.last = value;
    if (address.startsWith("note/")) {
      find(value > 0, address, Encoder.ABSOLUTE);
    } else if (address.startsWith("cc/") && known.repeats >= REPEATS) {
      find(true, address, Encoder.ofOneStep(value));
    } else if (address.startsWith("osc/")) {
      boolean far = Math.abs(value - known.first) >= NEARLY;
      find(far || value == 1, address, Encoder.ABSOLUTE);
    } else {
      find(Math.abs(value - known.first) >= NEARLY, address, Encoder.ABSOLUTE);
    }
  }

  private void find(boolean clear, String address, Encoder coding) {
    if (clear) {
      found = address;
      encoder = coding;
    }
  }

  /** To be asked once a turn; what was learned, as soon as it is sure. */
  public Optional<Learned> look() {
    if (found.isEmpty() || !settled) {
      settled = !found.isEmpty();
      return Optional.empty();
    }
    return Optional.of(new Learned(whole(found), encoder));
  }

  /** The pair of which this is a half, if both halves were heard. */
  private String whole(String address) {
    int end = address.lastIndexOf('/');
    if (encoder.isRelative() || !address.startsWith("cc/")) {
      return address;
    }
    int number = Integer.parseInt(address.substring(end + 1));
    String prefix = address.substring(0, end + 1);
    int other = number < PAIRS ? number + PAIRS : number - PAIRS;
    return number < 2 * PAIRS && heard.containsKey(prefix + other)
        ? "cc14" + prefix.substring(2) + number % PAIRS
        : address;
  }
}
