package senga.stage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/**
 * Looks at an X display as another program sees it: a client of the X11 protocol with the two
 * requests this takes (X Window System Protocol, version 11, chapters 8 and 9).
 */
public final class XScreen implements AutoCloseable {
  private static final int GET_IMAGE = 73;
  private static final int Z_PIXMAP = 2;
  private static final int REPLY = 1;
  private static final int BYTES_PER_PIXEL = 4;

  private final SocketChannel channel;
  private final InputStream in;
  private final int root;

  /**
   * @throws IOException if the display cannot be reached or asks for a key
   */
  public XScreen(Display display) throws IOException {
    String number = display.name().replaceFirst("^:(\\d+).*", "$1");
    channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    channel.connect(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number));
    in = Channels.newInputStream(channel);
    root = greet();
  }

  /** The pixels of a part of the screen. */
  public BufferedImage grab(int x, int y, int width, int height) throws IOException {
    ByteBuffer request = bytes(20).put((byte) GET_IMAGE).put((byte) Z_PIXMAP).putShort((short) 5);
    request.putInt(root).putShort((short) x).putShort((short) y);
    request.putShort((short) width).putShort((short) height).putInt(-1);
    send(request);
    ByteBuffer head = receive(32);
    while (head.get(0) > REPLY) {
      head = receive(32); // an event, as when another client lays out the keyboard anew
    }
    if (head.get(0) != REPLY) {
      throw new IOException("the X server refused a picture, error " + head.get(1));
    }
    ByteBuffer pixels = receive(head.getInt(4) * 4);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, pixels.getInt(i * BYTES_PER_PIXEL));
    }
    return image;
  }

  /** Opens the conversation and returns the root window of the first screen. */
  private int greet() throws IOException {
    send(bytes(12).put((byte) 'l').put((byte) 0).putShort((short) 11));
    ByteBuffer head = receive(8);
    ByteBuffer setup = receive(4 * Short.toUnsignedInt(head.getShort(6)));
    if (head.get(0) != 1) {
      throw new IOException("the X server asks for a key");
    }
    int vendor = (Short.toUnsignedInt(setup.getShort(16)) + 3) / 4 * 4;
    int formats = 8 * Byte.toUnsignedInt(setup.get(21));
    return setup.getInt(32 + vendor + formats);
  }

  private static ByteBuffer bytes(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void send(ByteBuffer request) throws IOException {
    request.clear();
    while (request.hasRemaining()) {
      channel.write(request);
    }
  }

  private ByteBuffer receive(int size) throws IOException {
    return ByteBuffer.wrap(in.readNBytes(size)).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
