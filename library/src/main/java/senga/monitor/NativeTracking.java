package senga.monitor;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * What the JVM itself took from the C library: compiler, class loading, collector, direct buffers.
 * Its own account, kept only under {@code -XX:NativeMemoryTracking=summary}. Taken away from all
 * that the C library gave out, what other native code holds is left: graphics driver, fonts,
 * whatever a library allocates by itself.
 */
final class NativeTracking {
  private static final Pattern MALLOC = Pattern.compile("malloc: (\\d+)");

  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
  private final ObjectName commands;

  private NativeTracking(ObjectName commands) {
    this.commands = commands;
  }

  /** The account, or nothing if this JVM keeps none. */
  static Optional<NativeTracking> find() {
    try {
      NativeTracking tracking =
          new NativeTracking(new ObjectName("com.sun.management:type=DiagnosticCommand"));
      return tracking.bytes() >= 0 ? Optional.of(tracking) : Optional.empty();
    } catch (JMException otherJvm) {
      return Optional.empty();
    }
  }

  /** Bytes now. Allocates some ten KB for the JVM's answer, a text. */
  long bytes() {
    try {
      Object[] arguments = {new String[] {"summary", "scale=B"}};
      String[] signature = {String[].class.getName()};
      Object answer = server.invoke(commands, "vmNativeMemory", arguments, signature);
      Matcher total = MALLOC.matcher(String.valueOf(answer));
      return total.find() ? Long.parseLong(total.group(1)) : Reading.UNKNOWN;
    } catch (JMException | RuntimeException unanswered) {
      return Reading.UNKNOWN;
    }
  }
}
