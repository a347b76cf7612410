package senga.osc;

import static org.assertj.core.api.Assertions.assertThat;

import com.illposed.osc.BufferBytesReceiver;
import com.illposed.osc.OSCBundle;
import com.illposed.osc.OSCMessage;
import com.illposed.osc.OSCMessageEvent;
import com.illposed.osc.OSCPacket;
import com.illposed.osc.OSCSerializerAndParserBuilder;
import com.illposed.osc.argument.OSCColor;
import com.illposed.osc.argument.OSCImpulse;
import com.illposed.osc.argument.OSCTimeTag64;
import com.illposed.osc.messageselector.OSCPatternAddressMessageSelector;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JavaOSC 0.8, which others wrote, reads what we write, and writes what we read. */
class JavaOscTest {
  private static final Message OURS =
      Message.of(
          "/mixer/1",
          new Argument.Int32(-7),
          new Argument.Float32(0.25f),
          new Argument.Text("pad"),
          new Argument.Int64(1L << 40),
          new Argument.Float64(Math.E),
          new Argument.Letter('x'),
          new Argument.Rgba(0x01020304),
          new Argument.Flag(true),
          new Argument.Flag(false),
          new Argument.Nil(),
          new Argument.Impulse(),
          new Argument.Time(new TimeTag(0x0123_4567_89ab_cdefL)));

  private static final OSCMessage THEIRS =
      new OSCMessage(
          "/mixer/1",
          Arrays.asList(
              -7,
              0.25f,
              "pad",
              1L << 40,
              Math.E,
              'x',
              new OSCColor(1, 2, 3, 4),
              true,
              false,
              null,
              OSCImpulse.INSTANCE,
              OSCTimeTag64.valueOf(0x0123_4567_89ab_cdefL)));

  @Test
  void itReadsOurMessages() throws Exception {
    OSCMessage read = (OSCMessage) theirReading(OURS);
    assertThat(read.getAddress()).isEqualTo("/mixer/1");
    assertThat(read.getArguments()).isEqualTo(THEIRS.getArguments());
  }

  @Test
  void weReadItsMessages() throws Exception {
    assertThat(PacketReader.read(theirs(THEIRS))).isEqualTo(OURS);
  }

  @Test
  void itReadsOurBundles() throws Exception {
    Bundle inner = new Bundle(new TimeTag(77L << 32), List.of(OURS));
    OSCBundle read = (OSCBundle) theirReading(Bundle.now(List.of(Message.of("/a"), inner)));
    assertThat(read.getTimestamp().isImmediate()).isTrue();
    assertThat(((OSCMessage) read.getPackets().getFirst()).getAddress()).isEqualTo("/a");
    OSCBundle second = (OSCBundle) read.getPackets().get(1);
    assertThat(second.getTimestamp().getNtpTime()).isEqualTo(77L << 32);
    assertThat(((OSCMessage) second.getPackets().getFirst()).getArguments())
        .isEqualTo(THEIRS.getArguments());
  }

  @Test
  void weReadItsBundles() throws Exception {
    OSCTimeTag64 due = OSCTimeTag64.valueOf(99L << 32);
    OSCBundle bundle = new OSCBundle(List.of(THEIRS, new OSCBundle(due)), OSCTimeTag64.IMMEDIATE);
    assertThat(PacketReader.read(theirs(bundle)))
        .isEqualTo(Bundle.now(List.of(OURS, new Bundle(new TimeTag(99L << 32), List.of()))));
  }

  /** Where a word is shorter than all those in braces, JavaOSC reads past its end. */
  @Test
  void patternsMeanTheSameToBoth() {
    String[] patterns = {"/a?c", "/*/x", "/[a-c]*", "/[!a-c]x", "/{abc,bx}/x", "//x", "/a//x"};
    String[] addresses = {"/abc", "/bx/x", "/bx", "/dx", "/abc/x", "/abc/b/x", "/ax"};
    for (String pattern : patterns) {
      for (String address : addresses) {
        assertThat(AddressPattern.of(pattern).matches(address))
            .as("%s means %s", pattern, address)
            .isEqualTo(isMeantByTheirs(pattern, address));
      }
    }
  }

  private static boolean isMeantByTheirs(String pattern, String address) {
    OSCMessageEvent event =
        new OSCMessageEvent(pattern, OSCTimeTag64.IMMEDIATE, new OSCMessage(address));
    return new OSCPatternAddressMessageSelector(pattern).matches(event);
  }

  private static OSCPacket theirReading(Packet packet) throws Exception {
    ByteBuffer bytes = ByteBuffer.wrap(PacketWriter.write(packet)).asReadOnlyBuffer();
    return new OSCSerializerAndParserBuilder().buildParser().convert(bytes);
  }

  private static byte[] theirs(OSCPacket packet) throws Exception {
    BufferBytesReceiver receiver = new BufferBytesReceiver(ByteBuffer.allocate(4_096));
    new OSCSerializerAndParserBuilder().buildSerializer(receiver).write(packet);
    return receiver.toByteArray();
  }
}
