package senga.soak;

/** What a storm's messages are; as many by MIDI as by OSC. */
enum StormKind {
  /** The controllers that sketches read, 1 to 9, on channel 1. */
  KNOB,
  /** All controllers on all channels. */
  CONTROLLER,
  /** A controller of 14 bits, its halves in turn. */
  PAIR,
  /** Parameters by number, message by message. */
  PARAMETER,
  /** Keys that are struck and let go. */
  NOTE,
  BEND,
  PRESSURE,
  TOUCH,
  PROGRAM,
  /** Bytes that no device should send. */
  BROKEN_MIDI,
  /** A number at one of 64 addresses. */
  VALUE,
  /** Two numbers in one message. */
  SEVERAL,
  /** An address that means many. */
  PATTERN,
  /** A controller, sent by OSC. */
  CONTROL,
  /** A number at one of more addresses than there is room for. */
  NEW,
  /** A row of the panel, a little more or less than its own value. */
  ROW,
  /** A row that there is not. */
  NO_ROW,
  /** Several messages at once, some of them in a bundle of their own. */
  BUNDLE,
  /** Messages for later, for the past, and for a time too far away. */
  LATER,
  /** Bytes that are no packet. */
  BROKEN_OSC;

  /** Of a storm's messages, what the one with this number is, from 0. */
  static StormKind of(long number) {
    StormKind[] all = values();
    // by MIDI and by OSC in turn
    int place = (int) (number % all.length);
    return all[place / 2 + place % 2 * (all.length / 2)];
  }

  /** How many of this kind came before the message with this number. */
  static long turn(long number) {
    return number / values().length;
  }

  boolean isMidi() {
    return compareTo(VALUE) < 0;
  }

  boolean isBroken() {
    return this == BROKEN_MIDI || this == BROKEN_OSC;
  }
}
