package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import senga.G;
import senga.scene.Canvas;
import senga.scene.StageOptions;
import senga.sketch.Act;

class RunOptionsTest {
  private static final Act SKETCH =
      new Act(frame -> G.sphere(), Canvas.mm(10, 10), StageOptions.DEFAULT);

  @Command(name = "run")
  private static final class Probe {
    @Mixin private RunOptions options = new RunOptions();
  }

  @Test
  void draftsAreShownOnlyWhenAskedFor() {
    assertThat(wishes().draft()).isFalse();
    assertThat(wishes("--draft").draft()).isTrue();
  }

  private static StageOptions wishes(String... arguments) {
    return CommandLine.populateCommand(new Probe(), arguments).options.over(SKETCH).options();
  }
}
