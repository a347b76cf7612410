package senga.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and words in any order and number arrive as they were written. */
class TextOutLawsTest {
  private static final int BUFFER = 1 << 16;

  @Test
  void whatIsWrittenInPiecesArrivesAsAWholeAcrossEveryEdgeOfTheBuffer() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TextOut out = new TextOut(bytes);
      StringBuilder expected = new StringBuilder();
      while (expected.length() < 3 * BUFFER) {
        switch (random.nextInt(4)) {
          case 0 -> {
            long whole = random.nextLong(-999_999_999, 999_999_999);
            out.decimal((double) whole);
            expected.append(whole);
          }
          case 1 -> {
            out.decimal(0.125).decimal(-0.5);
            expected.append("0.125-0.5");
          }
          case 2 -> {
            String word = "~line-線画-\u007f".repeat(random.nextInt(300));
            out.text(word);
            expected.append(word);
          }
          default -> {
            out.ascii(' ');
            expected.append(' ');
          }
        }
      }
      out.flush();
      assertThat(bytes.toString(UTF_8)).as("seed %d", seed).isEqualTo(expected.toString());
    }
  }

  @Test
  void aNumberAtAnyPlaceBeforeTheEdgeOfTheBufferIsWhole() throws IOException {
    for (int room = 0; room < 40; room++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TextOut out = new TextOut(bytes);
      out.text("x".repeat(BUFFER - room)).decimal(-999_999_999_999.875).flush();
      assertThat(bytes.toString(UTF_8)).endsWith("x-999999999999.875").hasSize(BUFFER - room + 17);
    }
  }

  @Test
  void nothingLeavesBeforeTheBufferIsFull() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextOut out = new TextOut(bytes);
    out.text("x".repeat(BUFFER));
    assertThat(bytes.size()).isZero();
    out.ascii('y');
    assertThat(bytes.size()).isEqualTo(BUFFER);
  }

  @Test
  void numbersAreTheSameIfTheyAreWrittenAlike() throws IOException {
    SplittableRandom random = new SplittableRandom(21);
    for (int i = 0; i < 20_000; i++) {
      double a = Math.rint(random.nextDouble(-5, 5) * 4096) / 4096; // exact, halves included
      double b = a + random.nextInt(-4, 5) / 4096.0;
      assertThat(new TextOut(OutputStream.nullOutputStream()).isSame(a, b))
          .as("%s, %s", a, b)
          .isEqualTo(decimal(a).equals(decimal(b)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, -0.0, true",
    "0.0004, -0.0004, true",
    "0.0005, -0.0005, false",
    "1e12, 1e12, true",
    "1e12, 1000000000001, false",
    "999999999999.5, 1e12, false",
    "1e12, 999999999999.5, false",
    "-1e12, 1e12, false",
    "1e30, 1, false",
  })
  void alsoWhereNumbersAreSmallOrLarge(double a, double b, boolean same) {
    assertThat(new TextOut(OutputStream.nullOutputStream()).isSame(a, b)).isEqualTo(same);
  }

  @Test
  void anyNumberOfDecimalsIsRoundedAsBigDecimalDoes() throws IOException {
    SplittableRandom random = new SplittableRandom(22);
    for (int i = 0; i < 20_000; i++) {
      int decimals = random.nextInt(TextOut.MOST_DECIMALS + 1);
      float number = (float) (random.nextDouble(-1, 1) * Math.scalb(1.0, random.nextInt(-20, 24)));
      BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new TextOut(bytes, decimals).decimal(number).flush();
      assertThat(new BigDecimal(bytes.toString(UTF_8)))
          .as("%s with %d decimals", number, decimals)
          .isEqualByComparingTo(rounded);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0", "0.49, 1", "0.05, 1", "0.0005, 3", "0.0004, 4", "0.0000005, 6", "1e-30, 6"})
  void aToleranceTellsTheDecimals(double tolerance, int decimals) {
    assertThat(TextOut.decimalsWithin(tolerance)).isEqualTo(decimals);
  }

  @Test
  void plainDigitsAreReadBackAsTheSameNumber() {
    SplittableRandom random = new SplittableRandom(22);
    for (int i = 0; i < 2_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        String digits = PlainNumber.of(value);
        assertThat(Double.parseDouble(digits)).isEqualTo(value + 0.0);
        assertThat(digits).matches("-?\\d+(\\.\\d*[1-9])?");
      }
    }
    assertThat(PlainNumber.of(210)).isEqualTo("210");
    assertThat(PlainNumber.of(-0.0)).isEqualTo("0");
    assertThat(PlainNumber.of(215.90)).isEqualTo("215.9");
  }

  @Test
  void largeNumbersLoseTheirFractionAndNothingElse() throws IOException {
    for (double value : new double[] {1e12, 1e12 + 0.5, -1e12 - 0.5, 1e15, 123456789e20}) {
      BigDecimal written = new BigDecimal(decimal(value));
      assertThat(written.scale()).isZero();
      assertThat(written.subtract(new BigDecimal(value)).abs()).isLessThanOrEqualTo(half());
    }
  }

  private static BigDecimal half() {
    return new BigDecimal("0.5");
  }

  private static String decimal(double number) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new TextOut(bytes).decimal(number).flush();
    return bytes.toString(UTF_8);
  }
}
