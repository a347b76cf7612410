package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;
import senga.export.Enclosure;
import senga.export.Picture;
import senga.export.Provenance;
import senga.scene.Canvas;
import tools.jackson.databind.json.JsonMapper;

/** Where lines come from is kept where it is said, and never a reason to refuse them. */
class ProvenanceJsonTest {
  private static final Provenance NOTHING = Provenance.of("", "");

  private final SceneJson scenes = new SceneJson(Catalog.standard());

  @Test
  void everythingSaidIsReadBackAsItWasWritten() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 100; i++) {
      Controls controls = Controls.NONE.with("osc/fader", random.nextDouble(100));
      for (int turned = random.nextInt(4); turned > 0; turned--) {
        controls = controls.with(random.nextInt(128), random.nextDouble());
      }
      Provenance from =
          Provenance.of("Ball " + i, "1." + i)
              .seconds(random.nextDouble(1e6))
              .seed(random.nextLong())
              .controls(controls)
              .enclosure(Enclosure.of("{\"i\": " + i + "}"));
      assertThat(ProvenanceJson.read(ProvenanceJson.write(from))).isEqualTo(from);
    }
  }

  @Test
  void aRecipeComesFromNowhere() {
    assertThat(scenes.read("{'senga': 1, 'canvas': 'A5', 'layers': []}".replace('\'', '"')))
        .isEqualTo(Picture.of(Canvas.parse("A5")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'sketch': 7, 'seconds': 'noon', 'seed': 1.5, 'controls': [1], 'version': null}",
        "{'sketch': {}, 'seconds': 1e999, 'seed': 9223372036854775808, 'controls': 3}",
        "{'controls': {'volume': 1, '-1': 1, '1000': 1, '7': 'loud'}}",
      })
  void whatIsStrangeIsTakenForNotSaid(String said) {
    assertThat(read(said)).isEqualTo(NOTHING);
  }

  @Test
  void whatIsWellSaidCountsBesideWhatIsNot() {
    assertThat(
            read("{'sketch': 'Ball', 'seconds': [], 'seed': -3, 'controls': {'7': 0.5, 'x': 1}}"))
        .isEqualTo(Provenance.of("Ball", "").seed(-3).controls(Controls.NONE.with(7, 0.5)));
  }

  private static Provenance read(String said) {
    return ProvenanceJson.read(JsonMapper.shared().readTree(said.replace('\'', '"')));
  }
}
