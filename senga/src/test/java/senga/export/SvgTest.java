package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import senga.frame.Canvas;
import senga.frame.Color;
import senga.frame.Pen;

class SvgTest {
  @Test
  void theWholeFileReadsLikeThis() {
    Pen pen = new Pen("ink & <water>", Color.of("#ff000080"), 0.35);
    String svg =
        svg(Canvas.mm(148, 210), pen, "0 0, 10.5 0, 10.5004 -0.0004 | 1 1, 2 1, 1 1 | 7 8");
    assertThat(svg)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" \
            xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" \
            width="148mm" height="210mm" viewBox="0 0 148 210">
            <title>test</title>
            <metadata><senga:drawing xmlns:senga="urn:senga:drawing" \
            sketch="test" seconds="0" seed="0" version="0.0"></senga:drawing></metadata>
            <g id="layer1" inkscape:groupmode="layer" inkscape:label="ink &amp; &lt;water&gt;" \
            fill="none" stroke="#ff0000" stroke-width="0.35" \
            stroke-linecap="round" stroke-linejoin="round" opacity="0.502">
            <path d="M0 0L10.5 0 10.5 0"/>
            <path d="M1 1L2 1Z"/>
            <path d="M7 8L7 8"/>
            </g>
            </svg>
            """);
  }

  private static String svg(Canvas canvas, Pen pen, String lines) {
    return new String(Drawings.bytes(new Svg(), Drawings.drawing(canvas, pen, lines)), UTF_8);
  }
}
