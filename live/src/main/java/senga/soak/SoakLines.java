package senga.soak;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.monitor.Store;
import senga.monitor.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a run's process tells the soak: one JSON object per line, named by its first key. */
final class SoakLines {
  static final String STORES = "stores";
  static final String SAMPLE = "seconds";
  static final String SITE = "site";
  static final String KIND = "kind";
  static final String NATIVE = "native";
  static final String PEAK = "peak";
  static final String STORM = "storm";
  static final String NOTE = "note";
  static final String END = "end";
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private SoakLines() {}

  static String stores(List<Store> stores) {
    ObjectNode line = JSON.createObjectNode();
    for (Store store : stores) {
      ObjectNode one = line.withArray(STORES).addObject();
      one.put("name", store.name()).put("title", store.title());
      one.put("unit", store.unit().name()).put("bound", store.bound());
      var within = one.putArray("within");
      store.within().forEach(within::add);
    }
    return line.toString();
  }

  static List<Store> readStores(JsonNode line) {
    List<Store> stores = new ArrayList<>();
    for (JsonNode one : line.path(STORES)) {
      List<String> within = new ArrayList<>();
      one.path("within").forEach(wider -> within.add(wider.asString()));
      stores.add(
          new Store(
              one.path("name").asString(),
              one.path("title").asString(),
              Unit.valueOf(one.path("unit").asString()),
              within,
              one.path("bound").asLong(),
              () -> -1));
    }
    return stores;
  }

  static String sample(SoakSample sample) {
    return JSON.writeValueAsString(sample);
  }

  static SoakSample readSample(JsonNode line) {
    return JSON.treeToValue(line, SoakSample.class);
  }

  static String site(AllocationSite site) {
    ObjectNode line = JSON.createObjectNode();
    line.put(SITE, site.place()).put("type", site.type()).put("bytes", site.bytes());
    line.put("alive", site.alive()).put("holder", site.holder());
    return line.toString();
  }

  static AllocationSite readSite(JsonNode line) {
    return new AllocationSite(
        line.path("type").asString(),
        line.path(SITE).asString(),
        line.path("bytes").asLong(),
        line.path("alive").asInt(),
        line.path("holder").asString());
  }

  static String kind(HeapKind kind) {
    ObjectNode line = JSON.createObjectNode();
    line.put(KIND, kind.type()).put("things", kind.things()).put("bytes", kind.bytes());
    line.put("rounds", kind.rounds());
    return line.toString();
  }

  static HeapKind readKind(JsonNode line) {
    return new HeapKind(
        line.path(KIND).asString(),
        line.path("things").asLong(),
        line.path("bytes").asLong(),
        line.path("rounds").asInt());
  }

  static String nativeSite(NativeSite site) {
    return line(NATIVE, site);
  }

  static NativeSite readNativeSite(JsonNode line) {
    return JSON.treeToValue(line.path(NATIVE), NativeSite.class);
  }

  static String peak(Peak peak) {
    return line(PEAK, peak);
  }

  static Peak readPeak(JsonNode line) {
    return JSON.treeToValue(line.path(PEAK), Peak.class);
  }

  static String storm(StormCounts counts) {
    return line(STORM, counts);
  }

  static StormCounts readStorm(JsonNode line) {
    return JSON.treeToValue(line.path(STORM), StormCounts.class);
  }

  private static String line(String key, Object value) {
    return JSON.createObjectNode().set(key, JSON.valueToTree(value)).toString();
  }

  /** A sentence for the report. */
  static String note(String sentence) {
    return JSON.createObjectNode().put(NOTE, sentence).toString();
  }

  /**
   * @param trouble what went wrong, or null
   */
  static String end(@Nullable String trouble) {
    return JSON.createObjectNode().put(END, trouble == null ? "" : trouble).toString();
  }

  /** Reads a line; a missing node if it is not one of ours. */
  static JsonNode read(String line) {
    try {
      return line.startsWith("{") ? JSON.readTree(line) : JSON.missingNode();
    } catch (tools.jackson.core.JacksonException strange) {
      return JSON.missingNode();
    }
  }
}
