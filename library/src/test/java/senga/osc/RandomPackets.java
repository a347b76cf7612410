package senga.osc;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Packets of every type, the same for the same seed. */
final class RandomPackets {
  private static final String[] WORDS = {"", "a", "abc", "abcd", "Grün", "線", "🎛 x", "=sin(t)"};

  private final SplittableRandom random;

  RandomPackets(long seed) {
    random = new SplittableRandom(seed);
  }

  Packet packet() {
    return packet(1);
  }

  private Packet packet(int depth) {
    if (depth >= Bundle.MOST_DEPTH || random.nextInt(3) > 0) {
      return message();
    }
    List<Packet> packets = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      packets.add(packet(depth + 1));
    }
    return new Bundle(new TimeTag(random.nextLong()), packets);
  }

  Message message() {
    return new Message("/" + word() + "/" + random.nextInt(100), arguments(0));
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private List<Argument> arguments(int depth) {
    List<Argument> arguments = new ArrayList<>();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      arguments.add(argument(depth));
    }
    return arguments;
  }

  private Argument argument(int depth) {
    return switch (random.nextInt(depth < Argument.MOST_DEPTH ? 15 : 14)) {
      case 0 -> new Argument.Int32(random.nextInt());
      case 1 -> new Argument.Float32((float) random.nextDouble(-100, 100));
      case 2 -> new Argument.Text(word());
      case 3 -> new Argument.Symbol(word());
      case 4 -> blob();
      case 5 -> new Argument.Int64(random.nextLong());
      case 6 -> new Argument.Float64(random.nextDouble());
      case 7 -> new Argument.Time(new TimeTag(random.nextLong()));
      case 8 -> new Argument.Letter(random.nextInt(32, 127));
      case 9 -> new Argument.Rgba(random.nextInt());
      case 10 -> new Argument.Midi(random.nextInt());
      case 11 -> new Argument.Flag(random.nextBoolean());
      case 12 -> new Argument.Nil();
      case 13 -> new Argument.Impulse();
      default -> new Argument.Array(arguments(depth + 1));
    };
  }

  private Argument blob() {
    byte[] bytes = new byte[random.nextInt(10)];
    random.nextBytes(bytes);
    return new Argument.Blob(bytes);
  }
}
