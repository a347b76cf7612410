package senga.export;

import java.lang.System.Logger.Level;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A warning about JDK-8377811: before 25.0.3, the collector G1 can move an array although native
 * code is reading it, and a PNG is compressed from arrays. The launcher takes another collector
 * there; a program of its own is only told (docs/decisions/0012).
 */
final class PinnedArrays {
  private static final int FIRST_SOUND_UPDATE = 3;
  private static boolean checked;

  private PinnedArrays() {}

  /** To be called before native code reads an array; logs the warning the first time. */
  static synchronized void check() {
    if (!checked) {
      checked = true;
      warning(Runtime.version(), PinnedArrays::collectors)
          .ifPresent(sentence -> System.getLogger("senga").log(Level.WARNING, sentence));
    }
  }

  /**
   * @param collectors the names of the JVM's collectors, asked for only if the version matters
   */
  static Optional<String> warning(Runtime.Version jdk, Supplier<List<String>> collectors) {
    boolean isUnsound =
        jdk.feature() == 25 && jdk.interim() == 0 && jdk.update() < FIRST_SOUND_UPDATE;
    return isUnsound && collectors.get().stream().anyMatch(name -> name.startsWith("G1 "))
        ? Optional.of(sentence(jdk))
        : Optional.empty();
  }

  private static String sentence(Runtime.Version jdk) {
    return "G1 of JDK "
        + jdk
        + " can damage PNG files (JDK-8377811); use JDK 25.0.3 or newer, or another collector, such"
        + " as -XX:+UseZGC";
  }

  private static List<String> collectors() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .map(GarbageCollectorMXBean::getName)
        .toList();
  }
}
