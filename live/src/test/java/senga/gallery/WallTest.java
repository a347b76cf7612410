package senga.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.G;
import senga.Session;
import senga.control.Controls;
import senga.geometry.Bounds;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.StageOptions;
import senga.sketch.Act;

/** The wall: where exhibits hang, and when they move. */
class WallTest {
  private static final Color INK = Color.of("#123456");

  private static List<Exhibit> exhibits(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Exhibit("Number" + i, "// The one with the number " + i + ".\n"))
        .toList();
  }

  private static Act counting(AtomicInteger draws, Canvas paper) {
    return new Act(
        frame -> {
          draws.incrementAndGet();
          return Layer.of(
                  G.polygon()
                      .sides(4)
                      .diameter(Math.min(paper.width(), paper.height()) / 2)
                      .rotate((double) frame.index())
                      .translate(paper.width() / 2, paper.height() / 2))
              .color(INK);
        },
        paper,
        StageOptions.DEFAULT);
  }

  private static Frame frame(Wall wall, long index) {
    return new Frame(index, index / 30.0, wall.act().canvas(), 0, Controls.NONE);
  }

  private static Drawing drawing(Wall wall, long index) throws Exception {
    return new Session().render(wall, frame(wall, index));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 6, 24, 25, 28, 29, 60})
  void everyPlaceIsOnTheWallAndFoundAgain(int count) {
    Hanging hanging = new Hanging(count);
    for (int i = 0; i < count; i++) {
      Hanging.Place place = hanging.place(i);
      assertThat(place.x()).isPositive();
      assertThat(place.x() + place.side()).isLessThan(hanging.canvas().width());
      assertThat(hanging.titleY(i)).isLessThan(hanging.footY());
      double middle = place.side() / 2;
      int found = hanging.at(place.x() + middle, place.y() + middle, hanging.page(i));
      assertThat(found).isEqualTo(i);
    }
    assertThat(hanging.at(-1, -1, 0)).isEqualTo(-1);
    assertThat(hanging.at(1e6, 1e6, 0)).isEqualTo(-1);
    assertThat(hanging.pages()).isEqualTo(Math.max(1, (count + 27) / 28));
  }

  @Test
  void anExhibitIsScaledIntoTheMiddleOfItsPlace() throws Exception {
    Wall wall = new Wall(exhibits(3));
    wall.hang(1, counting(new AtomicInteger(), Canvas.mm(400, 200)));
    Drawing drawing = drawing(wall, 0);
    Bounds seen =
        drawing.layers().stream()
            .filter(part -> part.pen().color().equals(INK))
            .findFirst()
            .orElseThrow()
            .lines()
            .bounds();
    Hanging.Place place = wall.hanging().place(1);
    double middle = place.side() / 2;
    assertThat((seen.minX() + seen.maxX()) / 2)
        .isCloseTo((float) (place.x() + middle), within(0.01f));
    assertThat((seen.minY() + seen.maxY()) / 2)
        .isCloseTo((float) (place.y() + middle), within(0.01f));
    assertThat(seen.width()).isCloseTo((float) place.side() / 4, within(0.2f));
    assertThat(drawing.offPaper()).isEmpty();
  }

  @Test
  void theChosenOneMovesWithEveryFrameAndTheOthersTakeTurns() {
    int count = 12;
    Wall wall = new Wall(exhibits(count));
    List<AtomicInteger> draws = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      draws.add(new AtomicInteger());
      wall.hang(i, counting(draws.get(i), Canvas.mm(100, 100)));
    }
    wall.choose(7);
    wall.draw(frame(wall, 0)); // all are drawn once
    draws.forEach(each -> each.set(0));
    for (int index = 1; index <= 40; index++) {
      wall.draw(frame(wall, index));
    }
    assertThat(draws.get(7).get()).isEqualTo(40);
    assertThat(draws.get(0).get()).isEqualTo(10);
    assertThat(draws.get(11).get()).isEqualTo(10);
  }

  @Test
  void onlyThePageOfTheChosenOneIsDrawn() {
    Wall wall = new Wall(exhibits(30));
    AtomicInteger first = new AtomicInteger();
    AtomicInteger last = new AtomicInteger();
    wall.hang(0, counting(first, Canvas.mm(100, 100)));
    wall.hang(29, counting(last, Canvas.mm(100, 100)));
    wall.choose(29);
    wall.draw(frame(wall, 0));
    assertThat(first.get()).isZero();
    assertThat(last.get()).isEqualTo(1);
  }

  @Test
  void oneThatFailsLeavesTheOthersWhereTheyAre() throws Exception {
    Wall wall = new Wall(exhibits(2));
    wall.hang(
        0,
        Act.of(
            frame -> {
              throw new IllegalStateException("no ink");
            }));
    wall.hang(1, counting(new AtomicInteger(), Canvas.mm(100, 100)));
    assertThat(drawing(wall, 0).layers())
        .anyMatch(part -> part.pen().color().equals(INK) && !part.lines().isEmpty());
  }

  @Test
  void anEmptyWallIsAPictureToo() throws Exception {
    assertThat(drawing(new Wall(List.of()), 0).lineCount()).isPositive();
  }

  @Test
  void lettersStandWhereTheyShould() {
    Bounds word = Lettering.lines("Dunes, 12?", 10, 20, 6).bounds();
    assertThat(word.minX()).isEqualTo(10);
    assertThat(word.minY()).isEqualTo(20);
    assertThat(word.maxY()).isBetween(26f, 27f); // the comma
    assertThat(word.maxX() - 10).isCloseTo((float) Lettering.length("Dunes, 12?", 6), within(0.1f));
    assertThat(Lettering.lines("\u00e9", 0, 0, 6).lineCount()).isEqualTo(1);
    assertThat(Lettering.lines("", 0, 0, 6).lineCount()).isZero();
  }
}
