package senga.export;

import java.lang.System.Logger.Level;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A warning about JDK-8377811: before 25.0.3, the collector G1 can move an array although native
 * code is reading it, and PNG and PDF are compressed from arrays. The launcher takes another
 * collector there; a program of its own is only told (docs/decisions/0012).
 */
final class PinnedArrays {
  private static final int FIRST_SOUND_UPDATE = 3;
  private static final PinnedArrays HERE =
      new PinnedArrays(
          Runtime.version(),
          PinnedArrays::collectors,
          sentence -> System.getLogger("senga").log(Level.WARNING, sentence));

  private final Runtime.Version jdk;
  private final Supplier<List<String>> collectors;
  private final Consumer<String> log;
  private boolean checked;

  /**
   * @param collectors the names of the JVM's collectors, asked for only if the version matters
   * @param log is told what the user should know
   */
  PinnedArrays(Runtime.Version jdk, Supplier<List<String>> collectors, Consumer<String> log) {
    this.jdk = jdk;
    this.collectors = collectors;
    this.log = log;
  }

  /** The arrays of this JVM. */
  static PinnedArrays here() {
    return HERE;
  }

  /** To be called before native code reads an array; warns the first time. */
  synchronized void check() {
    if (!checked && movesThem()) {
      log.accept(sentence(jdk));
    }
    checked = true;
  }

  private boolean movesThem() {
    return jdk.feature() == 25
        && jdk.interim() == 0
        && jdk.update() < FIRST_SOUND_UPDATE
        && collectors.get().stream().anyMatch(name -> name.startsWith("G1 "));
  }

  private static String sentence(Runtime.Version jdk) {
    return "G1 of JDK "
        + jdk
        + " can damage PNG and PDF files (JDK-8377811); use JDK 25.0.3 or newer, or another"
        + " collector, such as -XX:+UseZGC";
  }

  private static List<String> collectors() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .map(GarbageCollectorMXBean::getName)
        .toList();
  }
}
