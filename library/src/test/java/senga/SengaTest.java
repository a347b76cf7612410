package senga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.control.Controls;
import senga.export.Provenance;
import senga.realise.Budget;
import senga.realise.BudgetExceeded;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.scene.Sketch;

class SengaTest {
  private static final Canvas CANVAS = Canvas.mm(100, 100);
  private static final Frame FRAME =
      new Frame(3, 0.5, CANVAS, 7, Controls.NONE.with(6, 0.25).with(1, 1));

  @TempDir Path folder;

  @Test
  void aFrameOfASketchBecomesADrawing() throws Exception {
    Sketch sketch =
        frame ->
            List.of(
                G.line(),
                List.of(Layer.of(G.polygon().translate(frame.seconds(), 0)).name("second")));
    Drawing drawing = Senga.render(sketch, FRAME);
    assertThat(drawing.canvas()).isEqualTo(CANVAS);
    assertThat(drawing.layers())
        .extracting(part -> part.pen().name())
        .containsExactly("", "second");
    assertThat(drawing.lineCount()).isEqualTo(2);
  }

  @Test
  void whatADrawThrowsComesOutAsItIs() {
    Exception own = new Exception("out of ink");
    Sketch failing =
        frame -> {
          throw own;
        };
    assertThatThrownBy(() -> Senga.render(failing, FRAME)).isSameAs(own);
  }

  @Test
  void theLayersOfASceneShareOneBudget() {
    Scene scene = Scene.of(List.of(G.line(), G.line(), G.line()));
    Realiser strict = new Realiser(Budget.DEFAULT.lines(2), RealiseCache.off());
    assertThatThrownBy(() -> new Session(strict).render(scene, CANVAS))
        .isInstanceOf(BudgetExceeded.class)
        .hasMessage("the scene would hold 3 lines, 1 over the limit of 2");
  }

  @Test
  void theEndingOfTheFileTellsTheFormat() {
    Drawing drawing = Senga.render(G.sphere().scale(80).translate(50, 50), CANVAS);
    for (String name : List.of("a.svg", "a.PNG", "a.json", "a.gif")) {
      assertThat(Senga.export(drawing, folder.resolve(name))).hasFileName(name).isNotEmptyFile();
    }
    assertThat(Senga.export(drawing, folder.resolve("a.svg"))).hasFileName("a-2.svg");
    assertThatThrownBy(() -> Senga.export(drawing, folder.resolve("a.pgn")))
        .hasMessageStartingWith("unknown format \"pgn\", did you mean \"png\"?");
  }

  @Test
  void theProvenanceOfAFrameIsAllThatItTakesToDrawItAgain() {
    Provenance from = Senga.provenance("Demo", FRAME);
    assertThat(from)
        .isEqualTo(
            Provenance.of("Demo", Senga.version())
                .seconds(0.5)
                .seed(7)
                .controls(Controls.NONE.with(1, 1).with(6, 0.25)));
  }
}
