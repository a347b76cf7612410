package senga.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import senga.play.Progress;
import senga.render.GarbageMeter;

/** What the HUD says of a frame that takes long. */
class HudPageTest {
  private final HudPage page = new HudPage();
  private final TestHud hud = new TestHud();

  HudPageTest() {
    hud.playing = false; // or each look is worth a picture
    page.refresh(hud);
  }

  @Test
  void aHeavyOperationSaysHowFarItIs() {
    assertThat(page.toString()).doesNotContain("%\ngrowth");
    hud.waitingFor = new Progress("growth", 0.439);
    assertThat(page.refresh(hud)).as("worth a picture").isTrue();
    assertThat(page.toString()).endsWith("growth 43 %\n");
    hud.waitingFor = new Progress("growth", 0.4);
    assertThat(page.refresh(hud)).isTrue();
    assertThat(page.toString()).endsWith("growth 40 %\n");
    hud.waitingFor = null;
    assertThat(page.refresh(hud)).as("its row goes").isTrue();
    assertThat(page.toString()).doesNotContain("growth");
  }

  @Test
  void theLastPartOfAPercentIsNotAPicture() {
    hud.waitingFor = new Progress("reactionDiffusion", 0.431);
    page.refresh(hud);
    hud.waitingFor = new Progress("reactionDiffusion", 0.4399);
    assertThat(page.refresh(hud)).isFalse();
    assertThat(page.toString()).endsWith("reactionDiffusion 43 %\n");
  }

  @Test
  void aGuestsLongNameKeepsWithinThePanel() {
    hud.waitingFor = new Progress("aGuestsOperationWithALongName", 1);
    page.refresh(hud);
    assertThat(page.toString()).endsWith("aGuestsOperationW 100 %\n");
  }

  @Test
  void howMemoryMovesIsSaidWithItsBound() {
    assertThat(page.toString()).as("nothing is known").contains("MEM 182 MB\n");
    hud.memoryBound = 37_400;
    hud.memoryFlat = false;
    page.refresh(hud);
    assertThat(page.toString()).contains("MEM 182 MB  ±37.4 KB/s\n");
    hud.memoryBound = 1_999.5;
    hud.memoryFlat = true;
    page.refresh(hud);
    assertThat(page.toString()).contains("MEM 182 MB  flat ±2.00 KB/s\n");
    hud.memoryGrowth = 92_600;
    page.refresh(hud);
    assertThat(page.toString()).contains("MEM 182 MB  growing 92.6 KB/s\n");
    hud.memoryGrowth = 0;
    page.refresh(hud);
    assertThat(page.toString()).as("of things without bytes").contains("MEM 182 MB  growing\n");
  }

  @Test
  void nothingNewMakesNoGarbage() {
    hud.memoryBound = 2_000;
    hud.waitingFor = new Progress("growth", 0.43);
    GarbageMeter garbage = new GarbageMeter();
    for (int round = 0; round < 2000; round++) {
      if (round == 1000) {
        garbage.reset(); // the first rounds load classes
      }
      garbage.begin();
      page.refresh(hud);
      garbage.end();
    }
    assertThat(garbage.bytesPerRound()).isLessThan(1);
  }
}
