package senga.control;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import senga.math.Require;
import senga.words.Quote;

/**
 * An immutable snapshot of all values that come from outside a sketch, by address. A value may be
 * missing.
 *
 * <table>
 * <caption>Addresses</caption>
 * <tr><th>address</th><th>holds</th><th>values</th></tr>
 * <tr><td>{@code cc/1}, {@code cc/3/1}</td>
 *     <td>MIDI controller 1, as the channel sent it that was heard last; of channel 3</td>
 *     <td>0 to 1</td></tr>
 * <tr><td>{@code cc14/1}, {@code cc14/3/1}</td>
 *     <td>controllers 1 and 33 together, as one of 14 bits; 0 to 31</td><td>0 to 1</td></tr>
 * <tr><td>{@code note/60}, {@code note/3/60}</td>
 *     <td>how hard the key is struck that is held; 0 once it is let go</td><td>0 to 1</td></tr>
 * <tr><td>{@code bend}, {@code bend/3}</td><td>pitch bend</td><td>0 to 1, at rest 0.5</td></tr>
 * <tr><td>{@code pressure}, {@code pressure/3}</td>
 *     <td>how hard a keyboard is pressed, all its keys together</td><td>0 to 1</td></tr>
 * <tr><td>{@code touch/60}, {@code touch/3/60}</td>
 *     <td>how hard a key is pressed by itself, once it is down</td><td>0 to 1</td></tr>
 * <tr><td>{@code program}, {@code program/3}</td>
 *     <td>the programme chosen last, as a number</td><td>0 to 127</td></tr>
 * <tr><td>{@code nrpn/1200}, {@code nrpn/3/1200}, {@code rpn/0}</td>
 *     <td>a parameter by its number, 0 to 16,383: the maker's own, or registered</td>
 *     <td>0 to 1</td></tr>
 * <tr><td>{@code midi/…}</td><td>what a device's map calls so</td><td>0 to 1</td></tr>
 * <tr><td>{@code osc/…}</td><td>an OSC address after {@code osc}</td><td>any number</td></tr>
 * <tr><td>{@code panel/…}</td><td>a row of the panel</td><td>any number</td></tr>
 * <tr><td>{@code clock/beat}, {@code clock/tempo}</td>
 *     <td>beats since the start; beats a minute</td><td>any number</td></tr>
 * <tr><td>{@code clock/phase}</td>
 *     <td>beats that come on top of those that the seconds are at the tempo, since that was
 *     changed on the way</td><td>any number</td></tr>
 * <tr><td>{@code clock/time}, {@code clock/playing}</td>
 *     <td>seconds of a time code; 1 while the clock runs, else 0</td><td>any number</td></tr>
 * <tr><td>{@code audio/level}</td><td>how loud the sound is that is listened to</td>
 *     <td>0 to 1</td></tr>
 * <tr><td>{@code audio/band/3}</td><td>how loud its third band is; 1 to 32</td>
 *     <td>0 to 1</td></tr>
 * <tr><td>{@code mouse/x}, {@code mouse/y}</td>
 *     <td>where the pointer is on the paper, from left and top</td><td>0 to 1</td></tr>
 * <tr><td>{@code lag/0.3/cc/1}, {@code slew/2/cc/1}, {@code gate/note/60/on.0} …</td>
 *     <td>how others have moved, as formulas want to know it</td><td>any number</td></tr>
 * </table>
 *
 * <p>Channels are 1 to 16, numbers 0 to 127; any number means any finite one. After {@code midi},
 * {@code osc} and {@code panel} come words between slashes, of letters and digits of any script and
 * {@code _ - . : + @}, at most 120 characters in all. A snapshot has room for 4,096 addresses whose
 * place is their name: those from {@code nrpn} on in this table.
 *
 * <p>A MIDI value's place follows from its address, all others stand in a hash table; both are kept
 * in pages, and a snapshot shares with the one before it all pages on which nothing changed. So
 * reading costs a look into an array, and a new value the copy of a page.
 */
public final class Controls {
  /** How many controllers {@code cc/0}, {@code cc/1} … there are. */
  public static final int COUNT = 128;

  /** The most addresses that have their place by their name, and a value. */
  public static final int MOST_NAMED = Names.MOST;

  /** The most addresses that can have a value. */
  public static final int MOST = MidiKind.END + MOST_NAMED;

  /** Beats a minute, until somebody says another tempo. */
  public static final double USUAL_TEMPO = 120;

  private static final double SECONDS_A_MINUTE = 60;
  private static final int FIRST_NAMED = Math.ceilDiv(MidiKind.END, Cells.PAGE) * Cells.PAGE;
  private static final String VALUE = "controller value";
  private static final String OSC = "osc";

  /** No value at all. */
  public static final Controls NONE =
      new Controls(Names.NONE, Cells.ofPlaces(FIRST_NAMED + Names.PLACES));

  private final Names names;
  private final Cells cells;

  private Controls(Names names, Cells cells) {
    this.names = names;
    this.cells = cells;
  }

  /**
   * The value of {@code cc/number}, or {@code otherwise} while it has none.
   *
   * @throws IllegalArgumentException if the number is not 0 to 127
   */
  public double cc(int number, double otherwise) {
    return orElse(otherwise, cells.at(controller(number)));
  }

  /**
   * How hard a key is struck that is held, on whichever channel was heard last: the value of {@code
   * note/key}, 0 once it is let go or while it has none. Allocates nothing.
   *
   * @throws IllegalArgumentException if the key is not 0 to 127
   */
  public double note(int key) {
    return orElse(0, cells.at(MidiKind.NOTE.place(Require.within("key", key, 0, COUNT - 1))));
  }

  /** Beats a minute: {@value #USUAL_TEMPO} until somebody says another tempo. */
  public double tempo() {
    return value("clock/tempo", USUAL_TEMPO);
  }

  /**
   * Quarter notes since the start at a time: those of a clock that plays along, or those that the
   * time in seconds is at the tempo, and the phase more.
   */
  public double beat(double seconds) {
    double ofTime = seconds * tempo() / SECONDS_A_MINUTE + value("clock/phase", 0);
    return value("clock/beat", ofTime);
  }

  /**
   * The value at an address, or {@code otherwise} while it has none.
   *
   * @throws IllegalArgumentException if it is no address
   */
  public double value(String address, double otherwise) {
    int place = place(checked(address));
    return place < 0 ? otherwise : orElse(otherwise, cells.at(place));
  }

  /**
   * The number that came last by OSC at an address such as {@code /fader/1}, or {@code otherwise}
   * while none has; the same as that of {@code osc/fader/1}. Allocates nothing.
   *
   * @throws IllegalArgumentException if it does not begin with a slash, or is no address
   */
  public double osc(String address, double otherwise) {
    int place = names.find(OSC, checked(address));
    if (place < 0 && !isOsc(address)) {
      throw new IllegalArgumentException(
          address.startsWith("/")
              ? AddressHelp.sentence(OSC + address)
              : "an OSC address begins with a slash, got " + Quote.of(address));
    }
    return place < 0 ? otherwise : orElse(otherwise, cells.at(FIRST_NAMED + place));
  }

  private static boolean isOsc(String address) {
    return address.startsWith("/")
        && Names.isMadeOfWords(address, 1)
        && OSC.length() + address.length() <= Names.LONGEST;
  }

  /** A sketch is compiled without our checks for null. */
  private static String checked(@Nullable String address) {
    if (address == null) {
      throw new IllegalArgumentException("an address must not be null");
    }
    return address;
  }

  /**
   * This snapshot with {@code cc/number} changed.
   *
   * @throws IllegalArgumentException if the number is not 0 to 127 or the value is not 0 to 1
   */
  public Controls with(int number, double value) {
    return with(names, controller(number), Require.within(VALUE, value, 0, 1));
  }

  /**
   * This snapshot with one value changed; the same object if it stands there already.
   *
   * @throws IllegalArgumentException if it is no address, the value is not what it can hold, or
   *     there is no room for it
   */
  public Controls with(String address, double value) {
    int place = Address.place(checked(address));
    return place == Address.NAMED
        ? withNamed(address, named(address, value))
        : with(names, place, Require.within(VALUE, value, 0, MidiKind.mostAt(place)));
  }

  private static double named(String address, double value) {
    boolean isFraction =
        address.startsWith("midi/")
            || address.startsWith("mouse/")
            || address.startsWith("audio/")
            || ParameterNumber.isOne(address);
    return isFraction ? Require.within(VALUE, value, 0, 1) : Require.finite(VALUE, value);
  }

  /**
   * Whether {@link #with(String, double)} has room for this address: always for one with a place of
   * its own or with a value, else as long as there are fewer than {@link #MOST_NAMED}.
   *
   * @throws IllegalArgumentException if it is no address
   */
  public boolean hasRoomFor(String address) {
    return place(address) >= 0 || !names.isFull();
  }

  /**
   * This snapshot, with the values of {@code over} where it has any; the same object if that
   * changes nothing.
   *
   * @throws IllegalArgumentException if there is no room for all addresses of both
   */
  public Controls overlaid(Controls over) {
    if (size() == 0 || over.size() == 0) {
      return over.size() == 0 ? this : over;
    }
    if (names == over.names) {
      return with(names, cells.overlaid(over.cells, FIRST_NAMED + Names.PLACES));
    }
    Controls laid = with(names, cells.overlaid(over.cells, FIRST_NAMED));
    for (int at = over.cells.next(FIRST_NAMED); at >= 0; at = over.cells.next(at + 1)) {
      laid = laid.withNamed(over.address(at), over.cells.at(at));
    }
    return laid;
  }

  /** This snapshot, without a value at the addresses where another one has some. */
  public Controls without(Controls other) {
    Controls left = NONE;
    for (Map.Entry<String, Double> each : values().entrySet()) {
      if (Double.isNaN(other.value(each.getKey(), Double.NaN))) {
        left = left.with(each.getKey(), each.getValue());
      }
    }
    return left;
  }

  /** The values that are others, to the bit, than in an earlier snapshot, and nothing else. */
  public Controls since(Controls earlier) {
    Controls news = NONE;
    for (int place = cells.next(0); place >= 0; place = cells.next(place + 1)) {
      int there =
          place < FIRST_NAMED || names == earlier.names ? place : earlier.named(address(place));
      double before = there < 0 ? Double.NaN : earlier.cells.at(there);
      if (!Cells.isSame(before, cells.at(place))) {
        news =
            place < FIRST_NAMED
                ? news.with(news.names, place, cells.at(place))
                : news.withNamed(address(place), cells.at(place));
      }
    }
    return news;
  }

  /** Whether a clock says the value at this address, and no hand. */
  public static boolean isClock(String address) {
    return address.startsWith("clock/");
  }

  /** How many addresses have a value. */
  public int size() {
    return cells.size();
  }

  /**
   * All values by address, for people and files: first MIDI's, by kind, channel and number, then
   * all others in the order of their letters. Makes a map; nothing for every frame.
   */
  public Map<String, Double> values() {
    Map<String, Double> midi = new LinkedHashMap<>();
    Map<String, Double> named = new TreeMap<>();
    for (int place = cells.next(0); place >= 0; place = cells.next(place + 1)) {
      (place < FIRST_NAMED ? midi : named).put(address(place), cells.at(place));
    }
    midi.putAll(named);
    return Collections.unmodifiableMap(midi);
  }

  /** Equal are snapshots with the same values to the bit, in whatever order they came. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Controls that
        && (this == that || (size() == that.size() && isWithin(that)));
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (int place = cells.next(0); place >= 0; place = cells.next(place + 1)) {
      int key = place < FIRST_NAMED ? place : address(place).hashCode();
      sum += 31 * key ^ Double.hashCode(cells.at(place));
    }
    return sum;
  }

  @Override
  public String toString() {
    return values().toString();
  }

  private boolean isWithin(Controls that) {
    for (int place = cells.next(0); place >= 0; place = cells.next(place + 1)) {
      int there = place < FIRST_NAMED || names == that.names ? place : that.named(address(place));
      if (there < 0 || !Cells.isSame(cells.at(place), that.cells.at(there))) {
        return false;
      }
    }
    return true;
  }

  private Controls withNamed(String name, double value) {
    Names more = named(name) >= 0 ? names : withRoom(name).with(name);
    return with(more, FIRST_NAMED + more.find(name), value);
  }

  private Names withRoom(String name) {
    if (names.isFull()) {
      throw new IllegalArgumentException(
          "no room for the address "
              + name
              + ": %,d others have a value, the most there can be".formatted(MOST_NAMED));
    }
    return names;
  }

  private Controls with(Names itsNames, int place, double value) {
    return with(itsNames, cells.with(place, value));
  }

  private Controls with(Names itsNames, Cells values) {
    return values == cells ? this : new Controls(itsNames, values);
  }

  /** −1 while there is none; names are looked for first, since reading the address takes longer. */
  private int place(String address) {
    int named = named(address);
    return named >= 0 ? named : Address.place(address);
  }

  private int named(String name) {
    int place = names.find(name);
    return place < 0 ? -1 : FIRST_NAMED + place;
  }

  private String address(int place) {
    return place < FIRST_NAMED ? MidiKind.addressOf(place) : names.at(place - FIRST_NAMED);
  }

  private static int controller(int number) {
    return Require.within("controller number", number, 0, COUNT - 1);
  }

  private static double orElse(double otherwise, double value) {
    return Double.isNaN(value) ? otherwise : value;
  }
}
