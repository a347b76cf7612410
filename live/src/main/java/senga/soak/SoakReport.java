package senga.soak;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;
import senga.monitor.Unit;
import senga.trend.Verdict;

/**
 * All that one soak found out.
 *
 * @param sketch what was run, for people
 * @param started when, in ISO form
 * @param stores the stores of the base run
 * @param runs base run first
 * @param carriers the stores that carry growth; empty when there is none
 * @param clues what runs of their own found out about growth
 * @param environment machine, versions and flags
 * @param notes anything else the reader must know
 */
public record SoakReport(
    String sketch,
    String started,
    List<Store> stores,
    List<RunResult> runs,
    List<Carrier> carriers,
    Clues clues,
    Map<String, String> environment,
    List<String> notes) {
  /** What the container's limit is called among the facts of the environment. */
  static final String LIMIT = "Memory limit of the container";

  private static final int MOST_NAMED = 4;

  /** The answer to "does it leak?". */
  public enum Answer {
    FLAT,
    GROWING,
    UNDECIDED
  }

  public SoakReport {
    stores = List.copyOf(stores);
    runs = List.copyOf(runs);
    carriers = List.copyOf(carriers);
    notes = List.copyOf(notes);
  }

  public Optional<RunResult> base() {
    return runs.stream().filter(run -> run.change().isBase()).findFirst();
  }

  public Answer answer() {
    if (!carriers.isEmpty()) {
      return Answer.GROWING;
    }
    return isComplete() && undecided().isEmpty() ? Answer.FLAT : Answer.UNDECIDED;
  }

  /** The answer in a line; of several carriers it names the first. */
  public String title() {
    return switch (answer()) {
      case FLAT -> "Flat";
      case GROWING -> "Growing: " + named(carriers.getFirst());
      case UNDECIDED -> "Undecided";
    };
  }

  /** The answer in a few sentences. */
  public String sentence() {
    return switch (answer()) {
      case FLAT -> flat();
      case GROWING -> carriers.stream().map(Carrier::text).collect(Collectors.joining(" "));
      case UNDECIDED -> unclear();
    };
  }

  /** The base run's verdict on a store. */
  public Optional<Verdict> verdict(Store store) {
    return base().map(run -> run.outcome().verdicts().get(store.name()));
  }

  /** The line that most likely makes a carrier grow. */
  Suspect suspect(Carrier carrier) {
    return Suspect.of(carrier, clues);
  }

  /** The carriers' signatures and what is known of them, a sentence each. */
  public List<String> signatures() {
    return carriers.stream()
        .map(this::suspect)
        .map(
            suspect ->
                "Signature of this leak, the same in every report: %s (%s%s).%s"
                    .formatted(
                        suspect.signature(),
                        suspect.store(),
                        suspect.place().isEmpty() ? "" : ", " + suspect.place(),
                        KnownCase.of(suspect).map(known -> " " + known.text()).orElse("")))
        .toList();
  }

  /** The flat stores of the base run, a line for each group of them. */
  public List<String> ruledOut() {
    return RuledOut.of(this);
  }

  private String named(Carrier carrier) {
    return carrier.store().title()
        + carrier.drivers().stream().findFirst().map(driver -> ", per " + driver.one()).orElse("");
  }

  private String flat() {
    return residentIsFlat() + steps();
  }

  private String residentIsFlat() {
    return stores.stream()
        .filter(store -> store.name().equals(ProcessMeter.RESIDENT))
        .findFirst()
        .flatMap(this::verdict)
        .map(
            verdict ->
                "No store grows. Resident memory: %s, ± %s per frame."
                    .formatted(
                        verdict.text(Unit.BYTES), Unit.BYTES.text(verdict.perFrame().bound())))
        .orElse("No store grows.");
  }

  /** What exact stores rose by before they became flat is never left out. */
  private String steps() {
    return stores.stream()
        .filter(ProcessMeter::isExact)
        .flatMap(store -> verdict(store).flatMap(verdict -> step(store, verdict)).stream())
        .collect(Collectors.joining());
  }

  private static Optional<String> step(Store store, Verdict verdict) {
    return verdict.rise().height() > 0
        ? Optional.of(
            " %s became flat after %s.".formatted(store.title(), verdict.rise().text(store.unit())))
        : Optional.empty();
  }

  /** Whether the base run came to its end; a broken one can prove growth, but not flatness. */
  private boolean isComplete() {
    return base()
        .filter(RunResult::complete)
        .filter(SoakReport::isJudged)
        .filter(run -> run.frames() > 0 && !run.isMostlyFailed())
        .isPresent();
  }

  private static boolean isJudged(RunResult run) {
    return !run.outcome().verdicts().isEmpty();
  }

  private String unclear() {
    Optional<String> broken = base().flatMap(SoakReport::brokenOff);
    if (broken.isPresent()) {
      return "The base run broke off: " + broken.get() + ".";
    }
    if (base().filter(SoakReport::isJudged).isEmpty()) {
      return "The base run gave too few readings to judge anything.";
    }
    if (base().filter(run -> run.frames() == 0).isPresent()) {
      return "Not one frame was drawn, and so nothing is proved.";
    }
    Optional<RunResult> failed = base().filter(RunResult::isMostlyFailed);
    if (failed.isPresent()) {
      return mostlyFailed(failed.get());
    }
    if (undecided().isEmpty()) {
      return "No store grew, but the run ended before its time.";
    }
    Store worst =
        undecided().stream().max(Comparator.comparingDouble(this::neededSeconds)).orElseThrow();
    if (base().filter(SoakReport::isTooShort).isPresent()) {
      return String.format(
          Locale.ROOT,
          "The run was too short to be judged; that takes %,.0f s or more.",
          neededSeconds(worst));
    }
    return "Nothing is proved to grow, but the run did not decide about %s. %s – %s."
        .formatted(
            some(undecided()),
            worst.title(),
            verdict(worst).map(verdict -> verdict.text(worst.unit())).orElse(""));
  }

  /** Why there is nothing to judge, of a run that ended too early for it. */
  private static Optional<String> brokenOff(RunResult run) {
    return run.complete() || (isJudged(run) && !isTooShort(run)) ? Optional.empty() : run.trouble();
  }

  private static String mostlyFailed(RunResult run) {
    return String.format(
        Locale.ROOT,
        "%,d of %,d frames failed, and so nothing is proved of what they would have drawn.",
        run.failures(),
        run.failures() + run.frames());
  }

  private static boolean isTooShort(RunResult run) {
    return run.outcome().verdicts().values().stream().allMatch(Verdict::isTooShort);
  }

  private double neededSeconds(Store store) {
    return verdict(store).map(Verdict::neededSeconds).orElse(0.0);
  }

  private static String some(List<Store> stores) {
    return stores.size() > MOST_NAMED
        ? stores.size() + " stores"
        : stores.stream().map(Store::title).collect(Collectors.joining(", "));
  }

  private List<Store> undecided() {
    return stores.stream()
        .filter(store -> verdict(store).filter(verdict -> !verdict.isDecided()).isPresent())
        .sorted(Comparator.comparing(Store::title))
        .toList();
  }
}
