package senga.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;

class LiteralScanTest {
  private static List<String> found(String source) {
    return LiteralScan.of(source).stream()
        .map(l -> l.call() + " " + l.kind() + " " + l.text())
        .toList();
  }

  @Test
  void valuesAreFoundWithTheCallTheyBelongTo() {
    assertThat(
            found(
                """
                import module senga.live;
                Geometry draw(Frame f) {
                  return G.circle(50).translate(-3.5, 2e1).through(E.displace().mode(Mode.BY_LINE));
                }
                """))
        .containsExactly(
            "circle WHOLE 50",
            "translate FRACTION -3.5",
            "translate FRACTION 2e1",
            "through CONSTANT E", // it could be one
            "mode CONSTANT BY_LINE");
  }

  @Test
  void textsFlagsAndNumbersOfEveryWritingAreFound() {
    assertThat(
            found(
                """
                double x = 0x1F + 1_000 + 5L + 2f + .5;
                Object y = on(true, "#aabbcc", null, 'c');
                """))
        .containsExactly(
            " WHOLE 0x1F",
            " WHOLE 1_000",
            " WHOLE 5L",
            " FRACTION 2f",
            " FRACTION .5",
            "on FLAG true",
            "on TEXT \"#aabbcc\"");
  }

  @Test
  void commentsAndTextsHoldNoNumbers() {
    assertThat(found("// 5\nint a = 1; /* 7 */ String s = \"8\";"))
        .containsExactly(" WHOLE 1", " TEXT \"8\"");
  }

  @Test
  void aSourceWithErrorsIsReadAsFarAsItCanBe() {
    assertThat(found("int a = 1; int b = ")).contains(" WHOLE 1");
    assertThat(found("")).isEmpty();
  }

  @Test
  void exactlyTheLiteralIsReplaced() {
    String source = "// ü — 線\nint a = f( -12 );\n";
    Literal twelve = LiteralScan.of(source).getFirst();
    assertThat(twelve.replaced(source, "7")).isEqualTo("// ü — 線\nint a = f( 7 );\n");
    assertThat(twelve.line(source)).isEqualTo(2);
  }

  private static String written(Object value, String before) {
    Literal literal = LiteralScan.of("Object a = f(" + before + ");").getFirst();
    return LiteralText.of(value, literal).orElse("cannot be");
  }

  @Test
  void numbersAreWrittenInTheMannerOfThoseTheyReplace() {
    assertThat(written(12.0, "7")).isEqualTo("12");
    assertThat(written(12.5, "7")).isEqualTo("12.5");
    assertThat(written(12.0, "7.5")).isEqualTo("12.0");
    assertThat(written(0.001, "1e-3")).isEqualTo("0.001");
    assertThat(written(2.0, "1.5f")).isEqualTo("2f");
    assertThat(written(-4.25, "3")).isEqualTo("-4.25");
    assertThat(written(9, "7")).isEqualTo("9");
    assertThat(written(9L, "7")).isEqualTo("9");
    assertThat(written(9L, "7L")).isEqualTo("9L");
    assertThat(written(9_000_000_000L, "7")).isEqualTo("9000000000L");
    assertThat(written(Double.NaN, "7")).isEqualTo("cannot be");
  }

  @Test
  void textsAreWrittenSoThatJavaReadsThemAgain() {
    assertThat(written("a \"b\" \\ 線\n", "\"x\"")).isEqualTo("\"a \\\"b\\\" \\\\ 線\\n\"");
    assertThat(written(Color.of("#abc"), "\"#123456\"")).isEqualTo("\"#aabbcc\"");
  }

  @Test
  void aLiteralMayBeAValueWhenItSaysTheSame() {
    assertThat(may("0x10", 16)).isTrue();
    assertThat(may("16", 16.0)).isTrue();
    assertThat(may("- 16", -16.0)).isTrue();
    assertThat(may("1_6", 16.5)).isFalse();
    assertThat(may("\"#abc\"", Color.of("#aabbcc"))).isTrue();
    assertThat(may("\"red\"", Color.of("#aabbcc"))).isFalse();
    assertThat(may("0b11", 3)).isFalse();
  }

  private static boolean may(String literal, Object value) {
    return LiteralText.mayBe(LiteralScan.of("Object a = f(" + literal + ");").getFirst(), value);
  }
}
