package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.Builtins;
import senga.export.Drawings;
import senga.export.Exporter;
import senga.export.Provenance;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.geometry.OperationProvider;
import senga.scene.Drawing;
import senga.testing.Program;

/** File formats are found by name and by ending, the built-in ones as a guest's. */
class FormatsTest {
  private final Catalog catalog = Catalog.standard();

  static Stream<Declaration> formats() {
    return new Builtins()
        .formats().stream().filter(Exporter.class::isAssignableFrom).map(Declaration::of);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatIsFoundByItsNameAndByItsEnding(Declaration format) {
    String capitals = format.name().toUpperCase(Locale.ROOT);
    assertThat(catalog.exporter(capitals)).isSameAs(format);
    for (String ending : exporter(format).endings()) {
      if (format.type() == Recipe.class) {
        continue; // lines and recipes are one kind of document; the ending means the lines
      }
      assertThat(catalog.exporter(Path.of("out", "Demo.v2." + ending))).isSameAs(format);
      assertThat(catalog.exporter(Path.of("OUT." + ending.toUpperCase(Locale.ROOT))))
          .isSameAs(format);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatAndEachOfItsOptionsIsExplained(Declaration format) {
    assertThat(format.about()).matches("[A-Z].*\\.");
    for (DeclaredParameter option : format.parameters()) {
      assertThat(option.about()).as(option.name()).matches("[A-Z].*\\.");
      if (option.kind() == Kind.NUMBER || option.kind() == Kind.INTEGER) {
        assertThat(option.min()).as(option.name()).isFinite().isLessThan(option.max());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatWritesAnEmptyDrawing(Declaration format) {
    needFfmpeg(format);
    assertThat(Drawings.bytes(exporter(format), Drawings.drawing(""))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatGivesTheSameBytesTwice(Declaration format) {
    needFfmpeg(format);
    Drawing drawing = Drawings.drawing("1 1, 90 90, 5 50");
    assertThat(Drawings.bytes(exporter(format), drawing))
        .isEqualTo(Drawings.bytes(exporter(format), drawing));
  }

  private static void needFfmpeg(Declaration format) {
    if (List.of("mp4", "webm", "prores").contains(format.name())) {
      Program.need("ffmpeg", "-version");
    }
  }

  @Test
  void whatIsWrittenAsLinesCanBeReadBack() {
    assertThat(catalog.importer(Path.of("Ball.JSON")).orElseThrow().type()).isEqualTo(Json.class);
    assertThat(catalog.importer(Path.of("Ball.svg")).orElseThrow().type())
        .isEqualTo(senga.read.Svg.class);
    assertThat(catalog.importer(Path.of("Ball.PLT")).orElseThrow().type())
        .isEqualTo(senga.read.Hpgl.class);
    assertThat(catalog.importer(Path.of("Ball.nc")).orElseThrow().type())
        .isEqualTo(senga.read.Gcode.class);
    assertThat(catalog.importer(Path.of("Ball.png"))).isEmpty();
  }

  @Test
  void anUnknownFormatIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> catalog.exporter("sgv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unknown format \"sgv\", did you mean \"svg\"?; allowed are svg, png, pdf, dxf, json,"
                + " recipe, gif, apng, mp4, webm, prores, hpgl, gcode");
  }

  @Test
  void aFilesNameThatTellsNoFormatIsAnsweredWithAllEndings() {
    assertThatThrownBy(() -> catalog.exporter(Path.of("demo")))
        .hasMessage(
            "\"demo\" has no ending that tells the format; allowed are svg, png, pdf, dxf, json,"
                + " gif, apng, mp4, webm, mov, hpgl, plt, gcode, nc");
    assertThatThrownBy(() -> catalog.exporter(Path.of("demo.pgn")))
        .hasMessage(
            "unknown format \"pgn\", did you mean \"png\"?; allowed are svg, png, pdf, dxf, json,"
                + " gif, apng, mp4, webm, mov, hpgl, plt, gcode, nc");
  }

  @Test
  void aFormatThatSaysNoEndingIsRefused() {
    assertThatThrownBy(() -> new Catalog(List.of(provider(Shouting.class))))
        .hasMessage(
            "senga.recipe.FormatsTest$Shouting must say what its files end with, in small letters"
                + " and without the full stop, as svg; it says \".SVG\"");
  }

  @Test
  void whatIsNeitherWrittenNorReadIsNoFormat() {
    assertThatThrownBy(() -> new Catalog(List.of(provider(Nothing.class))))
        .hasMessage("senga.recipe.FormatsTest$Nothing must be an Exporter or an Importer");
  }

  private static Exporter exporter(Declaration format) {
    return (Exporter) format.defaults();
  }

  private static OperationProvider provider(Class<? extends Record> format) {
    return new OperationProvider() {
      @Override
      public List<Class<? extends Record>> operations() {
        return List.of();
      }

      @Override
      public List<Class<? extends Record>> formats() {
        return List.of(format);
      }
    };
  }

  private record Nothing() {}

  private record Shouting() implements Exporter {
    @Override
    public List<String> endings() {
      return List.of(".SVG");
    }

    @Override
    public void write(Drawing drawing, Provenance provenance, OutputStream out) {}
  }
}
