package senga.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.sketch.UsageError;
import senga.take.TakeFade;
import senga.tune.Easing;

/** How much of the second of two takes is in their mixture. */
final class FadeOption {
  private static final double EVENLY = 0.5;

  @Option(
      names = "--amount",
      paramLabel = "PART",
      description = {
        "How much the second take counts: 0 for the first one alone, to 1 for the second",
        "one alone (default: 0.5, and behind a cross-fade 1)."
      })
  private @Nullable Double amount;

  @Option(
      names = "--from",
      paramLabel = "SECONDS",
      description = "Where a cross-fade begins: until there it is the first take.")
  private @Nullable Double from;

  @Option(
      names = "--to",
      paramLabel = "SECONDS",
      description = "Where it ends: from there on the second take counts as --amount says.")
  private @Nullable Double to;

  @Option(
      names = "--easing",
      paramLabel = "EASING",
      description = {
        "How a cross-fade sets out and arrives: linear (default), ease, ease-in, ease-out,",
        "ease-in-out or cubic-bezier(x1, y1, x2, y2)."
      })
  private @Nullable String easing;

  /**
   * @throws UsageError if the options make no sense
   */
  TakeFade fade() {
    if ((from == null) != (to == null)) {
      throw new UsageError("a cross-fade begins and ends somewhere: --from 2 --to 5");
    }
    if (from == null && easing != null) {
      throw new UsageError("--easing is for a cross-fade: --from 2 --to 5 --easing " + easing);
    }
    return UsageError.reading(
        () ->
            from == null || to == null
                ? TakeFade.of(Objects.requireNonNullElse(amount, EVENLY))
                : new TakeFade(Objects.requireNonNullElse(amount, 1.0), from, to, easing()));
  }

  private Easing easing() {
    try {
      return easing == null ? Easing.LINEAR : Easing.of(easing);
    } catch (IllegalArgumentException refused) {
      throw new UsageError("--easing " + refused.getMessage());
    }
  }
}
