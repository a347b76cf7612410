package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.Senga;
import senga.Session;
import senga.control.Controls;
import senga.export.Picture;
import senga.recipe.Recipe;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.sketch.Act;
import senga.sketch.SketchLoader;

/** Of every sketch of the gallery, the recipe of a moment is written, read and drawn. */
class RecipeOfSketchTest {
  private static final SketchLoader LOADER = new SketchLoader();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    LOADER.close();
  }

  static List<Path> sketches() throws IOException {
    return Gallery.sketches();
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void theRecipeGivesTheSameLinesToTheBit(Path file) throws Exception {
    Act act = LOADER.load(file);
    Controls turned = act.options().controls().with(1, 0.6).with(2, 0.7);
    Session session = new Session();
    for (double seconds : new double[] {0, 0.7}) {
      Frame frame = new Frame(0, seconds, act.canvas(), 3, turned);
      Scene scene = Scene.of(act.sketch().draw(frame));
      Picture read = read(new Picture(act.canvas(), scene, Optional.empty()));
      assertThat(read.scene()).isEqualTo(scene);
      assertThat(session.render(read.scene(), read.canvas()))
          .isEqualTo(Senga.render(act.sketch(), frame));
    }
  }

  private Picture read(Picture picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Recipe().write(picture, bytes);
    return Senga.read(Files.write(folder.resolve("recipe.json"), bytes.toByteArray()));
  }
}
