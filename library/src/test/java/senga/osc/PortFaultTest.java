package senga.osc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A fault of whoever listens makes nobody deaf. */
class PortFaultTest {
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch goesOn = new CountDownLatch(1);

  /** Fails in its first round. */
  private final class Clumsy implements PortHandler {
    private boolean failed;

    @Override
    public void packet(Packet packet, int size, SocketAddress from) {}

    @Override
    public void refused(OscError why, SocketAddress from) {}

    @Override
    public void failed(String why) {
      told.countDown();
    }

    @Override
    public long round() {
      if (!failed) {
        failed = true;
        throw new IllegalStateException("clumsy");
      }
      goesOn.countDown();
      return 0;
    }
  }

  @Test
  void aRoundThatFailsIsToldAndTheNextOneComes() throws Exception {
    try (OscPort port = new OscPort(new Clumsy())) {
      port.start();
      assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
      port.wake();
      assertThat(goesOn.await(60, TimeUnit.SECONDS)).isTrue();
    }
  }
}
