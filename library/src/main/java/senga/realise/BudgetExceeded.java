package senga.realise;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import senga.geometry.DrawingFailed;

/** Something would be, or has become, larger than the {@link Budget} allows. */
public final class BudgetExceeded extends DrawingFailed {
  private final List<Excess> excesses;
  private final String remedy;

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

  BudgetExceeded(String subject, String verb, List<Excess> excesses, String remedy) {
    super(
        excesses.stream()
            .map(Excess::sentence)
            .collect(Collectors.joining("; ", subject + " " + verb + " ", advice(remedy))));
    this.excesses = List.copyOf(excesses);
    this.remedy = remedy;
  }

  /** Every limit that was exceeded, at least one. */
  public List<Excess> excesses() {
    return excesses;
  }

  /** What would help, as {@code lower count}; empty when nothing is known. */
  public String remedy() {
    return remedy;
  }

  private static String advice(String remedy) {
    return remedy.isEmpty() ? "" : "; " + remedy;
  }
}
