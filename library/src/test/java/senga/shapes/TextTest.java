package senga.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import senga.E;
import senga.geometry.Bounds;
import senga.geometry.Polylines;
import senga.realise.BudgetExceeded;
import senga.realise.OperationFailed;
import senga.realise.Realiser;
import senga.shapes.Text.Align;
import senga.shapes.Text.Anchor;
import senga.testing.Listening;

class TextTest {
  private static final Text TEN = new Text().em(10).anchor(Anchor.BASELINE);

  @Test
  void everyLetterIsItsContours() {
    assertThat(TEN.text("l").make().lineCount()).isEqualTo(1);
    assertThat(TEN.text("o").make().lineCount()).as("a ring and its hole").isEqualTo(2);
    assertThat(TEN.text("B").make().lineCount()).isEqualTo(3);
    assertThat(TEN.text("i").make().lineCount()).as("a stem and its dot").isEqualTo(2);
    assertThat(TEN.text("日本").make().lineCount()).isGreaterThan(3);
  }

  @Test
  void everyContourIsClosed() {
    Polylines lines = TEN.text("Quick, 8 fjords: Äßçñ 漢字かな").make();
    for (int line = 0; line < lines.lineCount(); line++) {
      int last = lines.end(line) - 1;
      assertThat(last - lines.start(line)).isGreaterThanOrEqualTo(3);
      assertThat(lines.x(last)).isEqualTo(lines.x(lines.start(line)));
      assertThat(lines.y(last)).isEqualTo(lines.y(lines.start(line)));
    }
  }

  @Test
  void lettersStandOnTheBaseLineAndPointUp() {
    Bounds capital = TEN.text("H").make().bounds();
    assertThat(capital.maxY()).isCloseTo(0, within(1e-5f));
    assertThat(capital.minY()).isCloseTo(-7.3f, within(0.3f));
    assertThat(TEN.text("p").make().bounds().maxY()).as("below it").isGreaterThan(1);
  }

  @Test
  void fillLeavesTheHolesOfLettersOpen() {
    Text ring = TEN.text("O").em(100);
    Polylines filled = new Realiser().realise(ring.through(E.fill().angle(0)));
    float middle = (ring.make().bounds().minX() + ring.make().bounds().maxX()) / 2;
    float height = (ring.make().bounds().minY() + ring.make().bounds().maxY()) / 2;
    assertThat(filled.lineCount()).isGreaterThan(20);
    for (int line = 0; line < filled.lineCount(); line++) {
      int first = filled.start(line);
      boolean across = filled.x(first) < middle && filled.x(filled.end(line) - 1) > middle;
      boolean inTheMiddle = Math.abs(filled.y(first) - height) < 10;
      assertThat(across && inTheMiddle && filled.end(line) - first == 2).isFalse();
    }
  }

  @Test
  void theTypeIsAsLargeAsItsEm() {
    Bounds ten = TEN.text("Hg").make().bounds();
    Bounds thirty = TEN.text("Hg").em(30).make().bounds();
    assertThat(thirty.width()).isCloseTo(3 * ten.width(), within(1e-4f));
    assertThat(thirty.height()).isCloseTo(3 * ten.height(), within(1e-4f));
    assertThat(TEN.em(0).make()).isEqualTo(Polylines.EMPTY);
    assertThat(TEN.em(0).size().vertices()).isZero();
  }

  @Test
  void curvesAreAsFineAsTheTolerance() {
    int coarse = TEN.text("S").tolerance(1).make().vertexCount();
    int usual = TEN.text("S").make().vertexCount();
    int fine = TEN.text("S").tolerance(0.0001).make().vertexCount();
    assertThat(coarse).isLessThan(usual);
    assertThat((double) fine / usual).as("the square root of 100").isCloseTo(10, within(2.0));
    double exact = TEN.text("S").tolerance(1e-6).make().length();
    assertThat(TEN.text("S").make().length()).isCloseTo(exact, within(0.001 * exact));
    assertThat(TEN.text("S").em(1000).tolerance(1).make().vertexCount())
        .as("in mm of the text, whatever its size")
        .isEqualTo(usual);
  }

  @Test
  void noMoreIsMadeThanWasAnnouncedAndNotMuchLess() {
    Text text = TEN.text("Senga 線画\nlines☃").layout(it -> it.boxWidth(40).showBox(true));
    Polylines made = text.make();
    assertThat(made.lineCount()).isEqualTo((int) text.size().lines());
    assertThat(made.vertexCount()).isLessThanOrEqualTo((int) text.size().vertices());
    assertThat(made.vertexCount() + 2L * made.lineCount())
        .isGreaterThanOrEqualTo(text.size().vertices());
  }

  @Test
  void linesComeBelowEachOther() {
    for (String end : List.of("\n", "\r\n", "\r", "\u2028")) {
      Bounds one = TEN.text("H").make().bounds();
      Bounds two = TEN.text("H" + end + "H").make().bounds();
      assertThat(two.maxY() - one.maxY()).isCloseTo(12, within(1e-4f));
    }
    assertThat(TEN.text("H\n\nH").layout(it -> it.lineHeight(2)).make().bounds().maxY())
        .as("an empty line is one")
        .isCloseTo(40, within(1e-4f));
  }

  @Test
  void linesAreMovedToOneSide() {
    Text lines = TEN.text("HHH\nH");
    float left = indent(lines);
    float middle = indent(lines.align(Align.CENTER));
    float right = indent(lines.align(Align.RIGHT));
    assertThat(left).isZero();
    assertThat(right).isPositive().isCloseTo(2 * middle, within(1e-5f));
    assertThat(TEN.text("H").align(Align.RIGHT).make().bounds().maxX()).isNegative();
    Bounds around = TEN.text("H").align(Align.CENTER).make().bounds();
    assertThat(around.minX()).isCloseTo(-around.maxX(), within(0.2f));
    Text boxed = lines.align(Align.RIGHT).layout(it -> it.boxWidth(80));
    assertThat(boxed.make().bounds().maxX()).as("to the side of the box").isBetween(77f, 80f);
  }

  /** How far the last letter begins to the right of the first. */
  private static float indent(Text text) {
    Polylines made = text.make();
    return made.x(made.start(made.lineCount() - 1)) - made.x(0);
  }

  @Test
  void theAnchorIsTheHeightThatStandsAtItsPlace() {
    Text two = TEN.text("Hp\nHp").center(3, 40);
    float top = two.anchor(Anchor.TOP).make().bounds().minY();
    float bottom = two.anchor(Anchor.BOTTOM).make().bounds().maxY();
    Bounds middle = two.anchor(Anchor.MIDDLE).make().bounds();
    assertThat(top).as("below the place").isBetween(40f, 46f);
    assertThat(bottom).as("above it").isBetween(36f, 40f);
    assertThat(middle.minY()).isLessThan(40);
    assertThat(middle.maxY()).isGreaterThan(40);
    assertThat(two.anchor(Anchor.BASELINE).text("H").make().bounds().maxY())
        .isCloseTo(40, within(1e-4f));
    Polylines flat = two.center(1, 2, 3).make();
    assertThat(flat.z(flat.vertexCount() - 1)).isEqualTo(3);
  }

  @Test
  void spacesAreWideAndLetterSpacingIsAdded() {
    float near = TEN.text("HH").make().bounds().width();
    float apart = TEN.text("H H").make().bounds().width();
    assertThat(apart - near).isBetween(1.5f, 4f);
    assertThat(TEN.text("HHH").layout(it -> it.letterSpacing(0.5)).make().bounds().width())
        .isCloseTo(TEN.text("HHH").make().bounds().width() + 10, within(1e-4f));
    assertThat(TEN.text("H\tH").make().bounds().width() - near)
        .as("a tab is four spaces")
        .isCloseTo(4 * (apart - near), within(1e-4f));
    assertThat(TEN.text("日\u3000本").make().bounds().width())
        .as("the space of Japanese is as wide as its characters")
        .isCloseTo(TEN.text("日本").make().bounds().width() + 10, within(1e-4f));
  }

  @Test
  void pairsThatLookFarApartAreKerned() {
    Text pair = TEN.text("To");
    Text plain = pair.layout(it -> it.kerning(false));
    assertThat(plain.make().bounds().width() - pair.make().bounds().width())
        .as("0.155 em")
        .isCloseTo(1.55f, within(1e-3f));
    assertThat(TEN.text("日本").make())
        .isEqualTo(TEN.text("日本").layout(it -> it.kerning(false)).make());
    assertThat(TEN.text("T\no").make())
        .as("not across the end of a line")
        .isEqualTo(TEN.text("T\no").layout(it -> it.kerning(false)).make());
  }

  @Test
  void aBoxBreaksLinesAtSpacesAndLongWordsAnywhere() {
    assertThat(lines("HH HH HH", 20)).isEqualTo(3);
    assertThat(lines("HH HH HH", 40)).isEqualTo(2);
    assertThat(lines("HH HH HH", 100)).isEqualTo(1);
    assertThat(lines("HHHHHH", 20)).isEqualTo(3);
    assertThat(lines("HHH", 1)).as("a letter to a line").isEqualTo(3);
    assertThat(lines("HH      HH", 20)).as("spaces at the end have room").isEqualTo(2);
  }

  @Test
  void aSpaceThatKeepsWordsTogetherDoesSo() {
    Text boxed = TEN.layout(it -> it.boxWidth(40));
    assertThat(boxed.text("HHH HH H").make()).isEqualTo(boxed.text("HHH HH\nH").make());
    assertThat(boxed.text("HHH HH\u00a0H").make()).isEqualTo(boxed.text("HHH\nHH\u00a0H").make());
  }

  private static int lines(String text, double width) {
    float bottom = TEN.text(text).layout(it -> it.boxWidth(width)).make().bounds().maxY();
    return 1 + Math.round(bottom / 12);
  }

  @Test
  void japaneseIsBrokenBetweenCharactersButNotBeforeACommaOrBehindABracket() {
    assertThat(TextLine.mayBreak('日', '本')).isTrue();
    assertThat(TextLine.mayBreak('本', 'の')).isTrue();
    assertThat(TextLine.mayBreak('本', '、')).isFalse();
    assertThat(TextLine.mayBreak('き', 'ゃ')).isFalse();
    assertThat(TextLine.mayBreak('「', '本')).isFalse();
    assertThat(TextLine.mayBreak('a', '本')).isTrue();
    assertThat(TextLine.mayBreak('a', 'b')).isFalse();
    assertThat(lines("日本日本", 30)).isEqualTo(2);
    assertThat(lines("日本、日", 20)).as("日 / 本、 / 日").isEqualTo(3);
  }

  @Test
  void theBoxIsDrawnWhereItIsWanted() {
    Text empty = TEN.text("").anchor(Anchor.TOP).center(1, 2, 3);
    assertLines(
        empty.layout(it -> it.boxWidth(300).boxHeight(50).showBox(true)).make(),
        "1 2 3, 301 2 3 | 301 2 3, 301 52 3 | 301 52 3, 1 52 3 | 1 52 3, 1 2 3");
    assertThat(empty.layout(it -> it.showBox(true)).make()).isEqualTo(Polylines.EMPTY);
    Text shown = TEN.text("Hp\nHp").anchor(Anchor.MIDDLE);
    Bounds box = shown.layout(it -> it.boxWidth(50).showBox(true)).make().bounds();
    assertThat(box.minY()).as("around the text").isEqualTo(-box.maxY());
    assertThat(box.maxY()).isGreaterThan(shown.make().bounds().maxY());
  }

  @Test
  void nothingWrittenIsNothingDrawn() {
    for (String text :
        List.of("", " ", "\n\n", "\u3000", "\t \t", "\u200b\ufeff", "\u0000\u0007")) {
      assertThat(TEN.text(text).make()).as(text).isEqualTo(Polylines.EMPTY);
    }
  }

  @Test
  void aMissingCharacterIsABoxAndARemarkNamesIt() {
    Listening context = Listening.patient();
    Polylines box = TEN.text("☃").make(context);
    assertLines(box, "1 0, 5 0, 5 -7, 1 -7, 1 0");
    assertThat(context.notes())
        .containsExactly("text has a box for U+2603 (SNOWMAN), which is not in M PLUS 1");
  }

  @Test
  void ofManyMissingCharactersSomeAreNamedAndTheRestIsCounted() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.appendCodePoint(0x1f600 + i).appendCodePoint(0x1f600 + i);
    }
    Listening context = Listening.patient();
    assertThat(TEN.text(text.toString()).make(context).lineCount()).isEqualTo(40);
    assertThat(context.notes())
        .hasSize(9)
        .contains("text has a box for U+1F600 (GRINNING FACE), which is not in M PLUS 1")
        .contains("text has boxes for 12 more characters, which are not in the font");
  }

  @Test
  void halfACharacterIsAMissingOne() {
    Listening context = Listening.patient();
    assertThat(TEN.text("a\ud83d").make(context).lineCount()).isEqualTo(3);
    assertThat(context.notes())
        .singleElement()
        .asString()
        .contains("U+D83D (HIGH SURROGATES D83D)");
  }

  @Test
  void controlCharactersAreLeftOutWithARemark() {
    Listening context = Listening.patient();
    assertThat(TEN.text("a\u0007b\u001bc").make(context)).isEqualTo(TEN.text("abc").make());
    assertThat(context.notes()).containsExactly("text leaves out 2 control characters");
  }

  @Test
  void lettersAndTheirAccentsAreOneCharacter() {
    assertThat(TEN.text("e\u0301a\u0308x").make()).isEqualTo(TEN.text("éäx").make());
    assertThat(TEN.text("か\u3099").make()).isEqualTo(TEN.text("が").make());
    assertThat(TEN.text("\u0301e").make().lineCount()).as("an accent alone").isPositive();
  }

  @Test
  void lettersFromRightToLeftComeInTheOrderOfTheTextWithARemark() {
    Listening context = Listening.patient();
    TEN.text("אב").make(context);
    assertThat(context.notes())
        .contains("text writes all letters from left to right, and does not join them");
  }

  @Test
  void anUnknownFontIsNamedWithTheNearestOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN.font("M PLUZ 1").make())
        .withMessage("text font \"M PLUZ 1\" is the name of no font, did you mean \"M PLUS 1\"?");
    Assertions.assertThatThrownBy(() -> new Realiser().realise(TEN.font("No such face at all")))
        .isInstanceOf(OperationFailed.class)
        .hasMessageContaining("text font \"No such face at all\" is the name of no font in ")
        .hasMessageContaining("a file of a font is given with file");
  }

  @Test
  void theFontThatComesWithSengaHasAName() {
    assertThat(TEN.font("m-plus 1").make()).isEqualTo(TEN.make());
  }

  @Test
  void aLongTextIsWrittenAndAnEndlessOneRefused() {
    Text novel = TEN.text("lines ".repeat(16_667)).tolerance(1).layout(it -> it.boxWidth(1000));
    assertThat(new Realiser().realise(novel).lineCount()).isEqualTo(7 * 16_667);
    Assertions.assertThatThrownBy(() -> new Realiser().realise(TEN.text("日本".repeat(500_000))))
        .isInstanceOf(BudgetExceeded.class)
        .hasMessageContaining("text");
  }

  @Test
  void aLongLineIsAsFineAtItsEndAsAtItsBeginning() {
    Polylines made = TEN.em(1).text("H".repeat(2_000)).tolerance(0.1).make();
    int vertices = made.end(0);
    int last = made.vertexCount() - vertices;
    for (int i = 1; i < vertices; i++) {
      assertThat(made.x(last + i) - made.x(last)).isCloseTo(made.x(i) - made.x(0), within(2e-4f));
    }
  }

  @Test
  void whatTakesLongStopsWhenNobodyWaits() {
    Assertions.assertThatThrownBy(() -> TEN.text("l".repeat(10_000)).make(Listening.until(3)))
        .isInstanceOf(CancellationException.class);
  }
}
