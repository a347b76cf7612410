package senga.input;

import java.util.HexFormat;

/**
 * One message, as a person reads it.
 *
 * @param device that sent it
 * @param kind {@code controller}, {@code note-on}, {@code clock} …
 * @param channel 1 to 16; 0 for one that concerns them all
 * @param number of the controller, key or programme, or the song position; −1 for none
 * @param value of 127 or, of a bend, 16,383; −1 for none
 * @param bytes as they came, in hexadecimal, the first 32 of them
 * @param length how many bytes there are
 */
public record MidiSeen(
    String device, String kind, int channel, int number, int value, String bytes, int length) {
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
  private static final int MOST_BYTES = 32;
  private static final int SYSTEM = 0xF0;
  private static final int DATA = 0x7F;
  private static final int NONE = -1;
  private static final int SYSEX_END = 0xF7;
  private static final int ACTIVE_SENSING = 0xFE;
  private static final int TICK = 0xF8;

  /** What these bytes say; any bytes. */
  static MidiSeen of(String device, byte[] message, int length) {
    int count = Math.min(length, message.length);
    String bytes = HEX.formatHex(message, 0, Math.min(count, MOST_BYTES));
    int status = count == 0 ? 0 : message[0] & 0xFF;
    boolean isExclusive = status == SYSTEM || status == SYSEX_END;
    if (!isExclusive && !isWhole(message, count, status)) {
      return new MidiSeen(device, "broken", 0, NONE, NONE, bytes, count);
    }
    int first = count > 1 ? message[1] & DATA : NONE;
    int second = count > 2 ? message[2] & DATA : NONE;
    return status >= SYSTEM
        ? system(device, status, first, second, bytes, count)
        : ofChannel(device, status, first, second, bytes, count);
  }

  private static boolean isWhole(byte[] message, int count, int status) {
    int length = MidiBytes.length(status);
    boolean whole = status > DATA && count >= length;
    for (int i = 1; whole && i < length; i++) {
      whole = message[i] >= 0;
    }
    return whole;
  }

  private static MidiSeen system(
      String device, int status, int first, int second, String bytes, int count) {
    int number =
        switch (status) {
          case 0xF1, 0xF3 -> first;
          case 0xF2 -> first + (second << 7);
          default -> NONE;
        };
    return new MidiSeen(device, system(status), 0, number, NONE, bytes, count);
  }

  private static String system(int status) {
    return switch (status) {
      case SYSTEM, SYSEX_END -> "exclusive";
      case 0xF1 -> "time-code";
      case 0xF2 -> "song-position";
      case 0xF3 -> "song";
      case 0xF6 -> "tune";
      case TICK -> "clock";
      case 0xFA -> "start";
      case 0xFB -> "continue";
      case 0xFC -> "stop";
      case ACTIVE_SENSING -> "sensing";
      case 0xFF -> "reset";
      default -> "unknown";
    };
  }

  private static MidiSeen ofChannel(
      String device, int status, int first, int second, String bytes, int count) {
    int channel = (status & 15) + 1;
    return switch (status & SYSTEM) {
      case 0x80 -> new MidiSeen(device, "note-off", channel, first, second, bytes, count);
      case 0x90 ->
          new MidiSeen(
              device, second == 0 ? "note-off" : "note-on", channel, first, second, bytes, count);
      case 0xA0 -> new MidiSeen(device, "touch", channel, first, second, bytes, count);
      case 0xB0 -> new MidiSeen(device, "controller", channel, first, second, bytes, count);
      case 0xC0 -> new MidiSeen(device, "program", channel, first, NONE, bytes, count);
      case 0xD0 -> new MidiSeen(device, "pressure", channel, NONE, first, bytes, count);
      default -> new MidiSeen(device, "bend", channel, NONE, first + (second << 7), bytes, count);
    };
  }

  /** Whether it is one of those that come all the time: a tick of the clock, or active sensing. */
  public boolean isTicking() {
    return kind.equals("clock") || kind.equals("sensing") || kind.equals("time-code");
  }

  /** {@code channel 1 controller 7 64 of 127}. */
  public String words() {
    String where = channel == 0 ? "" : "channel " + channel + "  ";
    return where
        + switch (kind) {
          case "controller" -> "controller " + number + "  " + value + " of 127";
          case "note-on" -> "key " + number + " struck  " + value + " of 127";
          case "note-off" -> "key " + number + " let go";
          case "touch" -> "key " + number + " pressed  " + value + " of 127";
          case "pressure" -> "pressure  " + value + " of 127";
          case "program" -> "programme " + number;
          case "bend" -> "pitch bend  " + value + " of 16383";
          case "song-position" -> "song position " + number + " sixteenths";
          case "song" -> "song " + number;
          case "time-code" -> "time code, quarter frame " + number;
          case "exclusive" -> "system exclusive, " + length + " bytes: " + bytes;
          case "clock" -> "tick of the clock";
          case "sensing" -> "active sensing";
          case "tune" -> "tune request";
          case "broken" -> "no message: " + (length == 0 ? "no bytes" : bytes);
          case "unknown" -> "unknown: " + bytes;
          default -> kind;
        };
  }

  /** Where its value stands, {@code cc/7, cc/1/7}; empty where it has no address of its own. */
  public String addresses() {
    String word =
        switch (kind) {
          case "controller" -> "cc";
          case "note-on", "note-off" -> "note";
          case "touch", "pressure", "program", "bend" -> kind;
          default -> "";
        };
    String rest = number < 0 || kind.equals("program") ? "" : "/" + number;
    return word.isEmpty() ? "" : word + rest + ", " + word + "/" + channel + rest;
  }
}
