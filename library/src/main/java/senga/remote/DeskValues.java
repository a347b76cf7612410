package senga.remote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.osc.AddressPattern;
import senga.osc.Argument;
import senga.osc.OscError;
import senga.osc.Words;
import senga.words.Quote;

/**
 * Messages to values of the desk. {@code /fader/1 0.5} is {@code osc/fader/1}; several numbers of
 * one message are {@code osc/xy/0}, {@code osc/xy/1} and so on, counted without what is no number;
 * a message without arguments is 1. {@code /control/cc/1} is {@code cc/1} itself.
 */
final class DeskValues {
  /** Where the values of another machine's controllers come. */
  static final String CONTROL = "/control/";

  private final ControlDesk desk;
  private final Refusals refusals;
  private final Map<String, String> sound = new HashMap<>();
  private final Map<String, Double> gathered = new LinkedHashMap<>();
  private List<String> known = List.of();
  private int knownSize = -1;
  private long knownStarts;

  DeskValues(ControlDesk desk, Refusals refusals) {
    this.desk = desk;
    this.refusals = refusals;
  }

  /** Keeps what a message says, until {@link #toDesk}. */
  void take(String address, List<Argument> arguments) {
    try {
      List<Double> numbers = numbers(address, arguments);
      String base = place(address);
      if (numbers.size() == 1) {
        put(base, numbers.getFirst());
        return;
      }
      for (int i = 0; i < numbers.size(); i++) {
        put(place(address + "/" + i), numbers.get(i));
      }
    } catch (OscError why) {
      refusals.add(Refusals.Kind.VALUE, address, () -> String.valueOf(why.getMessage()));
    } catch (IllegalArgumentException why) {
      refusals.add(Refusals.Kind.ADDRESS, address, () -> named(address, why));
    }
  }

  private static String named(String address, IllegalArgumentException why) {
    String sentence = String.valueOf(why.getMessage());
    return sentence.contains(address) ? sentence : Quote.bare(address) + ": " + sentence;
  }

  /** The same for all known addresses that a pattern means. */
  void take(AddressPattern pattern, String text, List<Argument> arguments) {
    List<String> meant = known().stream().filter(pattern::matches).toList();
    meant.forEach(address -> take(address, arguments));
    if (meant.isEmpty()) {
      refusals.add(
          Refusals.Kind.ADDRESS,
          text,
          () -> "the pattern " + Quote.of(text) + " means no address that has a value");
    }
  }

  /**
   * Brings all that was kept to the desk, so that a frame sees all of it or nothing.
   *
   * @return what was brought
   */
  Map<String, Double> toDesk() {
    Map<String, Double> brought = Map.copyOf(gathered);
    if (!gathered.isEmpty()) {
      desk.set(gathered);
      gathered.clear();
    }
    return brought;
  }

  private void put(String place, double number) {
    if (!place.startsWith("osc/")) {
      Controls tried = Controls.NONE.with(place, number);
      assert tried.size() == 1;
    }
    gathered.put(place, number);
  }

  private static List<Double> numbers(String address, List<Argument> arguments) {
    List<Double> numbers = new ArrayList<>();
    add(arguments, numbers);
    if (arguments.isEmpty()) {
      return List.of(1.0);
    }
    if (numbers.isEmpty() || !numbers.stream().allMatch(Double::isFinite)) {
      String what = numbers.isEmpty() ? " brings no number" : " brings a number that is none";
      String first = Words.of(arguments.getFirst());
      throw new OscError(Quote.of(address) + what + ", but " + first);
    }
    return numbers;
  }

  private static void add(List<Argument> arguments, List<Double> numbers) {
    for (Argument argument : arguments) {
      switch (argument) {
        case Argument.Array array -> add(array.values(), numbers);
        case Argument.Float32 number -> numbers.add(number.number());
        case Argument.Float64 number -> numbers.add(number.number());
        default -> {
          if (!Double.isNaN(argument.number())) {
            numbers.add(argument.number());
          }
        }
      }
    }
  }

  /** Checking an address takes longer than remembering it. */
  private String place(String address) {
    String place = sound.get(address);
    if (place == null) {
      boolean direct = address.startsWith(CONTROL);
      place = direct ? address.substring(CONTROL.length()) : "osc" + address;
      double checked = Controls.NONE.value(place, 0);
      assert checked == 0;
      if (sound.size() < Controls.MOST) {
        sound.put(address, place);
      }
    }
    return place;
  }

  /** As messages call them; made anew when there are others. */
  private List<String> known() {
    Controls now = desk.get();
    long starts = desk.starts(); // the only moment at which an address may go
    if (now.size() != knownSize || starts != knownStarts) {
      knownSize = now.size();
      knownStarts = starts;
      known = now.values().keySet().stream().map(DeskValues::address).toList();
    }
    return known;
  }

  /** How a message calls a place of the desk. */
  static String address(String place) {
    return place.startsWith("osc/") ? place.substring("osc".length()) : CONTROL + place;
  }
}
