package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import senga.Senga;
import senga.control.Controls;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.sketch.Act;
import senga.sketch.SketchLoader;

/** What the README promises a newcomer. */
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void itsSketchCompilesAndDraws() throws Exception {
    Matcher sketch = JAVA.matcher(readme());
    assertThat(sketch.find()).isTrue();
    try (SketchLoader loader = new SketchLoader()) {
      Act act = loader.load(Path.of("Ball.java"), sketch.group(1));
      Frame frame = new Frame(0, 1, act.canvas(), 0, Controls.NONE);
      Drawing drawing = Senga.render(act.sketch(), frame);
      assertThat(drawing.lineCount()).isGreaterThan(10);
      assertThat(drawing.layers().getFirst().lines().bounds().minX()).isPositive();
    }
  }

  @Test
  void itBeginsWithTheCommandsOfTheFirstMinute() throws IOException {
    assertThat(readme().lines().skip(2).limit(6).map(line -> line.split(" {2,}")[0]))
        .containsExactly(
            "```sh", "./senga", "./senga new MyWaves", "./senga doctor", "./senga test", "```");
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "README.md"));
  }
}
