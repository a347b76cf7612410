package senga.golden;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import senga.control.Controls;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Frame;
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
            Recorded.assertMatches(
                record, new Realiser().realise(Demo.draw(frame(record.get("cc"))))));
  }

  private static Frame frame(JsonNode cc) {
    Controls controls = Controls.NONE;
    for (Map.Entry<String, JsonNode> value : cc.properties()) {
      controls = controls.with(Integer.parseInt(value.getKey()), value.getValue().asDouble());
    }
    return new Frame(0, SECONDS, Canvas.mm(400, 400), 0, controls);
  }
}
