package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.frame.Canvas;
import senga.frame.Color;
import senga.frame.Drawing;
import senga.frame.Pen;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinesJsonTest {
  private static final long SEED = 7;

  @Test
  void theWholeFileReadsLikeThis() {
    byte[] json = Drawings.bytes(new LinesJson(), Drawings.drawing("0 0.1, 10 -2 3 | 5 5"));
    assertThat(new String(json, UTF_8))
        .isEqualTo(
            """
            {"provenance":{"sketch":"test","seconds":0.0,"seed":0,"controls":{},"version":"0.0"},\
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
