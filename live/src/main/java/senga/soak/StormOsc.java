package senga.soak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import senga.osc.Argument;
import senga.osc.Bundle;
import senga.osc.Message;
import senga.osc.Packet;
import senga.osc.PacketWriter;
import senga.osc.TimeTag;

/**
 * What a storm sends by OSC. The packet of a kind and turn is always the same, but for the rows
 * that there are and the time of bundles for later.
 */
final class StormOsc {
  /** More than there is room for, see {@link senga.control.Controls#MOST_NAMED}. */
  static final int NEW_NAMES = 5000;

  private static final String STORM = "/storm/";
  private static final int VALUES = 64;
  private static final int KNOBS = 9;
  private static final int FIRST_KNOB = 20;
  private static final int STEP = 37;
  private static final int HUNDRED = 100;
  private static final int FACTORS = 21;
  private static final int IN_A_BUNDLE = 4;
  private static final int NAMES_IN_A_PACKET = 25;
  private static final double[] AHEAD = {0.2, -5, 0.05, 3600};

  /**
   * Text, an address without its slash, type tags that are missing or cut, a bundle that is cut or
   * says it is longer than it is, and one byte.
   */
  private static final List<byte[]> BROKEN =
      List.of(
          "hello, is this the mixer?".getBytes(StandardCharsets.UTF_8),
          HexFormat.of().parseHex("73746f726d0000002c660000"),
          HexFormat.of().parseHex("2f73746f726d2f612c6600003f80"),
          HexFormat.of().parseHex("2362756e646c65000000"),
          HexFormat.of().parseHex("2362756e646c65000000000000000001000fffff2f610000"),
          HexFormat.of().parseHex("2f"));

  private volatile List<String> rows = List.of();

  /**
   * @param addresses of the rows that are moved from now on, as OSC writes them
   */
  void rows(List<String> addresses) {
    rows = List.copyOf(addresses);
  }

  /**
   * @param now the time of day, for bundles that are due at another
   */
  byte[] packet(StormKind kind, long turn, TimeTag now) {
    return switch (kind) {
      case BUNDLE -> PacketWriter.write(bundle(turn));
      case LATER -> PacketWriter.write(later(turn, now));
      case BROKEN_OSC -> BROKEN.get((int) (turn % BROKEN.size())).clone();
      default -> PacketWriter.write(message(kind, turn));
    };
  }

  private Message message(StormKind kind, long turn) {
    return switch (kind) {
      case VALUE -> number(STORM + turn % VALUES, turn);
      case SEVERAL ->
          Message.of(STORM + "xy", new Argument.Float32(part(turn)), new Argument.Float32(0.5f));
      case PATTERN -> number(STORM + "[1-5]?", turn);
      case CONTROL -> number("/control/cc/" + (FIRST_KNOB + turn % KNOBS), turn);
      case NEW -> fresh(turn);
      case ROW -> row(turn);
      case NO_ROW -> number("/panel/nowhere/circle.radius" + turn % KNOBS, turn);
      default -> throw new IllegalArgumentException(kind + " is no message of OSC");
    };
  }

  private static Message number(String address, long turn) {
    return Message.of(address, new Argument.Float32(part(turn)));
  }

  /** 0 to 1. */
  private static float part(long turn) {
    return turn * STEP % (HUNDRED + 1) / (float) HUNDRED;
  }

  private static Message fresh(long turn) {
    return Message.of(
        STORM + "new/" + turn % NEW_NAMES, new Argument.Int32((int) (turn % HUNDRED)));
  }

  /** A tenth more or less at most; as long as no rows are known, a number. */
  private Message row(long turn) {
    List<String> now = rows;
    if (now.isEmpty()) {
      return message(StormKind.VALUE, turn);
    }
    double factor = 1 + (turn % FACTORS - FACTORS / 2) / (double) HUNDRED;
    String address = now.get((int) (turn / FACTORS % now.size()));
    return Message.of(address, new Argument.Text("*" + factor));
  }

  private Packet bundle(long turn) {
    List<Packet> packets = new ArrayList<>();
    for (int i = 0; i < IN_A_BUNDLE; i++) {
      packets.add(message(StormKind.VALUE, turn + i));
    }
    packets.add(Bundle.now(List.of(row(turn), message(StormKind.SEVERAL, turn))));
    return Bundle.now(packets);
  }

  private Packet later(long turn, TimeTag now) {
    TimeTag due = now.plus(AHEAD[(int) (turn % AHEAD.length)]);
    return new Bundle(due, List.of(message(StormKind.VALUE, turn)));
  }

  /**
   * What a storm begins with: every name there is, those that it needs first, so that later on only
   * values change.
   */
  List<byte[]> opening() {
    List<Message> messages = new ArrayList<>();
    for (int turn = 0; turn < VALUES; turn++) {
      messages.add(message(StormKind.VALUE, turn));
    }
    messages.add(message(StormKind.SEVERAL, 0));
    for (int turn = 0; turn < NEW_NAMES; turn++) {
      messages.add(fresh(turn));
    }
    List<byte[]> packets = new ArrayList<>();
    for (int from = 0; from < messages.size(); from += NAMES_IN_A_PACKET) {
      int to = Math.min(messages.size(), from + NAMES_IN_A_PACKET);
      packets.add(PacketWriter.write(Bundle.now(messages.subList(from, to))));
    }
    return packets;
  }
}
