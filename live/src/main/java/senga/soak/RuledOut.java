package senga.soak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;

/** What a soak found innocent: the flat stores, in one line for each group of them. */
final class RuledOut {
  private static final String HEAP = "Java's heap";
  private static final String NATIVE = "native memory";
  private static final String GL = "OpenGL";
  private static final String SYSTEM = "threads, files and classes";
  private static final String SENGA = "Senga's own stores";

  private static final List<String> SYSTEMS =
      List.of(
          ProcessMeter.THREADS,
          ProcessMeter.FILES,
          ProcessMeter.CLASSES,
          ProcessMeter.CODE,
          ProcessMeter.METASPACE);

  private RuledOut() {}

  /**
   * {@code OpenGL: GL buffers, GL textures}, group by group; groups without a flat store are not.
   */
  static List<String> of(SoakReport report) {
    Map<String, List<String>> groups =
        report.stores().stream()
            .filter(store -> report.verdict(store).filter(v -> v.kind().isFlat()).isPresent())
            .collect(
                Collectors.groupingBy(
                    RuledOut::group,
                    LinkedHashMap::new,
                    Collectors.mapping(Store::title, Collectors.toList())));
    return groups.entrySet().stream()
        .map(group -> group.getKey() + ": " + String.join(", ", group.getValue()))
        .toList();
  }

  private static String group(Store store) {
    String name = store.name();
    if (name.startsWith("heap.")) {
      return HEAP;
    }
    if (name.startsWith("gl.")) {
      return GL;
    }
    if (SYSTEMS.contains(name)) {
      return SYSTEM;
    }
    return name.startsWith("native.")
            || name.startsWith("buffers.")
            || name.equals(ProcessMeter.RESIDENT)
        ? NATIVE
        : SENGA;
  }
}
