package senga.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import senga.sketch.PanelValue;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Hand;
import senga.tune.Tuning;
import senga.words.Quote;

/**
 * Rows of the panel that the command line sets: they stand from the first frame on, as one step of
 * the history over the state the sketch was left in. What has no place in that frame is told.
 */
final class ToldRows {
  private final Tuning tuning;
  private final Hand hand;
  private final Consumer<String> say;
  private List<PanelValue> rows = List.of();

  /**
   * @param say tells the user a sentence
   */
  ToldRows(Tuning tuning, Consumer<String> say) {
    this.tuning = tuning;
    this.say = say;
    hand = new Hand(tuning, "by the command line");
  }

  /** Before the first frame. */
  void set(List<PanelValue> told) {
    if (told.isEmpty()) {
      return;
    }
    Changes before = tuning.changes();
    Map<Address, Change> several = new LinkedHashMap<>();
    told.forEach(row -> several.put(row.address(), before.byHand(row.address(), row.change())));
    try {
      tuning.change("--set", several);
    } catch (IllegalArgumentException unusable) {
      say.accept("--set: " + unusable.getMessage());
      return;
    }
    rows = List.copyOf(told);
    hand.look(true);
  }

  /**
   * To be called each turn.
   *
   * @param begun whether there is a frame on screen
   */
  void look(boolean begun) {
    if (!begun || rows.isEmpty()) {
      return;
    }
    Map<Address, String> troubles = tuning.troubles();
    for (PanelValue row : rows) {
      String trouble = troubles.get(row.address());
      String why = trouble == null ? tuning.steps().missing(row.address()).orElse("") : trouble;
      if (!why.isEmpty()) {
        say.accept("--set " + Quote.bare(row.text()) + ": " + why);
      }
    }
    rows = List.of();
    hand.look(false);
  }
}
