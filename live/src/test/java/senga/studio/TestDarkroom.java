package senga.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.export.SmallPicture;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.variations.Variation;

/** Makes pictures of one colour at once, and counts. */
final class TestDarkroom implements Darkroom {
  private final List<List<Variation>> sheets = new ArrayList<>();
  private String color;
  private long version;
  private int drawn;

  TestDarkroom(String color) {
    this.color = color;
  }

  /** Another version of the sketch, which draws in another colour. */
  void next(String other) {
    color = other;
    version++;
  }

  int drawn() {
    return drawn;
  }

  List<List<Variation>> sheets() {
    return sheets;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public boolean develop(Variation state, int side, Consumer<@Nullable SmallPicture> taker) {
    drawn++;
    Canvas paper = Canvas.mm(100, 100).background(Color.of(color));
    taker.accept(SmallPicture.of(new Drawing(paper, List.of()), side));
    return true;
  }

  @Override
  public void sheet(List<Variation> all) {
    sheets.add(all);
  }
}
