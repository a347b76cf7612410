package senga.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import senga.input.Moves;
import senga.input.Newest.Move;
import senga.panel.PageLine;
import senga.panel.PageLine.Tone;

/** What was moved last: its address, its value, who, when, and what follows it. */
final class MoveLines {
  private static final int LABEL = 27;
  private static final int TEXT = LABEL + PageLine.BAR + 1;
  private static final int FROM = 14;
  private static final int MOST_REACHED = 60;
  private static final double MOMENT = 1; // a second

  private MoveLines() {}

  /**
   * @param reached what a move reaches: names of a device's map, rows, actions
   * @param lost movements that were lost, and values that there was no room for
   */
  static List<PageLine> of(List<Move> moves, Function<Move, List<String>> reached, long lost) {
    List<PageLine> lines = new ArrayList<>();
    String names = "%9s  %-14s %6s  %s".formatted("value", "from", "ago", "moves");
    lines.add(new PageLine(Tone.HEAD, "MOVED LAST", List.of(), 0, names, TEXT));
    for (Move move : moves) {
      lines.add(line(move, String.join(", ", reached.apply(move))));
    }
    if (moves.isEmpty()) {
      lines.add(PageLine.of(Tone.QUIET, "", "nothing so far", 0));
    }
    if (lost > 0) {
      String text = Told.count(lost) + " came faster than they were read, or found no room";
      lines.add(PageLine.of(Tone.WARNING, "", text, 0));
    }
    return lines;
  }

  private static PageLine line(Move move, String reached) {
    String text =
        "%9s  %-14s %6s  %s"
            .formatted(
                Told.value(move.value()),
                Told.safe(move.from().isEmpty() ? "here" : move.from(), FROM),
                Told.ago(move.age()),
                Told.safe(reached, MOST_REACHED));
    double position = Moves.position(move.address(), move.value());
    double part = Double.isFinite(position) ? Math.clamp(position, 0, 1) : 0;
    Tone tone = move.age() < MOMENT ? Tone.ACTIVE : Tone.VALUE;
    String label = Told.safe(move.address(), LABEL - 1);
    return new PageLine(tone, label, List.of(part), LABEL, text.stripTrailing(), TEXT);
  }
}
