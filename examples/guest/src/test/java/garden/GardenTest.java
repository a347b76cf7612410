package garden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.export.Provenance;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Vec3;
import senga.realise.Realiser;
import senga.recipe.Catalog;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

class GardenTest {
  @Test
  void aRoseIsClosedAndHasRadiusOne() {
    for (int petals : new int[] {1, 4, 5}) {
      Polylines rose = new Rose().petals(petals).make();
      assertThat(rose.isClosed(0)).isTrue();
      assertThat(rose.bounds().maxX()).isEqualTo(1f);
      assertThat((long) rose.vertexCount()).isEqualTo(new Rose().size().vertices());
    }
    assertThatThrownBy(() -> new Rose().petals(0))
        .hasMessage("rose petals must lie between 1 and 1000, got 0");
  }

  @Test
  void windBlowsWhatIsHighAndLeavesTheGround() {
    Polylines stalk = new PolylinesBuilder().vertex(0, 100).vertex(0, 0).endLine().build();
    Polylines bent =
        new Realiser().realise(new Literal(stalk).through(new Wind().push(8, 2).ground(100)));
    assertThat(bent.x(0)).isZero();
    assertThat(bent.x(1)).isEqualTo(8f);
    assertThat(bent.y(1)).isEqualTo(2f);
    assertThat(new Wind().push(Vec3.of(1, 2, 3)).push()).isEqualTo(Vec3.of(1, 2, 3));
  }

  @Test
  void aTableHasARowForEachVertex() throws IOException {
    Polylines line = new PolylinesBuilder().vertex(1, 2).vertex(3, 4.5).endLine().build();
    Drawing drawing = new Drawing(Canvas.mm(10, 10), List.of(new Drawing.Part(Pen.DEFAULT, line)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Csv()
        .separator(Csv.Separator.SEMICOLON)
        .header(false)
        .write(drawing, Provenance.of("test", "0"), out);
    assertThat(out).hasToString("0;0;1.0;2.0\n0;0;3.0;4.5\n");
  }

  @Test
  void allThreeAreFoundWithTheirPrefix() {
    Catalog catalog = Catalog.standard();
    assertThat(catalog.troubles()).isEmpty();
    assertThat(catalog.shape("garden:rose").type()).isEqualTo(Rose.class);
    assertThat(catalog.effect("garden:wind").type()).isEqualTo(Wind.class);
    assertThat(catalog.exporter("garden:csv").type()).isEqualTo(Csv.class);
  }
}
