package senga.doctor;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.tools.ToolProvider;
import senga.words.Quote;

/** The JDK, and what is known to be wrong with some of them. */
final class JavaLook {
  private static final String SUBJECT = "Java";
  private static final int FIRST_SOUND_UPDATE = 3;
  private static final long LEAST_HEAP = 256L << 20;

  private JavaLook() {}

  static Finding here() {
    List<String> collectors =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .map(GarbageCollectorMXBean::getName)
            .toList();
    boolean compiler = ToolProvider.getSystemJavaCompiler() != null;
    return of(Runtime.version(), collectors, compiler, System.getProperty("java.home"));
  }

  /** JDK-8377811: see docs/decisions/0012. */
  static Finding of(
      Runtime.Version version, List<String> collectors, boolean compiler, String home) {
    String what = "JDK " + version + " in " + Quote.path(home);
    boolean unsound =
        version.feature() == 25 && version.interim() == 0 && version.update() < FIRST_SOUND_UPDATE;
    if (!compiler) {
      return Finding.trouble(
          SUBJECT,
          "Java " + version + " in " + Quote.path(home) + " has no compiler",
          "install a JDK, not a JRE, and set SENGA_JAVA_HOME if it lies in an unusual folder");
    }
    if (unsound && collectors.stream().anyMatch(name -> name.startsWith("G1 "))) {
      return Finding.trouble(
          SUBJECT,
          what + ": its collector G1 can damage pictures (JDK-8377811)",
          "install JDK 25.0.3 or newer, or start with SENGA_JAVA_OPTIONS=-XX:+UseZGC");
    }
    return unsound
        ? Finding.note(
            SUBJECT,
            what + ": its usual collector has a fault (JDK-8377811), so another one is used",
            "install JDK 25.0.3 or newer: it gives memory back sooner")
        : Finding.ok(SUBJECT, what);
  }

  static Finding memory() {
    return heap(Runtime.getRuntime().maxMemory());
  }

  static Finding heap(long bytes) {
    String what = "the heap may grow to " + (bytes >> 20) + " MiB";
    return bytes < LEAST_HEAP
        ? Finding.note(
            "memory",
            what + ", which large drawings exceed",
            "SENGA_JAVA_OPTIONS=-Xmx1g gives 1 GB")
        : Finding.ok("memory", what);
  }
}
