package senga.soak;

import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;

/** Reads class and line out of one sample of the flight recorder. */
final class SoakSite {
  private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

  /** Senga and the libraries that come with it. */
  private static final List<String> SENGA =
      List.of("senga.", "org.lwjgl.", "imgui.", "picocli.", "tools.jackson.", "com.fasterxml.");

  private SoakSite() {}

  static AllocationSite of(RecordedEvent event, RecordedClass type, long bytes, int alive) {
    return new AllocationSite(readable(type.getName()), place(event), bytes, alive, "");
  }

  /** The nearest line of the sketch, which is the one its author can change; else of Senga. */
  private static String place(RecordedEvent event) {
    List<RecordedFrame> frames =
        event.getStackTrace() == null ? List.of() : event.getStackTrace().getFrames();
    return first(frames, SoakSite::isOfTheSketch)
        .or(() -> first(frames, type -> !isIn(type, JDK)))
        .or(() -> frames.stream().findFirst())
        .map(SoakSite::line)
        .orElse("unknown");
  }

  private static Optional<RecordedFrame> first(
      List<RecordedFrame> frames, Predicate<String> ofType) {
    return frames.stream()
        .filter(frame -> frame.getLineNumber() > 0)
        .filter(frame -> ofType.test(frame.getMethod().getType().getName()))
        .findFirst();
  }

  /** Whether a class is the sketch's or one of a library that the sketch brought along. */
  static boolean isOfTheSketch(String type) {
    return !isIn(type, JDK) && !isIn(type, SENGA);
  }

  private static boolean isIn(String type, List<String> packages) {
    return packages.stream().anyMatch(type::startsWith);
  }

  private static String line(RecordedFrame frame) {
    return frame.getMethod().getType().getName()
        + "."
        + frame.getMethod().getName()
        + ":"
        + frame.getLineNumber();
  }

  static boolean isOfTheJdk(String type) {
    return isIn(type, JDK);
  }

  /** {@code [F} is {@code float[]}. */
  static String readable(String name) {
    int dimensions = name.lastIndexOf('[') + 1;
    if (dimensions == 0) {
      return name;
    }
    String element = name.substring(dimensions);
    return (element.startsWith("L")
            ? element.substring(1, element.length() - 1)
            : ClassDesc.ofDescriptor(element).displayName())
        + "[]".repeat(dimensions);
  }
}
