package senga.proof;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.plot.PlotFigures;
import senga.tune.Address;

/**
 * What a plotter takes for the layers of a frame and for each of their steps; immutable.
 *
 * @param of {@linkplain senga.tune.StepRecipes#number() the number} of the recipes they are of; 0
 *     for none
 * @param all by the addresses of layers and steps
 */
public record StepFigures(long of, Map<Address, Figure> all) {
  /** Of nothing. */
  public static final StepFigures NONE = new StepFigures(0, Map.of());

  public StepFigures {
    all = Map.copyOf(all);
  }

  /** How far one of them is known. */
  public enum State {
    /** It will come; until then there may be that of a frame before. */
    WAITING,
    KNOWN,
    /** It is not worked out: that would be too much, or a step cannot be drawn by itself. */
    LEFT
  }

  /**
   * What one layer or step takes.
   *
   * @param isMore whether it is what an effect adds to what comes before it, below 0 what it saves;
   *     else all that a layer or a shape takes
   * @param figures null while nothing is known
   */
  public record Figure(State state, boolean isMore, @Nullable PlotFigures figures) {
    static Figure left(boolean isMore) {
      return new Figure(State.LEFT, isMore, null);
    }

    static Figure known(boolean isMore, PlotFigures figures) {
      return new Figure(State.KNOWN, isMore, figures);
    }

    /** The same until a newer one is known. */
    static Figure waiting(boolean isMore, @Nullable Figure before) {
      PlotFigures old = before == null || before.isMore != isMore ? null : before.figures;
      return new Figure(State.WAITING, isMore, old);
    }
  }

  /** What is known of a layer or a step; null if it is none that is drawn. */
  public @Nullable Figure at(Address place) {
    return all.get(place);
  }
}
