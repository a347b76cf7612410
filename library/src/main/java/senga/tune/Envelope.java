package senga.tune;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.math.Require;
import senga.words.PlainNumber;

/**
 * An envelope as the source of a modulation: {@code env("note/36", 0.01, 0.3, 0.5, 0.6)}. From the
 * strike it goes to 1 as hard as it was struck, then to what is sustained while the key is held,
 * and to 0 once it is let go.
 *
 * @param gate the address of a key or controller, or {@code action/…}
 * @param attack seconds, 0 to 60
 * @param decay seconds, 0 to 60
 * @param sustain 0 to 1
 * @param release seconds, 0 to 60
 */
public record Envelope(String gate, double attack, double decay, double sustain, double release) {
  /** The longest of its times, in seconds. */
  public static final double LONGEST = 60;

  /** A soft stroke of the lowest pad of most pads. */
  public static final Envelope USUAL = new Envelope("note/36", 0.02, 0.3, 0.4, 0.8);

  private static final String NUMBER = ", (\\d+(?:\\.\\d+)?)";
  private static final Pattern TEXT =
      Pattern.compile("env\\(\"([^\"]+)\"" + NUMBER.repeat(4) + "\\)");

  /**
   * @throws IllegalArgumentException if a number is not what it may be; the gate is read by {@link
   *     #formula}
   */
  public Envelope {
    Objects.requireNonNull(gate, "a gate must not be null");
    attack = Require.within("the attack of an envelope", attack, 0, LONGEST);
    decay = Require.within("the decay of an envelope", decay, 0, LONGEST);
    sustain = Require.within("what an envelope sustains", sustain, 0, 1);
    release = Require.within("the release of an envelope", release, 0, LONGEST);
  }

  /** Of another key, controller or action. */
  public Envelope gate(String other) {
    return new Envelope(other, attack, decay, sustain, release);
  }

  /**
   * The same with other times.
   *
   * @param which 0 attack, 1 decay, 2 sustain, 3 release
   */
  public Envelope with(int which, double value) {
    return new Envelope(
        gate,
        which == 0 ? value : attack,
        which == 1 ? value : decay,
        which == 2 ? value : sustain,
        which == 3 ? value : release);
  }

  /** One of them; see {@link #with}. */
  public double part(int which) {
    return switch (which) {
      case 0 -> attack;
      case 1 -> decay;
      case 2 -> sustain;
      default -> release;
    };
  }

  /** How high it is, so many seconds after a strike that was held so long. */
  public double at(double age, double held) {
    return age < 0 ? 0 : Strikes.at(age, held, attack, decay, sustain, release);
  }

  /**
   * As it is written.
   *
   * @throws FormulaError if the gate is no address
   */
  public Formula formula() {
    return Formula.of(
        "env(\""
            + gate
            + "\", "
            + PlainNumber.of(attack)
            + ", "
            + PlainNumber.of(decay)
            + ", "
            + PlainNumber.of(sustain)
            + ", "
            + PlainNumber.of(release)
            + ")");
  }

  /** The envelope that a formula writes; empty if it is another one. */
  public static Optional<Envelope> of(Formula formula) {
    Matcher parts = TEXT.matcher(formula.text());
    try {
      return parts.matches() ? Optional.of(read(parts)) : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static Envelope read(Matcher parts) {
    return new Envelope(
        parts.group(1),
        Double.parseDouble(parts.group(2)),
        Double.parseDouble(parts.group(3)),
        Double.parseDouble(parts.group(4)),
        Double.parseDouble(parts.group(5)));
  }
}
