package gallery;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What {@code docs/operations.md} shows of operations of one's own. */
class OperationsPageTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void itsStarIsDrawnAndSwings() throws Exception {
    Matcher sketch = JAVA.matcher(Files.readString(Path.of("..", "docs", "operations.md")));
    assertThat(sketch.find()).isTrue();
    try (SketchLoader loader = new SketchLoader()) {
      Act act = loader.load(Path.of("Own.java"), sketch.group(1));
      Drawing drawing = Senga.render(act.sketch(), new Frame(0, 1, act.canvas(), 0, Controls.NONE));
      assertThat(drawing.lineCount()).isEqualTo(1);
      assertThat(drawing.vertexCount()).isEqualTo(15);
      assertThat(drawing.layers().getFirst().lines().bounds().minY()).isBetween(41f, 49f);
    }
  }
}
