package senga.soak;

import java.util.List;
import java.util.Map;
import senga.monitor.Store;
import senga.trend.Series.Axis;
import senga.trend.Slope;
import senga.trend.Verdict;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A soak's report for programs. Rates are in the store's unit (bytes or things) per second and per
 * frame; unknown numbers are left out.
 */
public final class ReportJson {
  static final String FORMAT = "senga-soak-1";

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private ReportJson() {}

  /** The report, indented. */
  public static String of(SoakReport report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", FORMAT);
    root.put("sketch", report.sketch()).put("started", report.started());
    root.put("answer", report.answer().name().toLowerCase(java.util.Locale.ROOT));
    root.put("title", report.title()).put("sentence", report.sentence());
    report.notes().forEach(root.putArray("notes")::add);
    report.carriers().forEach(carrier -> carrier(root.withArray("carriers"), carrier, report));
    report.ruledOut().forEach(root.putArray("ruledOut")::add);
    stores(root.putObject("stores"), report.stores());
    report.runs().forEach(run -> run(root.withArray("runs"), run));
    report.clues().sites().forEach(site -> site(root.withArray("allocationSites"), site));
    report.clues().kinds().forEach(kind -> kind(root.withArray("growingKinds"), kind));
    report.clues().natives().forEach(site -> root.withArray("nativeSites").addPOJO(site));
    report.clues().peak().ifPresent(peak -> root.putPOJO("peak", peak));
    strings(root.putObject("environment"), report.environment());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static void carrier(ArrayNode into, Carrier carrier, SoakReport report) {
    ObjectNode node = into.addObject();
    suspect(node, report.suspect(carrier));
    node.put("store", carrier.store().name()).put("title", carrier.store().title());
    number(node, "perSecond", carrier.perSecond());
    carrier.drivers().forEach(driver -> node.withArray("per").add(driver.one()));
    number(node, "each", carrier.each());
    for (Effect effect : carrier.effects()) {
      ObjectNode one = node.withArray("effects").addObject();
      change(one, effect.change());
      one.put("effect", effect.kind().name().toLowerCase(java.util.Locale.ROOT));
      number(one, "ratio", effect.ratio());
    }
    carrier.alsoIn().forEach(wider -> node.withArray("alsoIn").add(wider.store().name()));
  }

  private static void suspect(ObjectNode node, Suspect suspect) {
    node.put("signature", suspect.signature());
    if (!suspect.place().isEmpty()) {
      node.put("line", suspect.place());
    }
    KnownCase.of(suspect)
        .ifPresent(known -> node.put("known", known.says()).put("source", known.source()));
  }

  private static void stores(ObjectNode into, List<Store> stores) {
    for (Store store : stores) {
      ObjectNode node = into.putObject(store.name());
      node.put("title", store.title());
      node.put("unit", store.unit().name().toLowerCase(java.util.Locale.ROOT));
      if (store.isBounded()) {
        node.put("bound", store.bound());
      }
      store.within().forEach(wider -> node.withArray("within").add(wider));
    }
  }

  private static void run(ArrayNode into, RunResult run) {
    ObjectNode node = into.addObject();
    change(node, run.change());
    node.put("repeat", run.repeat()).put("seconds", run.seconds()).put("frames", run.frames());
    node.put("warmUpSeconds", run.warmUpSeconds());
    run.trouble().ifPresent(trouble -> node.put("trouble", trouble));
    ObjectNode rates = node.putObject("perSecond");
    run.outcome().perSecond().forEach((driver, rate) -> number(rates, driver.one(), rate));
    ObjectNode verdicts = node.putObject("verdicts");
    run.outcome()
        .verdicts()
        .forEach((store, verdict) -> verdict(verdicts.putObject(store), verdict));
    ObjectNode readings = node.putObject("readings");
    run.series().values().stream()
        .findFirst()
        .ifPresent(any -> numbers(readings.putArray("seconds"), any.x(Axis.SECONDS)));
    run.series().forEach((store, series) -> numbers(readings.putArray(store), series.values()));
  }

  private static void verdict(ObjectNode node, Verdict verdict) {
    node.put("verdict", verdict.kind().name().toLowerCase(java.util.Locale.ROOT));
    slope(node.putObject("perSecond"), verdict.perSecond());
    slope(node.putObject("perFrame"), verdict.perFrame());
    number(node, "asked", verdict.asked());
    number(node, "step", verdict.rise().height());
    number(node, "steps", verdict.rise().events());
    number(node, "lastStepSeconds", verdict.rise().lastSeconds());
    number(node, "settledAfterSeconds", verdict.settledAfter());
    number(node, "neededSeconds", verdict.neededSeconds());
  }

  private static void slope(ObjectNode node, Slope slope) {
    number(node, "value", slope.value());
    number(node, "low", slope.low());
    number(node, "high", slope.high());
  }

  private static void site(ArrayNode into, AllocationSite site) {
    ObjectNode node =
        into.addObject()
            .put("class", site.type())
            .put("line", site.place())
            .put("bytes", site.bytes())
            .put("alive", site.alive());
    if (!site.holder().isEmpty()) {
      node.put("heldBy", site.holder());
    }
  }

  private static void kind(ArrayNode into, HeapKind kind) {
    into.addObject()
        .put("class", kind.type())
        .put("more", kind.things())
        .put("bytes", kind.bytes())
        .put("rounds", kind.rounds());
  }

  private static void change(ObjectNode node, Change change) {
    node.put("factor", change.factor().map(Factor::option).orElse("base"));
    node.put("setting", change.setting());
  }

  private static void strings(ObjectNode node, Map<String, String> texts) {
    texts.forEach(node::put);
  }

  private static void numbers(ArrayNode into, double[] values) {
    for (double value : values) {
      into.add(value);
    }
  }

  /** JSON has no word for infinity. */
  private static void number(ObjectNode node, String key, double value) {
    if (Double.isFinite(value)) {
      node.put(key, value);
    }
  }
}
