package senga.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import senga.machine.Machines;
import senga.plot.Finding;
import senga.plot.Preflight;
import senga.words.Nearest;
import senga.words.Quote;

/** The options that say what is wrong with a drawing. */
final class CheckOptions {
  @Option(
      names = "--margin",
      paramLabel = "MM",
      description = "How far lines should stay from the edge of the paper (default: 0)")
  private double margin = Preflight.USUAL.margin();

  @Option(
      names = "--density",
      paramLabel = "TIMES",
      description = "How often a square centimetre may be covered with ink (default: 2)")
  private double density = Preflight.USUAL.density();

  @Option(
      names = "--doubles",
      paramLabel = "MM",
      description = "Lines so near lie on each other (default: 0.01)")
  private double doubles = Preflight.USUAL.tolerance();

  @Option(
      names = "--ignore",
      paramLabel = "KIND",
      split = ",",
      description = {
        "Findings that are as they should be: off-paper, margin, short, dense or doubled;",
        "several with commas between them."
      })
  private List<String> ignore = new ArrayList<>();

  /**
   * What looks at the drawing.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  Preflight preflight(MachineOptions machine, Machines machines) {
    return new Preflight(margin, density, doubles, machine.route(), machine.profile(machines));
  }

  /**
   * What is not to be told.
   *
   * @throws IllegalArgumentException if there is no such kind of finding
   */
  Set<Finding.Kind> ignored() {
    Set<Finding.Kind> kinds = EnumSet.noneOf(Finding.Kind.class);
    ignore.forEach(word -> kinds.add(kind(word.strip())));
    return kinds;
  }

  private static Finding.Kind kind(String word) {
    return Arrays.stream(Finding.Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> unknown(word));
  }

  private static IllegalArgumentException unknown(String word) {
    List<String> words = Arrays.stream(Finding.Kind.values()).map(Finding.Kind::word).toList();
    return new IllegalArgumentException(
        "--ignore "
            + Quote.bare(word)
            + " is no kind of finding"
            + Nearest.hint(word, words)
            + "; "
            + String.join(", ", words)
            + " are");
  }
}
