package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.sketch.PanelValue;
import senga.sketch.ToldValue;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;

/** Rows that the command line sets stand from the first frame, and can be taken back. */
class ToldRowsTest {
  private static final Address SCALE = Address.of("layer-1/scale.factor.x");

  @TempDir private Path folder;
  private final List<String> terminal = new CopyOnWriteArrayList<>();

  private Show open() {
    ShowOptions options = ShowOptions.of("Ball").sketch(folder.resolve("Ball.java"));
    Notices notices = new Notices(System::nanoTime, new Terminal(terminal::add));
    return new Show(Acts.of(frame -> Acts.ball()), options, new NoScreen(), notices);
  }

  private void told(Show show, String... texts) {
    List<PanelValue> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add((PanelValue) ToldValue.of(text));
    }
    show.told(rows);
    show.turn();
    while (show.shown() == null) {
      show.turn();
    }
    show.turn();
  }

  @Test
  void theFirstFrameIsDrawnWithThem() {
    try (Show show = open()) {
      told(show, "layer-1/scale.factor.x=80");
      assertThat(show.tuning().changes().values()).isEqualTo(Map.of(SCALE, new Change.Set(80.0)));
      assertThat(terminal).isEmpty();
    }
  }

  @Test
  void aRowThatHasLearnedAControllerKeepsIt() {
    Binding knob = new Binding("cc/1/74", 0, 100, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.PICK_UP);
    try (Show show = open()) {
      show.tuning().change(SCALE, new Change.Driven(knob, 0.5));
      told(show, "layer-1/scale.factor.x=80");
      assertThat(show.tuning().changes().at(SCALE)).contains(new Change.Driven(knob, 0.8));
    }
  }

  @Test
  void anUndoTakesThemAllBack() {
    try (Show show = open()) {
      told(show, "layer-1/scale.factor.x=80", "layer-1/scale.factor.y=70");
      show.tuning().undo();
      assertThat(show.tuning().changes()).isEqualTo(Changes.NONE);
    }
  }

  @Test
  void aRowThatIsNotThereIsToldOnceWithTheNearest() {
    try (Show show = open()) {
      told(show, "layer-1/scale.fcator=80");
      show.turn();
    }
    assertThat(terminal)
        .containsExactly(
            "senga: --set layer-1/scale.fcator=80: the drawing has no such value,"
                + " did you mean \"layer-1/scale.factor\"?");
  }

  @Test
  void whatARowRefusesIsTold() {
    try (Show show = open()) {
      told(show, "layer-1/scale.factor.x=wide");
    }
    assertThat(terminal).singleElement().asString().contains("--set layer-1/scale.factor.x=wide: ");
  }
}
