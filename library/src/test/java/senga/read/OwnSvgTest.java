package senga.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import senga.control.Controls;
import senga.export.Drawings;
import senga.export.Enclosure;
import senga.export.Provenance;
import senga.export.Svg;
import senga.geometry.Color;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/** What Senga has written as SVG it reads back as the drawing it was. */
class OwnSvgTest {
  private static final double MICROMETRE = 0.001;
  private static final int SEEDS = 40;
  private static final List<String> NAMES =
      List.of("", "ink", "0.3 red", "2 red", "%hidden", "!7 pause", "12", " 墨 <&>", "a b");

  @ParameterizedTest
  @EnumSource(Svg.Dialect.class)
  void aDrawingAtRandomComesBack(Svg.Dialect dialect) {
    for (int seed = 0; seed < SEEDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Drawing drawing = drawing(random);
      Svg format =
          new Svg()
              .dialect(dialect)
              .layerNames(random.nextBoolean() ? Svg.LayerNames.PLAIN : Svg.LayerNames.NUMBERED)
              .paper(random.nextBoolean() ? Svg.Paper.SHAPE : Svg.Paper.PAGE);
      Reading reading = Reading.of(Drawings.bytes(format, drawing));
      same(seed + " as " + format, drawing, reading.drawing());
      assertThat(reading.notes()).isEmpty();
    }
  }

  static void same(String name, Drawing wanted, Drawing read) {
    assertThat(read.canvas()).as(name).isEqualTo(wanted.canvas());
    assertThat(read.layers()).as(name).hasSize(wanted.layers().size());
    for (int layer = 0; layer < wanted.layers().size(); layer++) {
      Drawing.Part part = wanted.layers().get(layer);
      assertThat(read.layers().get(layer).pen()).as(name).isEqualTo(part.pen());
      same(name + ", layer " + layer, part.lines(), read.layers().get(layer).lines());
    }
  }

  private static void same(String name, Polylines wanted, Polylines read) {
    List<Integer> lines = new ArrayList<>(); // those without a vertex are not written
    for (int line = 0; line < wanted.lineCount(); line++) {
      if (wanted.start(line) < wanted.end(line)) {
        lines.add(line);
      }
    }
    assertThat(read.lineCount()).as(name).isEqualTo(lines.size());
    for (int line = 0; line < read.lineCount(); line++) {
      int from = wanted.start(lines.get(line));
      int count = isDot(wanted, lines.get(line)) ? 1 : wanted.end(lines.get(line)) - from;
      assertThat(read.end(line) - read.start(line)).as("%s, line %d", name, line).isEqualTo(count);
      for (int i = 0; i < count; i++) {
        assertThat((double) read.x(read.start(line) + i) - wanted.x(from + i))
            .as(name)
            .isBetween(-MICROMETRE, MICROMETRE);
        assertThat((double) read.y(read.start(line) + i) - wanted.y(from + i))
            .as(name)
            .isBetween(-MICROMETRE, MICROMETRE);
      }
    }
  }

  private static boolean isDot(Polylines lines, int line) {
    return lines.end(line) - lines.start(line) == 2 && lines.isClosed(line);
  }

  private static Drawing drawing(SplittableRandom random) {
    Color paper = random.nextBoolean() ? Color.WHITE : color(random);
    Canvas canvas =
        Canvas.mm(random.nextDouble(20, 400), random.nextInt(20, 400)).background(paper);
    List<Drawing.Part> parts = new ArrayList<>();
    for (int layer = random.nextInt(1, 6); layer > 0; layer--) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      Pen pen = new Pen(name, color(random), random.nextInt(1, 300) / 100.0);
      parts.add(new Drawing.Part(pen, lines(random)));
    }
    return new Drawing(canvas, parts);
  }

  private static Color color(SplittableRandom random) {
    int alpha = random.nextBoolean() ? 255 : random.nextInt(1, 256);
    return new Color((random.nextInt(1 << 24) << 8) | alpha);
  }

  private static Polylines lines(SplittableRandom random) {
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int line = random.nextInt(0, 8); line > 0; line--) {
      for (int i = random.nextInt(0, 9); i > 0; i--) {
        lines.vertex(random.nextDouble(-100, 500), random.nextDouble(-100, 500));
      }
      (random.nextInt(3) == 0 ? lines.close() : lines).endLine();
    }
    return lines.build();
  }

  @Test
  void whereItComesFromComesBack() {
    Provenance from =
        Provenance.of("Ball <2>", "1.2.3")
            .seconds(1.5)
            .seed(-7)
            .controls(Controls.NONE.with(1, 0.25).with("osc/a", 3))
            .enclosure(Enclosure.of("a manifest\n with <marks>"));
    byte[] svg = Drawings.bytes(new Svg(), Drawings.drawing("0 0, 1 1"), from);
    assertThat(Reading.of(svg).picture().provenance()).contains(from);
    assertThat(Reading.of("<svg/>").picture().provenance()).isEmpty();
  }
}
