package senga.remote;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import senga.osc.Argument;
import senga.osc.Message;
import senga.osc.PacketWriter;

/** A program of its own that sends as quick as it can. */
final class FloodChild {
  private FloodChild() {}

  /** A port, and how many messages. */
  public static void main(String[] words) throws Exception {
    InetAddress here = InetAddress.getLoopbackAddress();
    try (DatagramSocket socket = new DatagramSocket(0, here)) {
      for (int i = 0; i < Integer.parseInt(words[1]); i++) {
        String address = i % 4 == 0 ? "/new/" + i : "/known/" + i % 50;
        byte[] bytes = PacketWriter.write(Message.of(address, new Argument.Int32(i)));
        if (i % 10 == 9) {
          bytes[0] = 1; // no packet any more
        }
        socket.send(new DatagramPacket(bytes, bytes.length, here, Integer.parseInt(words[0])));
      }
    }
  }
}
