package senga.input;

/** How long messages are. */
final class MidiBytes {
  private static final int SYSTEM = 0xF0;

  private MidiBytes() {}

  /** Of a message with this status, all its bytes; 1 for one that is not known. */
  static int length(int status) {
    return switch (status & SYSTEM) {
      case 0x80, 0x90, 0xA0, 0xB0, 0xE0 -> 3;
      case 0xC0, 0xD0 -> 2;
      case SYSTEM ->
          switch (status) {
            case 0xF1, 0xF3 -> 2;
            case 0xF2 -> 3;
            default -> 1;
          };
      default -> 1;
    };
  }
}
