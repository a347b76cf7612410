package senga.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Color;

class CanvasTest {
  @ParameterizedTest
  @CsvSource({
    "A0, 841, 1189",
    "A1, 594, 841",
    "A2, 420, 594",
    "A3, 297, 420",
    "A4, 210, 297",
    "A5, 148, 210",
    "A6, 105, 148",
    "B4, 250, 353",
    "B5, 176, 250",
    "B6, 125, 176",
    "Letter, 215.9, 279.4",
    "Legal, 215.9, 355.6",
    "Tabloid, 279.4, 431.8",
    "Square-100, 100, 100",
    "Square-200, 200, 200",
    "Square-300, 300, 300"
  })
  void papersHaveTheirSizes(String name, double width, double height) {
    assertThat(Canvas.parse(name)).isEqualTo(Canvas.mm(width, height));
    assertThat(Canvas.parse(name + "-landscape")).isEqualTo(Canvas.mm(height, width));
    assertThat(Canvas.parse(name + "-portrait")).isEqualTo(Canvas.mm(width, height));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a5_landscape", "A5-LANDSCAPE", "  a5-Landscape "})
  void namesAreReadInAnySpelling(String name) {
    assertThat(Canvas.parse(name)).isEqualTo(Canvas.mm(210, 148));
  }

  @ParameterizedTest
  @ValueSource(strings = {"210x297.5", "210 X 297.5", "210×297.5", "210x297.5mm", "210 × 297.5 mm"})
  void aSizeIsWrittenInMillimetres(String size) {
    assertThat(Canvas.parse(size)).isEqualTo(Canvas.mm(210, 297.5));
  }

  @Test
  void aMistypedPaperNamesTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Canvas.parse("lettre"))
        .withMessage(
            "unknown canvas \"lettre\", did you mean \"letter\"?; a paper's name or a size in mm"
                + " such as 210x297 is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Canvas.parse("-5x10"))
        .withMessageStartingWith("unknown canvas \"-5x10\"");
    assertThatIllegalArgumentException().isThrownBy(() -> Canvas.parse(""));
  }

  @Test
  void everyNameItListsCanBeRead() {
    assertThat(Canvas.names()).hasSize(32).allSatisfy(name -> Canvas.parse(name));
  }

  @Test
  void sidesAreFromAHundredthOfAMillimetreToTenMetres() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Canvas.mm(0, 10))
        .withMessage("canvas width in mm must be above 0, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Canvas.mm(10, 10_001))
        .withMessage("canvas height in mm must lie between 0.01 and 10000, got 10001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Canvas.mm(1e-300, 10))
        .withMessage("canvas width in mm must lie between 0.01 and 10000, got 1.0E-300");
    assertThatIllegalArgumentException().isThrownBy(() -> Canvas.mm(Double.NaN, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> Canvas.parse("0x10"));
  }

  @Test
  void landscapeIsAsWideAsThePaperIsLong() {
    assertThat(Canvas.mm(100, 200).landscape()).isEqualTo(Canvas.mm(200, 100));
    assertThat(Canvas.mm(200, 100).landscape()).isEqualTo(Canvas.mm(200, 100));
    assertThat(Canvas.mm(1, 2).background(Color.BLACK).landscape().background())
        .isEqualTo(Color.BLACK);
  }
}
