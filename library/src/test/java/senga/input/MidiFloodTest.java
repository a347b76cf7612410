package senga.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;
import senga.play.Await;

/** More than anybody plays, and what no device should send. */
class MidiFloodTest {
  private final ControlDesk desk = new ControlDesk();
  private final MidiValues midi = new MidiValues(desk);

  /** Ten seconds of it, as fast as they can be sent. */
  @Test
  @Timeout(120)
  void tenThousandMessagesASecondAreTakenAndAReaderSeesWholeSnapshots() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    AtomicLong snapshots = new AtomicLong();
    AtomicReference<String> torn = new AtomicReference<>("");
    CountDownLatch reading = new CountDownLatch(1);
    Thread reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!over.get()) {
                    look(desk.get(), torn);
                    snapshots.incrementAndGet();
                    reading.countDown();
                  }
                });
    Await.latch(reading);
    for (int i = 0; i < 100_000; i++) {
      int value = i % 128;
      midi.send(
          switch (i % 4) {
            case 0 -> new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 70, value);
            case 1 -> new ShortMessage(ShortMessage.NOTE_ON, 0, 60, value);
            case 2 -> new ShortMessage(ShortMessage.POLY_PRESSURE, 0, 60, value);
            default -> new ShortMessage(ShortMessage.CHANNEL_PRESSURE, 0, value, 0);
          },
          -1);
    }
    over.set(true);
    reader.join();

    assertThat(torn.get()).isEmpty();
    assertThat(desk.arrivals()).isEqualTo(100_000);
    assertThat(desk.refused()).isZero();
    assertThat(desk.get().size()).as("two addresses of each kind").isEqualTo(8);
    assertThat(snapshots).hasPositiveValue();
  }

  /** Whatever stands at a channel stands at all channels too, in every snapshot. */
  private static void look(Controls seen, AtomicReference<String> torn) {
    String[][] pairs = {
      {"cc/70", "cc/1/70"},
      {"note/60", "note/1/60"},
      {"touch/60", "touch/1/60"},
      {"pressure", "pressure/1"}
    };
    for (String[] pair : pairs) {
      if (seen.value(pair[0], -1) != seen.value(pair[1], -1)) {
        torn.set(pair[0] + " in " + seen);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void randomAndTruncatedBytesNeverThrow(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50_000; i++) {
      byte[] bytes = new byte[random.nextInt(12)];
      random.nextBytes(bytes);
      if (bytes.length > 0 && random.nextBoolean()) {
        bytes[0] |= (byte) 0x80;
      }
      midi.send(random.nextInt(4) == 0 ? new Exclusive(bytes) : new Plain(bytes), -1);
    }
    assertThat(desk.get().size()).isLessThanOrEqualTo(Controls.MOST);
    desk.get()
        .values()
        .forEach(
            (address, value) -> {
              assertThat(value).as(address).isFinite();
              if (!address.startsWith("clock/") && !address.startsWith("program")) {
                assertThat(value).as(address).isBetween(0.0, 1.0);
              }
            });
  }

  @Test
  void messagesOfOtherKindsAreIgnored() {
    midi.send(
        new MidiMessage(new byte[] {(byte) 0xB0, 1, 2}) {
          @Override
          public Object clone() {
            return this;
          }
        },
        -1);
    assertThat(desk.get()).isEqualTo(Controls.NONE);
  }

  /** As a driver might hand it on, without looking at it. */
  private static final class Plain extends ShortMessage {
    private Plain(byte[] bytes) {
      super(bytes);
    }
  }

  private static final class Exclusive extends SysexMessage {
    private Exclusive(byte[] bytes) {
      super(bytes);
    }
  }
}
