package senga.soak;

import static senga.soak.Html.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;
import senga.trend.Driver;
import senga.trend.Medians;
import senga.trend.Series;
import senga.trend.Verdict;

/** A soak's report as one HTML page that needs no other file and no network. */
public final class ReportPage {
  private final SoakReport report;

  private ReportPage(SoakReport report) {
    this.report = report;
  }

  /** The whole page. */
  public static String of(SoakReport report) {
    return new ReportPage(report).page();
  }

  private String page() {
    return """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%s · soak of %s</title>
    <style>
    %s</style></head>
    <body class="%s"><main>
    %s%s%s%s%s%s%s%s</main></body></html>
    """
        .formatted(
            escape(report.title()),
            escape(report.sketch()),
            styles(),
            report.answer().name().toLowerCase(Locale.ROOT),
            header(),
            notes(),
            hero(),
            findings(),
            stores(),
            FactorTable.of(report),
            ClueTables.of(report.clues()),
            environment());
  }

  private String header() {
    return """
    <header><p class="kicker">senga soak · %s · %s</p>
    <h1>%s</h1>
    <p class="lead">%s</p>
    <dl class="facts">%s</dl></header>
    """
        .formatted(
            escape(report.sketch()),
            escape(report.started()),
            escape(report.title()),
            escape(report.sentence()),
            facts());
  }

  private String facts() {
    return report
        .base()
        .map(
            base ->
                fact("%,.0f s".formatted(base.seconds()), "base run")
                    + fact("%,d".formatted(base.frames()), "frames")
                    + fact(rate(base, Driver.FRAMES), "frames per second")
                    + fact(rate(base, Driver.UPLOADS), "uploads per second")
                    + fact(Integer.toString(report.runs().size()), "runs, each a fresh process")
                    + limit())
        .orElse("");
  }

  private String limit() {
    String limit = report.environment().get(SoakReport.LIMIT);
    return limit == null || limit.equals(Soak.NO_LIMIT)
        ? ""
        : fact(limit, "memory limit of the container");
  }

  /** What tells this leak from others, and what it is not. */
  private String findings() {
    return list("", report.signatures())
        + list("<h2>Ruled out: these stores are flat</h2>\n", report.ruledOut());
  }

  private static String list(String head, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .map(line -> "<li>" + escape(line) + "</li>")
            .collect(Collectors.joining("", head + "<ul>", "</ul>\n"));
  }

  private static String fact(String number, String words) {
    return "<div><dt>%s</dt><dd>%s</dd></div>".formatted(escape(words), escape(number));
  }

  private static String rate(RunResult run, Driver driver) {
    return String.format(Locale.ROOT, "%,.1f", run.outcome().rate(driver));
  }

  private String notes() {
    List<String> all =
        java.util.stream.Stream.concat(
                report.notes().stream(),
                report.runs().stream()
                    .flatMap(run -> run.trouble().map(t -> run.title() + ": " + t).stream()))
            .toList();
    return all.isEmpty()
        ? ""
        : all.stream()
            .map(note -> "<li>" + escape(note) + "</li>")
            .collect(Collectors.joining("", "<ul class=\"notes\">", "</ul>\n"));
  }

  /** The widest view: resident memory over the base run. */
  private String hero() {
    return report.stores().stream()
        .filter(store -> store.name().equals(ProcessMeter.RESIDENT))
        .findFirst()
        .flatMap(store -> figure(store, 960, 220))
        .map(figure -> "<section class=\"hero\">" + figure + "</section>\n")
        .orElse("");
  }

  private String stores() {
    return report.stores().stream()
        .filter(store -> !store.name().equals(ProcessMeter.RESIDENT))
        .sorted(Comparator.comparing(this::order))
        .flatMap(store -> figure(store, 310, 130).stream())
        .collect(
            Collectors.joining(
                "",
                "<h2>Every store of the base run</h2>\n<section class=\"grid\">",
                "</section>\n"));
  }

  private Optional<String> figure(Store store, double width, double height) {
    RunResult base = report.base().orElse(null);
    Optional<Verdict> verdict = report.verdict(store);
    Series series = base == null ? null : base.series().get(store.name());
    if (base == null || series == null) {
      return Optional.empty();
    }
    Plot plot = new Plot(series, store.unit(), base.warmUpSeconds(), width, height);
    return Optional.of(
        """
        <figure class="%s"><figcaption><b>%s</b> <code>%s</code>%s<span>%s</span></figcaption>
        %s</figure>
        """
            .formatted(
                verdict.map(ReportPage::styleOf).orElse("rate"),
                escape(store.title()),
                escape(store.name()),
                bound(store),
                escape(verdict.map(v -> v.text(store.unit())).orElse(usual(store, series))),
                plot.svg(verdict)));
  }

  /** What is not judged has a usual value. */
  private static String usual(Store store, Series series) {
    return "mostly " + store.unit().text(Medians.of(series.values()));
  }

  private static String bound(Store store) {
    return store.isBounded()
        ? " <i>bound %s</i>".formatted(escape(store.unit().text((double) store.bound())))
        : "";
  }

  private static String styleOf(Verdict verdict) {
    return verdict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What needs attention comes first; carriers before the stores they show in. */
  private int order(Store store) {
    if (report.carriers().stream()
        .anyMatch(carrier -> carrier.store().name().equals(store.name()))) {
      return -1;
    }
    return report
        .verdict(store)
        .map(
            verdict ->
                switch (verdict.kind()) {
                  case GROWING -> 0;
                  case UNDECIDED -> 1;
                  case STEP, BOUNDED -> 2;
                  case SHRINKING, SAW_TOOTH, FLAT -> 3;
                })
        .orElse(4);
  }

  private String environment() {
    return report.environment().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> "<dt>%s</dt><dd>%s</dd>".formatted(escape(e.getKey()), escape(e.getValue())))
        .collect(
            Collectors.joining(
                "", "<h2>Machine and settings</h2>\n<dl class=\"environment\">", "</dl>\n"));
  }

  private static String styles() {
    try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
