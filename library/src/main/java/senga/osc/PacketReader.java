package senga.osc;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads packets as OSC 1.0 writes them (Matt Wright, The Open Sound Control 1.0 Specification,
 * 2002).
 *
 * <pre>
 *   message   address, type tags, arguments        text     bytes, a zero, zeros up to 4
 *   bundle    "#bundle", time, { size, packet }    blob     size, bytes, zeros up to 4
 *   tags      "," and a letter for each argument   numbers  4 or 8 bytes, the highest first
 * </pre>
 *
 * <p>Every part fills whole fours of bytes. What comes from a network may be anything: whatever the
 * bytes are, either a packet comes out or an {@link OscError}. No count that they tell is believed
 * before it is seen that so many bytes are there, and what is nested has a deepest level, so that
 * reading takes room and time in proportion to their number.
 *
 * <p>Where the specification has ASCII we read UTF-8, as most senders write it; what is filled up
 * need not be zeros. A message without type tags, as the oldest senders wrote it, must be without
 * arguments too, for nobody could tell what they are.
 */
public final class PacketReader {
  static final String BUNDLE = "#bundle";

  private static final int UNIT = 4;

  private final ByteBuffer bytes;

  private PacketReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws OscError if the bytes are no packet
   */
  public static Packet read(byte[] bytes) {
    return read(ByteBuffer.wrap(bytes));
  }

  /**
   * Reads all that remains in a buffer.
   *
   * @throws OscError if it is no packet
   */
  public static Packet read(ByteBuffer bytes) {
    return new PacketReader(bytes.slice()).packet(1);
  }

  static OscError tooDeep(String what, int most) {
    return new OscError(what + " lie in each other more than " + most + " deep");
  }

  private Packet packet(int depth) {
    if (!bytes.hasRemaining() || bytes.remaining() % UNIT != 0) {
      throw wrong("a packet has a multiple of 4 bytes, got " + bytes.remaining());
    }
    if (bytes.get(bytes.position()) == '#') {
      return bundle(depth);
    }
    Message message = message();
    if (bytes.hasRemaining()) {
      throw wrong("the message has " + bytes.remaining() + " bytes more than its type tags tell");
    }
    return message;
  }

  private Bundle bundle(int depth) {
    if (depth > Bundle.MOST_DEPTH) {
      throw tooDeep("bundles", Bundle.MOST_DEPTH);
    }
    if (!text().equals(BUNDLE)) {
      throw wrong("neither an address, which begins with /, nor #bundle");
    }
    TimeTag time = new TimeTag(int64());
    List<Packet> packets = new ArrayList<>();
    while (bytes.hasRemaining()) {
      packets.add(new PacketReader(take(int32())).packet(depth + 1));
    }
    return new Bundle(time, packets);
  }

  private Message message() {
    String address = text();
    if (!Message.isAddress(address)) {
      throw wrong("an address begins with / and has no control characters");
    }
    String tags = bytes.hasRemaining() ? text() : ",";
    if (!tags.startsWith(",")) {
      throw wrong("the message tells no types: a comma and letters are missing behind its address");
    }
    Tags reading = new Tags(tags);
    List<Argument> arguments = reading.upTo('\0', 0);
    return new Message(address, arguments);
  }

  /** The letters that tell the types, and where we are among them. */
  private final class Tags {
    private final String letters;
    private int at = 1;

    private Tags(String letters) {
      this.letters = letters;
    }

    /** All arguments up to a bracket, or to the end for zero. */
    private List<Argument> upTo(char end, int depth) {
      if (depth > Argument.MOST_DEPTH) {
        throw tooDeep("arrays", Argument.MOST_DEPTH);
      }
      List<Argument> arguments = new ArrayList<>();
      while (at < letters.length() && letters.charAt(at) != ']') {
        char tag = letters.charAt(at++);
        arguments.add(
            tag == '[' ? new Argument.Array(upTo(']', depth + 1)) : argument(tag, at - 1));
      }
      boolean closed = at < letters.length();
      if (closed != (end == ']')) {
        throw wrong(closed ? "a ] closes no array" : "an array is not closed by a ]");
      }
      at += closed ? 1 : 0;
      return arguments;
    }
  }

  private Argument argument(char tag, int place) {
    return switch (tag) {
      case 'i' -> new Argument.Int32(int32());
      case 'f' -> new Argument.Float32(Float.intBitsToFloat(int32()));
      case 's' -> new Argument.Text(text());
      case 'S' -> new Argument.Symbol(text());
      case 'b' -> blob();
      case 'h' -> new Argument.Int64(int64());
      case 'd' -> new Argument.Float64(Double.longBitsToDouble(int64()));
      case 't' -> new Argument.Time(new TimeTag(int64()));
      case 'c' -> new Argument.Letter(int32());
      case 'r' -> new Argument.Rgba(int32());
      case 'm' -> new Argument.Midi(int32());
      case 'T', 'F' -> new Argument.Flag(tag == 'T');
      case 'N' -> new Argument.Nil();
      case 'I' -> new Argument.Impulse();
      default ->
          throw wrong(
              "argument "
                  + place
                  + " has a type that is none of i f s S b h d t c r m T F N I [ ]");
    };
  }

  private Argument blob() {
    int size = int32();
    ByteBuffer taken = take(size);
    byte[] value = new byte[taken.remaining()];
    taken.get(value);
    take(-size & (UNIT - 1));
    return new Argument.Blob(value);
  }

  private String text() {
    int start = bytes.position();
    int end = start;
    while (end < bytes.limit() && bytes.get(end) != 0) {
      end++;
    }
    int size = (end - start) / UNIT * UNIT + UNIT; // a zero, and up to three more
    ByteBuffer taken = take(size);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(taken.limit(end - start)).toString();
    } catch (CharacterCodingException e) {
      throw wrong("a text is not UTF-8");
    }
  }

  private int int32() {
    return take(Integer.BYTES).getInt();
  }

  private long int64() {
    return take(Long.BYTES).getLong();
  }

  private ByteBuffer take(int size) {
    if (size < 0 || size > bytes.remaining()) {
      throw wrong(
          size < 0
              ? "a size below 0"
              : "%,d bytes are told, %,d are left".formatted(size, bytes.remaining()));
    }
    ByteBuffer taken = bytes.slice(bytes.position(), size);
    bytes.position(bytes.position() + size);
    return taken;
  }

  private OscError wrong(String what) {
    return new OscError("at byte " + bytes.position() + ": " + what);
  }
}
