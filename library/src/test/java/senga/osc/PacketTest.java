package senga.osc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PacketTest {
  /** Both examples of the specification, page "OSC Messages". */
  @Test
  void theExamplesOfTheSpecificationAreWrittenAsTheyStandThere() {
    assertThat(PacketWriter.write(Message.of("/oscillator/4/frequency", new Argument.Float32(440))))
        .isEqualTo(bytes("/oscillator/4/frequency\0,f\0\0C\u00dc\0\0"));
    assertThat(
            PacketWriter.write(
                Message.of(
                    "/foo",
                    new Argument.Int32(1000),
                    new Argument.Int32(-1),
                    new Argument.Text("hello"),
                    new Argument.Float32(1.234f),
                    new Argument.Float32(5.678f))))
        .isEqualTo(
            bytes(
                "/foo\0\0\0\0,iisff\0\0\0\0\u0003\u00e8\u00ff\u00ff\u00ff\u00ff"
                    + "hello\0\0\0?\u009d\u00f3\u00b6@\u00b5\u00b2-"));
  }

  @Test
  void aBundleHasItsTimeAndTheSizesOfItsPackets() {
    Bundle bundle = Bundle.now(List.of(Message.of("/a"), Message.of("/b", new Argument.Int32(7))));
    assertThat(PacketWriter.write(bundle))
        .isEqualTo(
            bytes(
                "#bundle\0\0\0\0\0\0\0\0\u0001"
                    + "\0\0\0\u0008/a\0\0,\0\0\0"
                    + "\0\0\0\u000c/b\0\0,i\0\0\0\0\0\u0007"));
  }

  @Test
  void everyTypeIsReadAsItWasWritten() {
    Message all =
        Message.of(
            "/grün/線",
            new Argument.Int32(-7),
            new Argument.Float32(0.1f),
            new Argument.Text("größer"),
            new Argument.Symbol("word"),
            new Argument.Blob(new byte[] {1, 2, 3, 4, 5}),
            new Argument.Int64(Long.MIN_VALUE),
            new Argument.Float64(Math.PI),
            new Argument.Time(new TimeTag(-5)),
            new Argument.Letter('x'),
            new Argument.Rgba(0xff8800ff),
            new Argument.Midi(0x00903c7f),
            new Argument.Flag(true),
            new Argument.Flag(false),
            new Argument.Nil(),
            new Argument.Impulse(),
            new Argument.Array(List.of(new Argument.Int32(1), new Argument.Array(List.of()))));
    assertThat(PacketReader.read(PacketWriter.write(all))).isEqualTo(all);
    assertThat(Words.of(all))
        .isEqualTo(
            "/grün/線 int -7 float 0.1 text \"größer\" symbol \"word\" blob of 5 bytes 0102030405"
                + " long -9223372036854775808 double 3.141592653589793"
                + " time fffffffffffffffb letter \"x\" colour #ff8800ff midi 00903c7f"
                + " true false nil impulse [int 1 []]");
  }

  @Test
  void aFadersTenthIsATenth() {
    assertThat(new Argument.Float32(0.1f).number()).isEqualTo(0.1);
    assertThat(Argument.Float32.isEnoughFor(0.1)).isTrue();
    assertThat(Argument.Float32.isEnoughFor(1 / 3.0)).isFalse();
    assertThat(new Argument.Flag(true).number()).isEqualTo(1);
    assertThat(new Argument.Text("1").number()).isNaN();
  }

  @Test
  void aMessageOfTheOldestSendersHasNoTypes() {
    assertThat(PacketReader.read(bytes("/bang\0\0\0"))).isEqualTo(Message.of("/bang"));
    assertRefused("/a\0\0\0\0\0\u0001", "at byte 8: the message tells no types: a comma");
  }

  @Test
  void whatIsNoPacketIsRefusedInOneSentence() {
    assertRefused("", "at byte 0: a packet has a multiple of 4 bytes, got 0");
    assertRefused("/a\0", "at byte 0: a packet has a multiple of 4 bytes, got 3");
    assertRefused("abc\0", "at byte 4: an address begins with / and has no control characters");
    assertRefused("/a\n\0", "at byte 4: an address begins with / and has no control characters");
    assertRefused("/\u00ff\0\0", "at byte 4: a text is not UTF-8");
    assertRefused("/abc", "at byte 0: 8 bytes are told, 4 are left");
    assertRefused("/a\0\0,i\0\0", "at byte 8: 4 bytes are told, 0 are left");
    assertRefused("/a\0\0,b\0\0\u007f\u00ff\u00ff\u00ff", "2,147,483,647 bytes are told, 0 are");
    assertRefused("/a\0\0,b\0\0\u00ff\u00ff\u00ff\u00ff", "at byte 12: a size below 0");
    assertRefused("/a\0\0,q\0\0", "argument 1 has a type that is none of i f s S b h d t c r m");
    assertRefused("/a\0\0,\0\0\0\0\0\0\0", "the message has 4 bytes more than its type tags tell");
    assertRefused("/a\0\0,[\0\0", "an array is not closed by a ]");
    assertRefused("/a\0\0,]\0\0", "a ] closes no array");
    assertRefused("#bungle\0\0\0\0\0\0\0\0\u0001", "neither an address, which begins with /");
    assertRefused("#bundle\0\0\0\0\0", "8 bytes are told, 4 are left");
    assertRefused("#bundle\0\0\0\0\0\0\0\0\u0001\0\0\0\u0010", "16 bytes are told, 0 are left");
    assertRefused("#bundle\0\0\0\0\0\0\0\0\u0001\0\0\0\0", "a multiple of 4 bytes, got 0");
  }

  @Test
  void whatIsNestedDeepIsRefused() {
    byte[] packet = PacketWriter.write(Message.of("/a"));
    for (int depth = 0; depth < Bundle.MOST_DEPTH; depth++) {
      packet = bundled(packet);
      PacketReader.read(packet);
    }
    byte[] deeper = bundled(packet);
    assertThatThrownBy(() -> PacketReader.read(deeper))
        .isInstanceOf(OscError.class)
        .hasMessage("bundles lie in each other more than 8 deep");
    String most = "[".repeat(8) + "]".repeat(8);
    PacketReader.read(message(most));
    assertThatThrownBy(() -> PacketReader.read(message("[" + most + "]")))
        .isInstanceOf(OscError.class)
        .hasMessage("arrays lie in each other more than 8 deep");
    assertThatThrownBy(() -> PacketReader.read(message("[".repeat(60_000))))
        .isInstanceOf(OscError.class);
  }

  @Test
  void whatCannotBeSentIsRefusedBeforeItIsSent() {
    assertThatThrownBy(() -> Message.of("fader")).isInstanceOf(OscError.class);
    assertThatThrownBy(() -> new Argument.Text("a\0b")).isInstanceOf(OscError.class);
    Message large = Message.of("/a", new Argument.Blob(new byte[Packet.MOST_BYTES]));
    assertThatThrownBy(() -> PacketWriter.write(large))
        .isInstanceOf(OscError.class)
        .hasMessage("a packet of 65,520 bytes is too large, 65,507 are the most there can be");
  }

  @Test
  void timesAreComparedAcrossTheYear2036() {
    TimeTag before = TimeTag.ofMillis(2_085_978_495_900L);
    TimeTag after = TimeTag.ofMillis(2_085_978_496_100L);
    assertThat(after.ntp() >>> 32).isZero();
    assertThat(after.secondsAfter(before)).isBetween(0.1999, 0.2001);
    assertThat(before.plus(0.25).secondsAfter(after)).isBetween(0.0499, 0.0501);
  }

  private static byte[] bundled(byte[] packet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Stream.of(bytes("#bundle\0\0\0\0\0\0\0\0\u0001"), new byte[] {0, 0}).forEach(bytes::writeBytes);
    bytes.write(packet.length >> 8);
    bytes.write(packet.length);
    bytes.writeBytes(packet);
    return bytes.toByteArray();
  }

  private static byte[] message(String tags) {
    String text = "," + tags + "\0";
    return bytes("/a\0\0" + text + "\0".repeat(-text.length() & 3));
  }

  private static void assertRefused(String bytes, String sentence) {
    assertThatThrownBy(() -> PacketReader.read(bytes(bytes)))
        .isInstanceOf(OscError.class)
        .hasMessageContaining(sentence);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
