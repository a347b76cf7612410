package senga.monitor;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Commands that HotSpot answers about itself, those of the tool {@code jcmd}. */
public final class JvmCommand {
  private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

  private JvmCommand() {}

  /**
   * The JVM's answer; empty where it does not know the command.
   *
   * @param name in the spelling of the management bean: {@code vmNativeMemory} for {@code jcmd PID
   *     VM.native_memory}
   * @param words the command's own arguments
   */
  public static String answer(String name, String... words) {
    String[] signature = {String[].class.getName()};
    try {
      Object answer =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName(COMMANDS),
                  name,
                  words.length == 0 ? new Object[0] : new Object[] {words},
                  words.length == 0 ? new String[0] : signature);
      return String.valueOf(answer);
    } catch (JMException | RuntimeException unanswered) {
      return "";
    }
  }
}
