package senga.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderTest {
  @ParameterizedTest
  @CsvSource({
    "TWOS_COMPLEMENT, 1, 1",
    "TWOS_COMPLEMENT, 3, 3",
    "TWOS_COMPLEMENT, 127, -1",
    "TWOS_COMPLEMENT, 64, -64",
    "OFFSET, 64, 0",
    "OFFSET, 65, 1",
    "OFFSET, 62, -2",
    "SIGN_BIT, 1, 1",
    "SIGN_BIT, 65, -1",
    "SIGN_BIT, 127, -63",
    "ABSOLUTE, 100, 0"
  })
  void sevenBitsTellTheStepsAndTheirDirection(Encoder encoder, int data, int steps) {
    assertThat(encoder.steps(data / 127.0)).isEqualTo(steps);
  }
}
