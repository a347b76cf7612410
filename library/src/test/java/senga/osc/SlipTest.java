package senga.osc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlipTest {
  @Test
  void marksInsideAPacketAreWrittenWithTwoBytes() {
    assertThat(Slip.framed(bytes(1, 0xc0, 0xdb, 2)))
        .isEqualTo(bytes(0xc0, 1, 0xdb, 0xdc, 0xdb, 0xdd, 2, 0xc0));
  }

  @Test
  void packetsComeOutHoweverTheStreamIsCut() {
    for (long seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<byte[]> sent = new ArrayList<>();
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        byte[] packet = new byte[random.nextInt(1, 50)];
        random.nextBytes(packet);
        packet[0] = (byte) (random.nextBoolean() ? 0xc0 : 0xdb);
        sent.add(packet);
        stream.writeBytes(Slip.framed(packet));
      }
      assertThat(read(stream.toByteArray(), random))
          .as("seed %d", seed)
          .containsExactly(bare(sent));
    }
  }

  @Test
  void aBrokenPacketIsToldAndTheNextOneIsWhole() {
    byte[] stream = bytes(0xc0, 1, 0xdb, 7, 2, 0xc0, 0xc0, 3, 0xdb, 0xc0, 4, 0xc0);
    assertThat(read(stream, new SplittableRandom(1))).containsExactly(null, null, bytes(4));
  }

  @Test
  void whatNeverEndsIsNotKept() {
    Slip slip = new Slip();
    List<byte @Nullable []> packets = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      slip.take(ByteBuffer.wrap(new byte[1_000]), packets::add);
    }
    assertThat(packets).isEmpty();
    slip.take(ByteBuffer.wrap(bytes(0xc0, 9, 0xc0)), packets::add);
    assertThat(packets).containsExactly(null, bytes(9));
  }

  private static byte[][] bare(List<byte[]> packets) {
    return packets.toArray(byte[][]::new);
  }

  private static List<byte @Nullable []> read(byte[] stream, SplittableRandom random) {
    Slip slip = new Slip();
    List<byte @Nullable []> packets = new ArrayList<>();
    for (int at = 0; at < stream.length; ) {
      int size = Math.min(stream.length - at, random.nextInt(1, 9));
      slip.take(ByteBuffer.wrap(stream, at, size), packets::add);
      at += size;
    }
    return packets;
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
