package senga.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.monitor.Unit;
import senga.sketch.UserError;
import senga.words.Quote;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two reports of soaks beside each other: which stores got worse or better, which leaks are new and
 * which have gone. A rate counts as another one only if the intervals, in which the two lie with 99
 * % confidence, do not touch.
 */
public final class SoakComparison {
  private static final String GROWING = "growing";
  private static final String UNDECIDED = "undecided";

  /** What became of a store. */
  private enum Change {
    WORSE("Worse"),
    BETTER("Better"),
    NEW("Only in the second"),
    GONE("Only in the first"),
    OPEN("Not decided in both"),
    SAME("The same");

    private final String words;

    Change(String words) {
      this.words = words;
    }
  }

  private final JsonNode before;
  private final JsonNode after;
  private final Map<Change, List<String>> changes = new LinkedHashMap<>();

  private SoakComparison(JsonNode before, JsonNode after) {
    this.before = before;
    this.after = after;
    for (Change change : Change.values()) {
      changes.put(change, new ArrayList<>());
    }
    names(before).forEach(this::add);
    names(after).stream().filter(name -> !has(before, name)).forEach(this::add);
  }

  /**
   * Compares two JSON reports.
   *
   * @throws UserError if a file cannot be read or is no report of a soak
   */
  public static SoakComparison of(Path before, Path after) {
    return new SoakComparison(read(before), read(after));
  }

  /** Whether a store or a leak is worse in the second. */
  public boolean isWorse() {
    return !changes.getOrDefault(Change.WORSE, List.of()).isEmpty()
        || leaks(after).keySet().stream().anyMatch(leak -> !leaks(before).containsKey(leak));
  }

  /** The comparison, a line for each finding. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("First:  " + head(before));
    lines.add("Second: " + head(after));
    leaks(after).forEach((sign, text) -> lines.add(seen(before, sign) + text + " [" + sign + "]"));
    leaks(before)
        .forEach(
            (sign, text) -> {
              if (!leaks(after).containsKey(sign)) {
                lines.add("Gone: " + text + " [" + sign + "]");
              }
            });
    changes.forEach((change, stores) -> lines.addAll(said(change, stores)));
    return lines;
  }

  private static String seen(JsonNode in, String sign) {
    return leaks(in).containsKey(sign) ? "Still there: " : "New: ";
  }

  private static List<String> said(Change change, List<String> stores) {
    if (stores.isEmpty()) {
      return List.of();
    }
    return change == Change.SAME
        ? List.of(change.words + ": " + stores.size() + " stores")
        : stores.stream().map(store -> change.words + ": " + store).toList();
  }

  private static String head(JsonNode report) {
    return "%s, %s: %s"
        .formatted(
            report.path("sketch").asString(),
            report.path("started").asString(),
            report.path("title").asString());
  }

  private void add(String name) {
    JsonNode a = verdict(before, name);
    JsonNode b = verdict(after, name);
    Change change = change(a, b);
    String text = "%s – %s → %s".formatted(title(name), text(a, unit(name)), text(b, unit(name)));
    Objects.requireNonNull(changes.get(change)).add(text);
  }

  private static Change change(@Nullable JsonNode a, @Nullable JsonNode b) {
    if (a == null || b == null) {
      return a == null ? Change.NEW : Change.GONE;
    }
    boolean grew = is(a, GROWING);
    boolean grows = is(b, GROWING);
    if (is(a, UNDECIDED) || is(b, UNDECIDED)) {
      return grows ? Change.WORSE : Change.OPEN;
    }
    if (grew && grows) {
      return rate(b, "low") > rate(a, "high")
          ? Change.WORSE
          : rate(b, "high") < rate(a, "low") ? Change.BETTER : Change.SAME;
    }
    return grew == grows ? Change.SAME : grows ? Change.WORSE : Change.BETTER;
  }

  private static boolean is(JsonNode verdict, String kind) {
    return verdict.path("verdict").asString().equals(kind);
  }

  private static String text(@Nullable JsonNode verdict, Unit unit) {
    if (verdict == null) {
      return "not there";
    }
    String kind = verdict.path("verdict").asString().replace('_', '-');
    double low = rate(verdict, "low");
    double high = rate(verdict, "high");
    if (!Double.isFinite(low) || !Double.isFinite(high)) {
      return kind;
    }
    return is(verdict, GROWING)
        ? String.format(
            Locale.ROOT,
            "growing %s/s (%s to %s)",
            unit.text(rate(verdict, "value")),
            unit.text(low),
            unit.text(high))
        : kind + " within ± " + unit.text(Math.max(Math.abs(low), Math.abs(high))) + "/s";
  }

  private static double rate(JsonNode verdict, String end) {
    return verdict.path("perSecond").path(end).asDouble(Double.NaN);
  }

  /** The leaks of a report by their signatures. */
  private static Map<String, String> leaks(JsonNode report) {
    Map<String, String> leaks = new LinkedHashMap<>();
    for (JsonNode carrier : report.path("carriers")) {
      String line = carrier.path("line").asString("");
      leaks.put(
          carrier.path("signature").asString(carrier.path("store").asString()),
          carrier.path("title").asString() + (line.isEmpty() ? "" : ", " + line));
    }
    return leaks;
  }

  private static List<String> names(JsonNode report) {
    return base(report).path("verdicts").propertyNames().stream().sorted().toList();
  }

  private static boolean has(JsonNode report, String store) {
    return base(report).path("verdicts").has(store);
  }

  private static @Nullable JsonNode verdict(JsonNode report, String store) {
    return has(report, store) ? base(report).path("verdicts").path(store) : null;
  }

  private static JsonNode base(JsonNode report) {
    return report.path("runs").path(0);
  }

  private String title(String store) {
    return text(store, "title", store);
  }

  private Unit unit(String store) {
    return text(store, "unit", "bytes").equals("count") ? Unit.COUNT : Unit.BYTES;
  }

  private String text(String store, String key, String otherwise) {
    JsonNode node = before.path("stores").path(store);
    return node.has(key)
        ? node.path(key).asString()
        : after.path("stores").path(store).path(key).asString(otherwise);
  }

  private static JsonNode read(Path file) {
    try {
      JsonNode report = JsonMapper.builder().build().readTree(Files.readString(file));
      if (!report.path("format").asString("").equals(ReportJson.FORMAT)) {
        throw new UserError(
            Quote.path(file) + " is no report of senga soak: that is the .json file it writes");
      }
      return report;
    } catch (NoSuchFileException e) {
      throw new UserError("there is no file " + Quote.path(file), e);
    } catch (IOException e) {
      throw new UserError("cannot read " + Quote.path(file) + ": " + e.getMessage(), e);
    } catch (JacksonException e) {
      throw new UserError(
          Quote.path(file) + " is no report of senga soak: " + e.getOriginalMessage(), e);
    }
  }
}
