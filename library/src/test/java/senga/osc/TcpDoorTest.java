package senga.osc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who may stay when more knock than there are places. */
@Timeout(120)
class TcpDoorTest {
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final AtomicLong nanos = new AtomicLong();
  private final List<Socket> guests = new ArrayList<>();
  private InetSocketAddress place = new InetSocketAddress(0);
  private OscPort port;

  @BeforeEach
  void open() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      place = new InetSocketAddress(InetAddress.getLoopbackAddress(), free.getLocalPort());
    }
    port = new OscPort(new Ears(), nanos::get);
    port.listenTcp(place);
    port.start();
  }

  @AfterEach
  void close() throws IOException {
    port.close();
    for (Socket guest : guests) {
      guest.close();
    }
  }

  private final class Ears implements PortHandler {
    @Override
    public void packet(Packet packet, int size, SocketAddress from) {
      heard.add(((Message) packet).address());
    }

    @Override
    public void refused(OscError why, SocketAddress from) {}

    @Override
    public void failed(String why) {}

    @Override
    public long round() {
      return 0;
    }
  }

  private Socket come() throws IOException {
    Socket guest = new Socket(place.getAddress(), place.getPort());
    guests.add(guest);
    return guest;
  }

  /** Says something, and waits until that is heard. */
  private void say(Socket guest, String address) throws Exception {
    guest.getOutputStream().write(Slip.framed(PacketWriter.write(Message.of(address))));
    assertThat(heard.poll(60, TimeUnit.SECONDS)).isEqualTo(address);
  }

  private void fill() throws Exception {
    for (int i = 0; i < TcpDoor.MOST; i++) {
      say(come(), "/guest/" + i);
      nanos.addAndGet(1);
    }
  }

  @Test
  void ofEightThatHaveVanishedTheOneLeavesThatWasSilentTheLongest() throws Exception {
    fill();
    nanos.addAndGet((long) (TcpDoor.IDLE_SECONDS * 1e9));
    say(guests.getFirst(), "/still/here");
    say(come(), "/new");
    assertThat(guests.get(1).getInputStream().read()).as("it was sent away").isEqualTo(-1);
    say(guests.getFirst(), "/and/plays");
    say(guests.get(2), "/and/the/third");
  }

  @Test
  void whileAllPlayNobodyMustLeave() throws Exception {
    fill();
    assertThat(come().getInputStream().read()).isEqualTo(-1);
    say(guests.getFirst(), "/still/here");
  }
}
