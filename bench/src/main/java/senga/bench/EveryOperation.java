package senga.bench;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import senga.E;
import senga.G;
import senga.effects.Fill;
import senga.effects.Mirror3d;
import senga.geometry.Effect;
import senga.geometry.Generation;
import senga.geometry.Geometry;
import senga.geometry.Shape;
import senga.realise.Realiser;
import senga.shapes.Attractor;

/**
 * W8: every effect on 100,000 vertices, and the shapes that are heavy. Where PyXidraw has the
 * operation its defaults are set, in mm and degrees, and its way of the time wherever that is kept.
 */
final class EveryOperation {
  private static final int MANY = 100_000;

  /** Of 520 contours, as PyXidraw was given, and so finely bent that it has as many vertices. */
  private static final String TEXT = "Lines that live in air\n".repeat(20);

  private EveryOperation() {}

  static List<Case> cases() {
    return Stream.of(moving(), copying(), cutting(), onRings(), newer(), shapes())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> moving() {
    return List.of(
        spiral("affine", 4.3, "affine", E.affine().degrees(0, 0, 20).factor(1.1, 0.85, 1)),
        spiral("displace", 9.4, E.displace()),
        spiral("ripple", 0.5, "ripple", E.ripple().amplitude(1.5).frequency(0.03)),
        spiral("rotate", 1.2, E.rotate().degrees(10, 20, 30)),
        spiral("scale", 0.44, "affine", E.scale().factor(0.75)),
        spiral("translate", 0.5, E.translate().delta(5, 10)),
        spiral("twist", 0.7, "twist", E.twist().angle(60)),
        spiral("wobble", 30, E.wobble().amplitude(2.5).frequency(0.02)));
  }

  private static List<Case> copying() {
    return List.of(
        rings("explode", 3.5, E.explode().distance(15).generation(Generation.PYXIDRAW)),
        rings("extrude", 181, E.extrude().delta(0, 0, 70).scale(1.05).subdivisions(1)),
        rings("repeat", 26, E.repeat().count(3).offset(36, 0)),
        rings("subdivide", 8.3, E.subdivide().subdivisions(1)));
  }

  private static List<Case> cutting() {
    return List.of(
        rings("collapse", 8_040, E.collapse().intensity(1.8).subdivisions(5)),
        rings("dash", 728, E.dash().dashLength(6).gapLength(3)),
        rings("trim", 422, E.trim().start(0.1).end(0.9)));
  }

  private static List<Case> onRings() {
    return List.of(
        rings("fill-lines", 534, E.fill().angle(45).density(350)),
        rings("fill-cross", 973, E.fill().angle(45).density(350).angleSets(2)),
        rings("fill-dots", 1_575, E.fill().angle(45).density(350).pattern(Fill.Pattern.DOTS)),
        rings("offset", 203, E.offset().distance(5).quarterSegments(12)),
        on(ball(), "weave-2327", 173, E.weave().candidates(100)));
  }

  /** Those that came after PyXidraw's benchmark, and so have no figure of that program's. */
  private static List<Case> newer() {
    Geometry mask = G.polygon().sides(7).diameter(250).translate(200, 200);
    return List.of(
        rings("bold", E.bold()),
        rings("boldify", E.boldify()),
        rings("clip", E.clip().mask(mask)),
        rings("combine", E.combine().other(mask)),
        rings("deduplicate", E.deduplicate()),
        rings("drop", E.drop().chanceBase(0.5)),
        rings("growth", E.growth()),
        rings("highpass", E.highpass()),
        rings("isocontour", E.isocontour()),
        rings("lowpass", E.lowpass()),
        rings("metaball", E.metaball()),
        rings("mirror", E.mirror().count(6)),
        spiral("mirror3d", Double.NaN, E.mirror3d().mode(Mirror3d.Mode.POLYHEDRAL)),
        rings("offset-curve", E.offsetCurve()),
        rings("partition", E.partition().siteCount(500)),
        rings("pixelate", E.pixelate()),
        rings("quantize", E.quantize()),
        rings("reaction-diffusion", E.reactionDiffusion()),
        rings("relax", E.relax()),
        rings("resample", E.resample()),
        rings("simplify", E.simplify()),
        rings("warp", E.warp().mask(mask)));
  }

  private static List<Case> shapes() {
    Attractor way = G.attractor().points(50_000).generation(Generation.PYXIDRAW);
    return List.of(
        shape("polygon-100000", 3.4, G.polygon().sides(MANY)),
        shape("grid-4000", 6.6, G.grid().nx(2000).ny(2000)),
        shape("torus-400x200", 8.4, G.torus().majorSegments(400).minorSegments(200)),
        shape("cylinder-10000", 140, G.cylinder().segments(10_000)),
        shape("cone-10000", 90, G.cone().segments(10_000)),
        shape(
            "capsule-262000",
            424,
            G.capsule().segments(512).latitudeSegments(64).generation(Generation.PYXIDRAW)),
        shape("lissajous-1000000", 18.9, G.lissajous().samples(1_000_000)),
        shape("lorenz-50000", 1_801, way.kind(Attractor.Kind.LORENZ)),
        shape("de-jong-50000", 238, way.kind(Attractor.Kind.DE_JONG)),
        shape("text-431000", 195, G.text().text(TEXT).em(100).tolerance(0.0000485)));
  }

  private static Case shape(String name, double pyxidrawMs, Shape shape) {
    return timed(name, pyxidrawMs, () -> new MakeJob(shape));
  }

  private static Case spiral(String name, double pyxidrawMs, Effect effect) {
    return timed(name, pyxidrawMs, () -> new ApplyJob(effect, Drawings.spiral(MANY)));
  }

  /**
   * @param inC the work of {@code reference/limits.c} that is the same
   */
  private static Case spiral(String name, double pyxidrawMs, String inC, Effect effect) {
    return new Case(
        "W8",
        name,
        Reference.pyxidraw(pyxidrawMs).limit(inC, MANY),
        new CpuGauge(),
        () -> new ApplyJob(effect, Drawings.spiral(MANY)));
  }

  private static Case rings(String name, Effect effect) {
    return rings(name, Double.NaN, effect);
  }

  private static Case rings(String name, double pyxidrawMs, Effect effect) {
    return timed(name, pyxidrawMs, () -> new ApplyJob(effect, Drawings.rings(MANY)));
  }

  private static Case on(Geometry input, String name, double pyxidrawMs, Effect effect) {
    return timed(name, pyxidrawMs, () -> new ApplyJob(effect, new Realiser().realise(input)));
  }

  private static Case timed(String name, double pyxidrawMs, Supplier<Job> job) {
    return new Case("W8", name, Reference.pyxidraw(pyxidrawMs), new CpuGauge(), job);
  }

  /** Of 2,327 vertices. */
  private static Geometry ball() {
    return G.sphere().subdivisions(1).generation(Generation.PYXIDRAW).scale(100);
  }
}
