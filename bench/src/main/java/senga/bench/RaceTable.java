package senga.bench;

import java.util.List;
import java.util.Locale;

/** The race as people read it. */
final class RaceTable {
  private static final double MM = 1000;

  private RaceTable() {}

  /**
   * What one of them has done.
   *
   * @param travel in mm
   * @param cpu ms for one run: of all Java threads, or of another program's process; NaN where it
   *     is not told
   * @param process CPU ms of the whole process for one run, compiler and collector included
   */
  record Row(String name, int strokes, double travel, Spread cpu, double process) {
    private static final Spread UNTOLD = new Spread(Double.NaN, Double.NaN, Double.NaN);

    static Row ofTravel(String name, int strokes, double travel) {
      return new Row(name, strokes, travel, UNTOLD, Double.NaN);
    }
  }

  static String head(Machine machine, Effort effort, boolean isSaxiThere) {
    return String.format(
            Locale.ROOT,
            """
            # senga bench race, %s

            - %s, %d cores with a load of %.1f at the start, %s
            - %s %s
            - %s; one Java process for all of Senga, one Node process for each drawing of saxi's
            - from the corner 0,0 to where the last stroke ends; strokes may be turned round, rings begin where they did
            - *greedy* and *two-opt* are our own, after the description of vpype's linesort, and stand for its travel only; saxi's optimize-paths %s
            - *travel* with the pen up; *greedy ×*: as a share of greedy's; *CPU ms*: median of all Java threads, of saxi of its process; *process ms*: mean with compiler and collector

            %s
            %s
            """,
            machine.date(),
            machine.processor(),
            machine.cores(),
            machine.load(),
            machine.system(),
            machine.java(),
            String.join(" ", machine.flags()),
            effort,
            isSaxiThere ? "runs beside them" : "was not there (--saxi)",
            columns(),
            columns().replaceAll("[^|]", "-"))
        .stripTrailing();
  }

  private static String columns() {
    return line(
        "drawing",
        "strokes",
        "who",
        "travel m",
        "greedy ×",
        "CPU ms",
        "least – most",
        "process ms");
  }

  /** All that took part; the first of them is what the others are shares of. */
  static String rows(String drawing, List<Row> rows) {
    double greedy = rows.getFirst().travel();
    return String.join("\n", rows.stream().map(row -> row(drawing, row, greedy)).toList());
  }

  private static String row(String drawing, Row row, double greedy) {
    return line(
        drawing,
        String.format(Locale.ROOT, "%,d", row.strokes()),
        row.name(),
        String.format(Locale.ROOT, "%.3f", row.travel() / MM),
        String.format(Locale.ROOT, "%.3f", row.travel() / greedy),
        number(row.cpu().median()),
        Double.isNaN(row.cpu().median())
            ? "–"
            : number(row.cpu().least()) + " – " + number(row.cpu().most()),
        number(row.process()));
  }

  private static String line(Object... cells) {
    return String.format(
        Locale.ROOT, "| %-13s | %7s | %-26s | %9s | %8s | %8s | %15s | %10s |", cells);
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
