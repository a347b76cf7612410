package senga.golden;

import static java.lang.Math.toDegrees;
import static senga.geometry.Generation.PYXIDRAW;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import senga.E;
import senga.G;
import senga.control.Controls;
import senga.frame.Canvas;
import senga.frame.Frame;
import senga.geometry.Geometry;
import senga.pipeline.Realiser;
import tools.jackson.databind.JsonNode;

/** The main drawing of PyXidraw, at the controller values it was recorded with. */
class GoldenDemoTest {
  /** The original held its time argument at 10, which ours reaches after one second. */
  private static final double SECONDS = 1;

  @TestFactory
  Stream<DynamicTest> theDemoIsThatOfPyxidraw() {
    return Golden.each(
        Golden.EFFECTS.get("demo").valueStream(),
        record ->
            Recorded.assertMatches(record, new Realiser().realise(draw(frame(record.get("cc"))))));
  }

  private static Geometry draw(Frame frame) {
    double time = frame.seconds() * frame.cc(9, 1) * 10;
    return G.sphere()
        .subdivisions(PyxidrawNames.level(frame.cc(1, 0.2)))
        .style(PyxidrawNames.style(frame.cc(2)))
        .generation(PYXIDRAW)
        .scale(400 * frame.cc(8, 0.25))
        .translate(200, 200)
        .through(
            E.rotate()
                .pivot(200, 200)
                .degrees(toDegrees(frame.cc(3)), toDegrees(frame.cc(4)), toDegrees(frame.cc(5))),
            E.displace()
                .amplitude(frame.cc(6) * 50)
                .frequency(frame.cc(7) * 0.01)
                .time(time)
                .generation(PYXIDRAW),
            E.displace()
                .amplitude(frame.cc(6) * 20)
                .frequency(frame.cc(7) * 0.05)
                .time(time * 2)
                .generation(PYXIDRAW));
  }

  private static Frame frame(JsonNode cc) {
    Controls controls = Controls.NONE;
    for (Map.Entry<String, JsonNode> value : cc.properties()) {
      controls = controls.with(Integer.parseInt(value.getKey()), value.getValue().asDouble());
    }
    return new Frame(0, SECONDS, Canvas.mm(400, 400), 0, controls);
  }
}
