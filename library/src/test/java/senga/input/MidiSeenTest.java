package senga.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What messages are called. */
class MidiSeenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B0 07 40|channel 1  controller 7  64 of 127|cc/7, cc/1/7",
        "9F 3C 64|channel 16  key 60 struck  100 of 127|note/60, note/16/60",
        "90 3C 00|channel 1  key 60 let go|note/60, note/1/60",
        "83 3C 40|channel 4  key 60 let go|note/60, note/4/60",
        "A0 3C 01|channel 1  key 60 pressed  1 of 127|touch/60, touch/1/60",
        "D1 7F|channel 2  pressure  127 of 127|pressure, pressure/2",
        "C0 05|channel 1  programme 5|program, program/1",
        "E0 00 40|channel 1  pitch bend  8192 of 16383|bend, bend/1",
        "F2 10 01|song position 144 sixteenths|''",
        "F8|tick of the clock|''",
        "FA|start|''",
        "FE|active sensing|''",
        "F0 7E 7F F7|system exclusive, 4 bytes: F0 7E 7F F7|''",
        "F4|unknown: F4|''",
        "B0 07|no message: B0 07|''",
        "B0 C8 01|no message: B0 C8 01|''",
        "07 40|no message: 07 40|''",
        "''|no message: no bytes|''",
      })
  void aMessageIsSaidInWordsAndWithItsAddresses(String hex, String words, String addresses) {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
    MidiSeen seen = MidiSeen.of("Knobs", bytes, bytes.length);
    assertThat(seen.words()).isEqualTo(words);
    assertThat(seen.addresses()).isEqualTo(addresses);
    assertThat(seen.bytes()).isEqualTo(hex);
  }

  @Test
  void anyBytesAreSaidInWords() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      MidiSeen seen = MidiSeen.of("Knobs", bytes, random.nextInt(70));
      assertThat(seen.words()).hasSizeBetween(1, 160);
      assertThat(seen.bytes()).hasSizeLessThan(96);
    }
  }
}
