package senga.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reads the JVM's answer to {@code VM.native_memory summary scale=B}. */
class NativeTrackingTest {
  private static final String ANSWER =
      """
      Native Memory Tracking:

      Total: reserved=7926920824, committed=498194040
             malloc: 18703992 #53191, peak=28855359 #46842
             mmap:   reserved=7908216832, committed=479490048

      -                  Compiler (reserved=964256, committed=964256)
                                  (malloc=22336 tag=Compiler #61) (peak=37344 #66)
                                  (arena=941920 #13) (peak=16673968 #12)

      -               Arena Chunk (reserved=6622720, committed=6622720)
                                  (malloc=6622720 tag=Arena Chunk #280) (peak=19760048 #319)

      -                     Other (reserved=102416, committed=102416)
                                  (malloc=102416 tag=Other #9) (at peak)
      """;

  @Test
  void theTotalIsReadInBytesAndBlocks() {
    assertThat(NativeTracking.parse(ANSWER).bytes()).isEqualTo(18_703_992);
    assertThat(NativeTracking.parse(ANSWER).blocks()).isEqualTo(53_191);
  }

  @Test
  void theCompilersMemoryIsWhatTheyUseAndWhatTheyKeepInReserve() {
    assertThat(NativeTracking.parse(ANSWER).compilers()).isEqualTo(964_256 + 6_622_720);
  }

  @Test
  void whatJavaCodeAskedForIsKnown() {
    assertThat(NativeTracking.parse(ANSWER).asked()).isEqualTo(102_416);
  }

  @Test
  void whereTheJvmKeepsNoAccountThereIsNone() {
    assertThat(NativeTracking.parse("Native memory tracking is not enabled"))
        .isEqualTo(NativeTracking.NONE);
    assertThat(JvmCommand.answer("noSuchCommand", "word")).isEmpty();
  }
}
