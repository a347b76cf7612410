package senga.realise;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import senga.geometry.DrawingFailed;

/** Something would be, or has become, larger than the {@link Budget} allows. */
public final class BudgetExceeded extends DrawingFailed {
  private final List<Excess> excesses;
  private final String lower;

  /**
   * One limit that was exceeded.
   *
   * @param limit vertices, lines, bytes or parts
   */
  public record Excess(String limit, long wanted, long allowed) {
    /** How far over the limit. */
    public long over() {
      return wanted - allowed;
    }

    private String sentence() {
      return String.format(
          Locale.ROOT, "%,d %s, %,d over the limit of %,d", wanted, limit, over(), allowed);
    }
  }

  BudgetExceeded(String subject, String verb, List<Excess> excesses, String lower) {
    super(
        excesses.stream()
            .map(Excess::sentence)
            .collect(Collectors.joining("; ", subject + " " + verb + " ", advice(lower))));
    this.excesses = List.copyOf(excesses);
    this.lower = lower;
  }

  /** Every limit that was exceeded, at least one. */
  public List<Excess> excesses() {
    return excesses;
  }

  /** The parameter to lower; empty when none is known. */
  public String lower() {
    return lower;
  }

  private static String advice(String lower) {
    return lower.isEmpty() ? "" : "; lower " + lower;
  }
}
