package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.realise.Realiser;
import senga.recipe.Catalog;
import senga.recipe.SceneJson;
import senga.scene.Canvas;
import senga.scene.Color;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.scene.Picture;
import senga.testing.LineText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinesJsonTest {
  private static final long SEED = 7;

  private final SceneJson scenes = new SceneJson(Catalog.standard());

  @TempDir private Path folder;

  @Test
  void theWholeFileReadsLikeThis() {
    byte[] json = Drawings.bytes(new LinesJson(), Drawings.drawing("0 0.1, 10 -2 3 | 5 5"));
    assertThat(new String(json, UTF_8))
        .isEqualTo(
            """
            {"senga":1,"provenance":{"sketch":"test","seconds":0.0,"seed":0,"controls":{},"version":"0.0"},\
            "canvas":{"width":100.0,"height":100.0,"background":"#ffffff"},\
            "layers":[{"name":"","pen":{"color":"#000000","width":0.3},\
            "offsets":[0,2,3],\
            "x":[0.0,10.0,5.0],"y":[0.1,-2.0,5.0],"z":[0.0,3.0,0.0]}]}
            """);
  }

  @Test
  void everyFloatComesBackBitForBit() {
    Polylines lines = anyFloats(10_000);
    JsonNode layer = read(Pen.DEFAULT, lines).at("/layers/0");
    for (int i = 0; i < lines.vertexCount(); i++) {
      // By way of a double, as most programs read numbers.
      assertThat((float) layer.at("/x/" + i).asDouble()).as("seed %d", SEED).isEqualTo(lines.x(i));
      assertThat((float) layer.at("/y/" + i).asDouble()).as("seed %d", SEED).isEqualTo(lines.y(i));
      assertThat((float) layer.at("/z/" + i).asDouble()).as("seed %d", SEED).isEqualTo(lines.z(i));
    }
  }

  @Test
  void sengaReadsTheSameDrawingBack() throws IOException {
    Drawing drawing =
        new Drawing(
            Canvas.mm(100.1, 1.0 / 3).background(Color.of("#f4efe6")),
            List.of(
                new Drawing.Part(new Pen("青 \"<&>\"", Color.of("#01020304"), 1e-7), anyFloats(999)),
                new Drawing.Part(Pen.DEFAULT, LineText.lines("-0 1 -0 | 5 5 | 1 2, 3 4 5, 1 2")),
                new Drawing.Part(Pen.DEFAULT.name("nothing"), Polylines.EMPTY),
                new Drawing.Part(Pen.DEFAULT, new PolylinesBuilder().endLine().endLine().build())));
    byte[] json = Drawings.bytes(new LinesJson(), drawing);
    Picture read = scenes.read(Files.write(folder.resolve("drawing.json"), json));
    Drawing again = realised(read);
    assertThat(again).isEqualTo(drawing);
    assertThat(Drawings.bytes(new LinesJson(), again)).isEqualTo(json);
    assertThat(scenes.read(scenes.write(read))).as("as a recipe").isEqualTo(read);
  }

  @Test
  void sengaReadsWhatItWroteBeforeItWroteAVersion() {
    String json = new String(Drawings.bytes(new LinesJson(), Drawings.drawing("0 0, 1 1")), UTF_8);
    assertThat(scenes.read(json.replace("\"senga\":1,", ""))).isEqualTo(scenes.read(json));
  }

  private static Drawing realised(Picture recipe) {
    return new Drawing(
        recipe.canvas(),
        recipe.layers().stream()
            .map(layer -> new Drawing.Part(layer.pen(), new Realiser().realise(layer.geometry())))
            .toList());
  }

  @Test
  void namesAndInksComeBack() {
    Pen pen = new Pen("青 \"<&>\" \u0000 \uD83D\uDD8B", Color.of("#01020304"), 1e-7);
    JsonNode layer = read(pen, Polylines.EMPTY).at("/layers/0");
    assertThat(layer.get("name").asString()).isEqualTo(pen.name());
    assertThat(layer.at("/pen/color").asString()).isEqualTo("#01020304");
    assertThat(layer.at("/pen/width").asDouble()).isEqualTo(1e-7);
    assertThat(layer.get("offsets").size()).isEqualTo(1);
    assertThat(layer.get("x").size()).isZero();
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    JsonNode layer = read(Pen.DEFAULT.name("a\uD800b"), Polylines.EMPTY).at("/layers/0");
    assertThat(layer.get("name").asString()).isEqualTo("a?b");
  }

  @Test
  void aFullDiskIsReportedAsSuch() {
    Drawing drawing = drawing(Pen.DEFAULT, anyFloats(10_000));
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(() -> new LinesJson().write(drawing, Drawings.FROM, full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  private static Polylines anyFloats(int vertices) {
    SplittableRandom random = new SplittableRandom(SEED);
    PolylinesBuilder builder = new PolylinesBuilder();
    for (int i = 0; i < vertices; i++) {
      builder.vertex(anyFloat(random), anyFloat(random), anyFloat(random));
    }
    return builder.endLine().build();
  }

  private static float anyFloat(SplittableRandom random) {
    float any = Float.intBitsToFloat(random.nextInt());
    return Float.isFinite(any) ? any : 0;
  }

  private static JsonNode read(Pen pen, Polylines lines) {
    return JsonMapper.shared().readTree(Drawings.bytes(new LinesJson(), drawing(pen, lines)));
  }

  private static Drawing drawing(Pen pen, Polylines lines) {
    return new Drawing(Canvas.mm(100, 100), List.of(new Drawing.Part(pen, lines)));
  }
}
