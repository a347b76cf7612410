package senga.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOutTest {
  private static final long SEED = 20_26;

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-0.0004, 0",
    "-0.0005, -0.001",
    "0.0005, 0.001",
    "1, 1",
    "-1.5, -1.5",
    "10.1, 10.1",
    "0.999, 0.999",
    "0.9995, 1",
    "99.9996, 100",
    "123456.789, 123456.789",
    "0.01, 0.01",
    "0.0625, 0.063",
    "999999999999, 999999999999",
    "-999999999999.5, -999999999999.5",
    "1e12, 1000000000000",
    "-1e22, -10000000000000000000000"
  })
  void numbersAreWrittenLikeThis(double number, String expected) throws IOException {
    assertThat(decimal(number)).isEqualTo(expected);
  }

  @Test
  void anyFloatIsRoundedOnceAndCorrectly() throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 20_000; i++) {
      float number = Float.intBitsToFloat(random.nextInt());
      if (Float.isFinite(number)) {
        assertThat(new BigDecimal(decimal(number)))
            .as("%s, seed %d", number, SEED)
            .isEqualByComparingTo(new BigDecimal(number).setScale(3, RoundingMode.HALF_UP));
      }
    }
  }

  @Test
  void textLongerThanTheBufferComesThroughWhole() throws IOException {
    String text = "線画 & \uD83D\uDD8B ".repeat(40_000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new TextOut(bytes).text("abc").text(text).text("xyz").flush();
    assertThat(bytes.toString(UTF_8)).isEqualTo("abc" + text + "xyz");
  }

  private static String decimal(double number) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new TextOut(bytes).decimal(number).flush();
    return bytes.toString(UTF_8);
  }
}
