package senga.bench;

import java.util.List;
import java.util.stream.IntStream;
import senga.E;
import senga.G;
import senga.geometry.Geometry;

/** W2: displace alone. W3: rotate, scale, translate and displace twice, as one chain. */
final class Displacing {
  private static final int MILLION = 1_000_000;

  private Displacing() {}

  static List<Case> cases() {
    return List.of(
        displace(10_000, 0.83),
        displace(100_000, 9.1),
        displace(MILLION, 103),
        chain("affine-1000000", 16.5 + 6.4 + 7.7, "affine", 0),
        chain("whole-1000000", 16.5 + 6.4 + 7.7 + 2 * 103, "chain", 2));
  }

  private static Case displace(int vertices, double pyxidrawMs) {
    return new Case(
        "W2",
        "displace-" + vertices,
        Reference.pyxidraw(pyxidrawMs).limit("displace", vertices),
        new CpuGauge(),
        () -> {
          Geometry input = spiral(vertices);
          return new RealiseJob(time -> input.through(E.displace().time(time)));
        });
  }

  private static Case chain(String name, double pyxidrawMs, String limit, int displacements) {
    return new Case(
        "W3",
        name,
        Reference.pyxidraw(pyxidrawMs).limit(limit, MILLION),
        new CpuGauge(),
        () -> {
          Geometry input = spiral(MILLION);
          return new RealiseJob(time -> displaced(placed(input, time), displacements, time));
        });
  }

  private static Geometry placed(Geometry input, double time) {
    return input.through(
        E.rotate().degrees(10, 20, 30).pivot(200, 200),
        E.scale().factor(0.9).pivot(200, 200),
        E.translate().delta(5, 10 * time));
  }

  private static Geometry displaced(Geometry input, int times, double time) {
    return input.through(
        IntStream.range(0, times)
            .mapToObj(i -> E.displace().frequency(0.02 * (i + 1)).time(time))
            .toList());
  }

  private static Geometry spiral(int vertices) {
    return G.of(Drawings.spiral(vertices));
  }
}
