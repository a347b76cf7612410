package senga.stage;

import java.util.List;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import senga.monitor.AllocationSite;

/** Reads class and line out of one sample of the flight recorder. */
final class SoakSite {
  private SoakSite() {}

  static AllocationSite of(RecordedEvent event, RecordedClass type, long bytes, int alive) {
    return new AllocationSite(readable(type.getName()), place(event), bytes, alive);
  }

  /** The first line outside the JDK, which is the one somebody can change. */
  private static String place(RecordedEvent event) {
    List<RecordedFrame> frames =
        event.getStackTrace() == null ? List.of() : event.getStackTrace().getFrames();
    return frames.stream()
        .filter(frame -> !isOfTheJdk(frame))
        .findFirst()
        .or(() -> frames.stream().findFirst())
        .map(SoakSite::line)
        .orElse("unknown");
  }

  private static boolean isOfTheJdk(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("sun.");
  }

  private static String line(RecordedFrame frame) {
    return frame.getMethod().getType().getName()
        + "."
        + frame.getMethod().getName()
        + ":"
        + frame.getLineNumber();
  }

  /** {@code [F} is {@code float[]}. */
  private static String readable(String name) {
    if (!name.startsWith("[")) {
      return name;
    }
    try {
      return Class.forName(name, false, SoakSite.class.getClassLoader()).getTypeName();
    } catch (ClassNotFoundException ofTheSketch) {
      return name;
    }
  }
}
