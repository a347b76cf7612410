package senga.bench;

import java.util.List;
import java.util.stream.Stream;

/** All cases, in the order of the reference page. */
final class Workloads {
  private Workloads() {}

  static List<Case> all() {
    return Stream.of(
            DemoFrames.cases(),
            Displacing.cases(),
            Spheres.cases(),
            EveryOperation.cases(),
            HandOff.cases(),
            Reloading.cases(),
            Turning.cases(),
            Layering.cases(),
            Messages.cases(),
            Plotting.cases(),
            Writing.cases())
        .flatMap(List::stream)
        .toList();
  }
}
