package senga.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import senga.control.Controls;
import senga.tune.Follow.Kind;
import senga.words.PlainNumber;

/**
 * Reads the functions of a formula that follow something from frame to frame:
 *
 * <pre>
 *   lag("cc/74", 0.3)                     soft: seconds until 63 per cent of the way are gone
 *   slew("cc/74", 2)                      at most so much a second
 *   env("note/36", 0.01, 0.3, 0.5, 0.6)   attack, decay, sustain, release
 *   mouse("x")                            where the pointer is on the paper, 0 to 1
 * </pre>
 */
final class FollowReader {
  static final Set<String> NAMES = Set.of("lag", "slew", "env", "mouse");

  private static final double LONGEST_LAG = 60;
  private static final double QUICKEST = 1e6;
  private static final String ACTION = "action/";

  private final FormulaText text;
  private final Supplier<Term> choice;
  private final List<Follow> all = new ArrayList<>();

  FollowReader(FormulaText text, Supplier<Term> choice) {
    this.text = text;
    this.choice = choice;
  }

  boolean knows(String name) {
    return NAMES.contains(name);
  }

  List<Follow> all() {
    return List.copyOf(all);
  }

  /** Behind the opening bracket. */
  Term read(String name, int from) {
    text.require("\"", "before what " + name + " follows");
    int at = text.position();
    String address = text.until("\"", "after what " + name + " follows");
    try {
      return switch (name) {
        case "lag" -> followed(Kind.LAG, address, LONGEST_LAG, "seconds");
        case "slew" -> followed(Kind.SLEW, address, QUICKEST, "a second");
        case "mouse" -> mouse(address, at);
        default -> envelope(address, from);
      };
    } catch (FormulaError e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new FormulaError(String.valueOf(e.getMessage()), at);
    }
  }

  private Term followed(Kind kind, String address, double most, String unit) {
    double none = Controls.NONE.value(address, 0);
    assert none == 0;
    text.require(",", "between a controller's address and a number");
    int at = text.position();
    double amount = text.number();
    if (!(amount > 0 && amount <= most)) {
      String got = PlainNumber.of(amount);
      throw new FormulaError(
          "must be above 0 and at most " + PlainNumber.of(most) + " " + unit + ", got " + got, at);
    }
    Term otherwise = text.skip(",") ? choice.get() : moment -> 0;
    text.require(")", "after the last number");
    Follow follow = noted(new Follow(kind, address, amount));
    String place = follow.place();
    // Where nobody has followed it, as when a file is drawn, it has come to where it was going.
    return moment -> moment.controller(place, moment.controller(address, otherwise.value(moment)));
  }

  private Term mouse(String axis, int at) {
    if (!axis.equals("x") && !axis.equals("y")) {
      throw new FormulaError("the mouse has \"x\" and \"y\"", at);
    }
    Term otherwise = text.skip(",") ? choice.get() : moment -> 0.5;
    text.require(")", "after the mouse's axis");
    String place = noted(new Follow(Kind.MOUSE, "mouse/" + axis, 0)).place();
    return moment -> moment.controller(place, otherwise.value(moment));
  }

  private Term envelope(String address, int from) {
    if (!address.startsWith(ACTION)) {
      double none = Controls.NONE.value(address, 0);
      assert none == 0;
    }
    List<Term> times = new ArrayList<>();
    while (text.skip(",")) {
      times.add(choice.get());
    }
    text.require(")", "after the last number");
    if (times.size() != 4) {
      throw new FormulaError(
          "env takes an address and 4 numbers (attack, decay, sustain, release), got "
              + times.size(),
          from);
    }
    return new Strikes(noted(new Follow(Kind.GATE, address, 0)), times);
  }

  private Follow noted(Follow follow) {
    follow.check();
    all.add(follow);
    return follow;
  }
}
