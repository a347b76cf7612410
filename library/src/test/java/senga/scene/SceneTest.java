package senga.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.geometry.Color;
import senga.geometry.Geometry;

class SceneTest {
  private static final Geometry ONE = G.grid();
  private static final Geometry TWO = G.line();
  private static final Layer RED = Layer.of(G.sphere()).color("#f00").width(0.5).name("red");

  @Test
  void aGeometryIsALayerOfTheDefaultPen() {
    assertThat(Scene.of(ONE).layers()).containsExactly(Layer.of(ONE));
    assertThat(Layer.of(ONE).pen()).isEqualTo(Pen.DEFAULT);
  }

  @Test
  void aLayerSaysWithWhichPen() {
    assertThat(Scene.of(RED).layers().getFirst().pen())
        .isEqualTo(new Pen("red", Color.of("#f00"), 0.5));
  }

  @Test
  void anyNestingIsLaidFlatInDrawingOrder() {
    Object drawn = List.of(ONE, new Object[] {RED, List.of(), List.of(TWO, List.of(ONE))}, RED);
    assertThat(Scene.of(drawn).layers())
        .containsExactly(Layer.of(ONE), RED, Layer.of(TWO), Layer.of(ONE), RED);
  }

  @Test
  void nothingDrawnIsAnEmptyScene() {
    assertThat(Scene.of(List.of()).layers()).isEmpty();
  }

  @Test
  void deepNestingNeedsNoStack() {
    Object drawn = ONE;
    for (int i = 0; i < 100_000; i++) {
      drawn = Collections.singletonList(drawn);
    }
    assertThat(Scene.of(drawn).layers()).containsExactly(Layer.of(ONE));
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    String sentence = "draw must return a Geometry, a Layer or a list of them, but returned ";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.of(null))
        .withMessage(sentence + "null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.of(Arrays.asList(ONE, null)))
        .withMessage(sentence + "null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.of(List.of("text")))
        .withMessage(sentence + "java.lang.String");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.of(new double[] {1}))
        .withMessage(sentence + "[D");
  }

  @Test
  void moreThan256LayersAreRefused() {
    assertThat(Scene.of(Collections.nCopies(256, ONE)).layers()).hasSize(256);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.of(Collections.nCopies(257, ONE)))
        .withMessage("a scene has at most 256 layers, got 257");
  }

  @Test
  void aSceneKeepsItsLayersWhateverTheCallerDoes() {
    List<Object> drawn = new ArrayList<>(List.of(ONE, TWO));
    Scene scene = Scene.of(drawn);
    drawn.clear();
    assertThat(scene.layers()).hasSize(2);
  }
}
