package senga.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever keys are pressed in whatever order, time stays where a person would expect it. */
class TransportLawsTest {
  private static final long SECOND = 1_000_000_000L;
  private static final double FPS = 50;
  private static final int HISTORIES = 100;
  private static final int EVENTS = 100;

  /** Time in frames, as a person would keep account of it. */
  private static final class Account {
    private double frames;
    private boolean playing = true;
    private double speed = 1;
    private boolean jumped = true;
    private long jumps;

    void tick(Pace pace, double elapsed) {
      if (playing && !jumped) {
        frames += speed * (pace == Pace.BY_FRAME ? 1 : elapsed * FPS);
      }
      jumped = false;
    }

    void go(double to) {
      frames = Math.max(0, to);
      jumped = true;
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyHistoryOfKeysLeadsWhereTheAccountSays(Pace pace) {
    for (long seed = 0; seed < HISTORIES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Transport transport = new Transport(FPS, pace);
      Account account = new Account();
      long now = random.nextLong(SECOND);
      transport.advance(now);
      account.tick(pace, 0);
      for (int event = 0; event < EVENTS; event++) {
        long elapsed = random.nextLong(SECOND / 10);
        if (random.nextBoolean()) {
          now += elapsed;
          transport.advance(now);
          account.tick(pace, (double) elapsed / SECOND);
        } else {
          press(random, transport, account);
        }
        String when = "seed " + seed + ", event " + event;
        assertThat(transport.seconds()).as(when).isCloseTo(account.frames / FPS, within(1e-9));
        assertThat(transport.isPlaying()).as(when).isEqualTo(account.playing);
        assertThat(transport.speed()).as(when).isEqualTo(account.speed);
        assertThat(transport.epoch()).as(when).isEqualTo(account.jumps);
        assertThat(transport.index()).as(when).isEqualTo((long) (transport.seconds() * FPS + 1e-9));
      }
    }
  }

  private static void press(SplittableRandom random, Transport transport, Account account) {
    switch (random.nextInt(8)) {
      case 0 -> {
        transport.toggle();
        account.playing = !account.playing;
      }
      case 1 -> {
        transport.rewind();
        account.go(0);
        account.jumps++;
      }
      case 2 -> {
        double seconds = random.nextInt(-2, 20);
        transport.seek(seconds);
        account.go(seconds * FPS);
        account.jumps++;
      }
      case 3 -> {
        int frames = random.nextInt(-5, 6);
        account.go(transport.index() + (double) frames);
        account.playing = false;
        transport.step(frames);
      }
      case 4 -> {
        transport.faster();
        account.speed = Math.min(8, account.speed * 2);
      }
      case 5 -> {
        transport.slower();
        account.speed = Math.max(0.125, account.speed / 2);
      }
      case 6 -> {
        transport.play();
        account.playing = true;
      }
      default -> {
        transport.pause();
        account.playing = false;
      }
    }
  }
}
