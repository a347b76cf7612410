package senga.studio;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;

/**
 * Which rows and steps somebody changed, by the address of the whole row: a change of one axis or
 * one instance counts for its row. Made anew with each revision of the changes.
 */
final class Touched {
  private Changes changes = Changes.NONE;
  private Map<Address, String> troubles = Map.of();
  private final Map<Address, String> words = new HashMap<>();
  private final Map<Address, Boolean> driven = new HashMap<>();
  private final Map<Address, String> wrong = new HashMap<>();

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  void take(Changes newer, Map<Address, String> sentences) {
    if (newer == changes && sentences.equals(troubles)) {
      return;
    }
    changes = newer;
    troubles = sentences;
    words.clear();
    driven.clear();
    wrong.clear();
    newer.values().forEach(this::add);
    sentences.forEach((place, sentence) -> each(place.modulated(), wrong, sentence));
  }

  private void add(Address place, Change change) {
    String said = words(change).toLowerCase(Locale.ROOT);
    if (place.isModulation()) { // it comes after what is said of the value itself
      String before = words.get(place.modulated().all());
      each(place.modulated(), words, before == null ? said : before + " " + said);
    } else {
      each(place, words, said);
    }
    Change.Source source = change.source();
    if (source == Change.Source.EXPRESSION
        || source == Change.Source.CONTROLLER
        || source == Change.Source.KEYS) {
      each(place.modulated(), driven, true);
    }
  }

  private static String words(Change change) {
    return switch (change) {
      case Change.Calculated calculated -> "expression formula " + calculated.formula().text();
      case Change.Driven driven -> "controller " + driven.controller();
      case Change.Suspended suspended -> "code " + words(suspended.change());
      case Change.Set set -> "panel";
      case Change.Keyed keyed -> "keys keyframes";
      case Change.Modulated modulated -> "modulated modulation " + modulated.by().source().text();
      case Change.Times times -> "panel relative";
      case Change.Plus plus -> "panel relative";
    };
  }

  /** For its step, its row, and for the row that it is an axis of. */
  private static <T> void each(Address place, Map<Address, T> into, T value) {
    Address all = place.all();
    into.put(all.wholeStep(), value);
    into.put(all, value);
    String path = all.path();
    int stop = path.lastIndexOf('.');
    if (stop > 0 && path.length() == stop + 2 && "xyz".indexOf(path.charAt(stop + 1)) >= 0) {
      into.put(all.path(path.substring(0, stop)), value);
    }
  }

  Changes changes() {
    return changes;
  }

  /** Of a row, or of a whole step. */
  boolean isChanged(Address place) {
    return words.containsKey(place);
  }

  boolean isDriven(Address row) {
    return driven.containsKey(row);
  }

  /** What went wrong with a row; null for nothing. */
  @Nullable String trouble(Address row) {
    return wrong.get(row);
  }

  /** Where a row's value comes from, to be searched. */
  String words(Address row) {
    return words.getOrDefault(row, "code");
  }
}
