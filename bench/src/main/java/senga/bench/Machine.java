package senga.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Where and with what a run was made.
 *
 * @param date of the run
 * @param system its name, version and architecture
 * @param processor as the system names it
 * @param cores the JVM may use
 * @param load processes that wanted a core over the last minute, ours included; negative if unknown
 * @param java version and vendor
 * @param flags of the JVM
 */
record Machine(
    String date,
    String system,
    String processor,
    int cores,
    double load,
    String java,
    List<String> flags) {
  static Machine current() {
    return new Machine(
        LocalDate.now(ZoneId.systemDefault()).toString(),
        String.join(" ", property("os.name"), release(), property("os.arch")),
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        property("java.vm.vendor") + " " + Runtime.version(),
        ManagementFactory.getRuntimeMXBean().getInputArguments());
  }

  /** Without the vendor's own suffix: {@code 6.1} of {@code 6.1.0-18-amd64}. */
  private static String release() {
    return property("os.version").replaceFirst("^(\\d+\\.\\d+).*", "$1");
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }

  private static String processorName() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("?");
    } catch (IOException notLinux) {
      return "?";
    }
  }
}
