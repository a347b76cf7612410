package senga.soak;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import senga.scene.StageOptions;

/**
 * A soak of a few seconds in a process of its own. The compiler's second stage is left out there,
 * so that a few seconds are enough for it to become quiet.
 */
final class ShortSoak {
  private static final double SECONDS = 3;
  private static final int LONGEST = 8; // times as long, before a test gives up
  private static final SoakTolerance TOLERANCE = new SoakTolerance(100_000, 2_000, 1);

  private ShortSoak() {}

  /** The base run of a sketch among the test's resources, head-less. */
  static SoakPlan plan(String sketch) throws URISyntaxException {
    String name = "/soak/" + sketch + ".java";
    return plan(Path.of(Objects.requireNonNull(ShortSoak.class.getResource(name)).toURI()));
  }

  static SoakPlan plan(Path sketch) {
    return SoakPlan.of(sketch).seconds(SECONDS);
  }

  /** The sketch as it is. */
  static SoakReport of(SoakPlan plan) {
    return of(plan, "", Set.of());
  }

  /**
   * A busy machine needs longer to see the same: an undecided soak is made again, longer.
   *
   * @param planted what {@link PlantedChild} builds in
   */
  static SoakReport of(SoakPlan plan, String planted, Set<Factor> factors) {
    SoakReport report = once(plan, planted, factors);
    for (int longer = 2; longer <= LONGEST && isUndecided(report); longer *= 2) {
      report = once(plan.seconds(longer * plan.seconds()), planted, factors);
    }
    return report;
  }

  /** With the runs that look for lines; an undecided soak is made again, longer. */
  static SoakReport withLines(SoakPlan plan) {
    SoakReport report = withLinesOnce(plan);
    for (int longer = 2; longer <= LONGEST && isUndecided(report); longer *= 2) {
      report = withLinesOnce(plan.seconds(longer * plan.seconds()));
    }
    return report;
  }

  private static SoakReport withLinesOnce(SoakPlan plan) {
    Soak soak = in(new SoakProcess(PlantedChild.class), plan);
    soak.run(Set.of(), 1, false);
    return soak.report();
  }

  /** Made once, decided or not. */
  static SoakReport once(SoakPlan plan, String planted, Set<Factor> factors) {
    SoakProcess process =
        new SoakProcess(
            PlantedChild.class,
            "-XX:TieredStopAtLevel=1",
            "-Xms24m",
            "-D" + PlantedChild.PROPERTY + "=" + planted);
    Soak soak = in(process, plan).withoutSites();
    soak.run(factors, 1, false);
    return soak.report();
  }

  static Soak in(SoakProcess process, SoakPlan plan) {
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    return new Soak(
        "test",
        new SoakProgram(plan, StageOptions.DEFAULT),
        plan.display(),
        process,
        TOLERANCE,
        new SoakProgress(silent, false));
  }

  /** Names of the stores that carry growth. */
  static List<String> carriers(SoakReport report) {
    return report.carriers().stream().map(carrier -> carrier.store().name()).toList();
  }

  private static boolean isUndecided(SoakReport report) {
    return report.answer() == SoakReport.Answer.UNDECIDED;
  }
}
