package senga.osc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are: a packet, or the one error. */
class PacketPropertiesTest {
  @Test
  void packetsAreReadAsTheyWereWritten() {
    for (long seed = 0; seed < 2_000; seed++) {
      Packet packet = new RandomPackets(seed).packet();
      byte[] bytes = PacketWriter.write(packet);
      assertThat(bytes.length % 4).as("seed %d", seed).isZero();
      assertThat(PacketReader.read(bytes)).as("seed %d", seed).isEqualTo(packet);
    }
  }

  /** Only a bundle can be complete without its last packets. */
  @Test
  void aPacketThatIsCutAnywhereIsRefusedOrIsAShorterBundle() {
    for (long seed = 0; seed < 300; seed++) {
      Packet packet = new RandomPackets(seed).packet();
      byte[] bytes = PacketWriter.write(packet);
      for (int length = 0; length < bytes.length; length++) {
        @Nullable Packet read = readOrRefused(Arrays.copyOf(bytes, length), seed);
        if (packet instanceof Message(String address, var arguments)) {
          boolean noTypes =
              length <= address.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 4;
          assertThat(read == null || (noTypes && arguments != null)).as("seed %d", seed).isTrue();
        }
      }
    }
  }

  @Test
  void changedBytesNeverGiveAnythingButAPacketOrTheError() {
    for (long seed = 0; seed < 3_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = PacketWriter.write(new RandomPackets(seed).packet());
      for (int change = random.nextInt(1, 5); change > 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      readOrRefused(bytes, seed);
    }
  }

  @Test
  void randomBytesNeverGiveAnythingButAPacketOrTheError() {
    String[] beginnings = {"", "/a\0\0", "/a\0\0,", "#bundle\0", "/a\0\0,[[["};
    for (long seed = 0; seed < 5_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = new byte[random.nextInt(40) * 4];
      random.nextBytes(bytes);
      String beginning = beginnings[random.nextInt(beginnings.length)];
      for (int i = 0; i < Math.min(beginning.length(), bytes.length); i++) {
        bytes[i] = (byte) beginning.charAt(i);
      }
      readOrRefused(bytes, seed);
    }
  }

  /** What was read can be written and read again. */
  private static @Nullable Packet readOrRefused(byte[] bytes, long seed) {
    try {
      Packet read = PacketReader.read(bytes);
      assertThat(PacketReader.read(PacketWriter.write(read))).as("seed %d", seed).isEqualTo(read);
      return read;
    } catch (OscError refused) {
      assertThat(refused.getMessage()).as("seed %d", seed).isNotBlank();
      return null;
    }
  }
}
