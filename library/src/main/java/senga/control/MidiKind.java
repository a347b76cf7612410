package senga.control;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of MIDI values. Each has places for its numbers sixteen times, once for every channel,
 * and before them once more for whichever channel was heard last: channel 0 here.
 */
enum MidiKind {
  CC("cc", 128, 0),
  NOTE("note", 128, 17 * 128),
  CC14("cc14", 32, 2 * 17 * 128),
  BEND("bend", 1, 2 * 17 * 128 + 17 * 32),
  PRESSURE("pressure", 1, BEND.first + 17),
  TOUCH("touch", 128, PRESSURE.first + 17),
  PROGRAM("program", 1, TOUCH.first + 17 * 128);

  static final int CHANNELS = 16;
  private static final int MOST_DIGITS = 5;
  private static final double MOST_PROGRAM = 127;
  private static final MidiKind[] ALL = values(); // which makes a copy at each call

  /** One above the last place. */
  static final int END = PROGRAM.first + PROGRAM.places();

  private final String word;
  private final int numbers;
  private final int first;

  MidiKind(String word, int numbers, int first) {
    this.word = word;
    this.numbers = numbers;
    this.first = first;
  }

  /** The kind that an address begins with, whatever follows. */
  static Optional<MidiKind> of(String address) {
    return Arrays.stream(ALL).filter(kind -> kind.begins(address)).findFirst();
  }

  /** The place of an address of any kind; −1 for any other text. */
  static int placeOf(String text) {
    for (MidiKind kind : ALL) {
      if (kind.begins(text)) {
        return kind.place(text);
      }
    }
    return -1;
  }

  /** The place of a number on whichever channel was heard last. */
  int place(int number) {
    return first + number;
  }

  /** The address of a place below {@link #END}. */
  static String addressOf(int place) {
    for (MidiKind kind : ALL) {
      if (place < kind.first + kind.places()) {
        return kind.address(place - kind.first);
      }
    }
    throw new IndexOutOfBoundsException(place);
  }

  /** The greatest value that a place can hold; the least is 0. A programme is a number. */
  static double mostAt(int place) {
    return place >= PROGRAM.first ? MOST_PROGRAM : 1;
  }

  /** For people: how its addresses are written. */
  String form() {
    return numbers == 1
        ? word + " and " + word + "/CHANNEL are, CHANNEL from 1 to " + CHANNELS
        : "%1$s/N and %1$s/CHANNEL/N are, N from 0 to %2$d, CHANNEL from 1 to %3$d"
            .formatted(word, numbers - 1, CHANNELS);
  }

  private int places() {
    return numbers * (CHANNELS + 1);
  }

  private boolean begins(String text) {
    int end = word.length();
    return text.startsWith(word) && (text.length() == end || text.charAt(end) == '/');
  }

  /** Read without making an object: sketches ask in every frame. */
  private int place(String text) {
    int begin = word.length();
    int second = text.indexOf('/', begin + 1);
    boolean hasNumber = numbers > 1;
    boolean hasChannel = hasNumber ? second >= 0 : text.length() > begin;
    int channelEnd = !hasChannel ? begin : hasNumber ? second : text.length();
    int channel = hasChannel ? number(text, begin + 1, channelEnd, 1, CHANNELS) : 0;
    int number = hasNumber ? number(text, channelEnd + 1, text.length(), 0, numbers - 1) : 0;
    return channel < 0 || number < 0 ? -1 : first + channel * numbers + number;
  }

  /** −1 for what is no such number as we write it: 01 would be a second name of 1. */
  static int number(String text, int from, int to, int least, int most) {
    boolean isPlain = to > from && to - from <= MOST_DIGITS;
    int number = isPlain && (text.charAt(from) != '0' || to == from + 1) ? 0 : -1;
    for (int i = from; i < to && number >= 0; i++) {
      char digit = text.charAt(i);
      number = digit >= '0' && digit <= '9' ? 10 * number + digit - '0' : -1;
    }
    return number >= least && number <= most ? number : -1;
  }

  private String address(int place) {
    int channel = place / numbers;
    String ofChannel = channel == 0 ? word : word + '/' + channel;
    return numbers == 1 ? ofChannel : ofChannel + '/' + place % numbers;
  }
}
