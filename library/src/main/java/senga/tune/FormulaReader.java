package senga.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import senga.control.Controls;
import senga.tune.Functions.Function;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * Reads a formula by recursive descent: one method for each level, from what binds least to what
 * binds most.
 *
 * <pre>
 *   choice   any ? choice : choice
 *   any      all || all …
 *   all      compare &amp;&amp; compare …
 *   compare  sum &lt; sum        also &lt;= &gt; &gt;= == !=
 *   sum      product + product − …
 *   product  sign * sign / % …
 *   sign     − power              also + !
 *   power    atom ^ sign
 *   atom     number, name, name(…), {row}, (choice)
 * </pre>
 */
final class FormulaReader {
  private static final int DEEPEST = 60;

  private final FormulaText text;
  private final List<Address> rows = new ArrayList<>();
  private final FollowReader follows;
  private int depth;

  FormulaReader(String text) {
    this.text = new FormulaText(text);
    this.follows = new FollowReader(this.text, this::choice);
  }

  Term read() {
    if (text.isAtEnd()) {
      throw text.error("a formula is missing");
    }
    Term whole = choice();
    if (!text.isAtEnd()) {
      throw text.error("an operator is missing before " + text.here());
    }
    return whole;
  }

  /** The rows that were asked for. */
  List<Address> rows() {
    return List.copyOf(rows);
  }

  /** What has to be followed for it. */
  List<Follow> follows() {
    return follows.all();
  }

  private Term choice() {
    if (++depth > DEEPEST) {
      throw text.error("it is nested more than " + DEEPEST + " deep");
    }
    Term condition = any();
    if (text.skip("?")) {
      Term yes = choice();
      text.require(":", "between the two values after \"?\"");
      Term no = choice();
      condition = chosen(condition, yes, no);
    }
    depth--;
    return condition;
  }

  private static Term chosen(Term condition, Term yes, Term no) {
    return moment -> isTrue(condition.value(moment)) ? yes.value(moment) : no.value(moment);
  }

  private Term any() {
    Term left = all();
    while (text.skip("||")) {
      Term first = left;
      Term second = all();
      left = moment -> truth(isTrue(first.value(moment)) || isTrue(second.value(moment)));
    }
    return left;
  }

  private Term all() {
    Term left = compare();
    while (text.skip("&&")) {
      Term first = left;
      Term second = compare();
      left = moment -> truth(isTrue(first.value(moment)) && isTrue(second.value(moment)));
    }
    return left;
  }

  private Term compare() {
    Term a = sum();
    if (text.skip("<=")) {
      Term b = sum();
      return moment -> truth(a.value(moment) <= b.value(moment));
    } else if (text.skip(">=")) {
      Term b = sum();
      return moment -> truth(a.value(moment) >= b.value(moment));
    } else if (text.skip("==")) {
      Term b = sum();
      return moment -> truth(a.value(moment) == b.value(moment));
    } else if (text.skip("!=")) {
      Term b = sum();
      return moment -> truth(a.value(moment) != b.value(moment));
    } else if (text.skip("<")) {
      Term b = sum();
      return moment -> truth(a.value(moment) < b.value(moment));
    } else if (text.skip(">")) {
      Term b = sum();
      return moment -> truth(a.value(moment) > b.value(moment));
    }
    return a;
  }

  private Term sum() {
    Term left = product();
    while (true) {
      Term first = left;
      if (text.skip("+")) {
        Term second = product();
        left = moment -> first.value(moment) + second.value(moment);
      } else if (text.skip("-")) {
        Term second = product();
        left = moment -> first.value(moment) - second.value(moment);
      } else {
        return left;
      }
    }
  }

  private Term product() {
    Term left = sign();
    while (true) {
      Term first = left;
      if (text.skip("*")) {
        Term second = sign();
        left = moment -> first.value(moment) * second.value(moment);
      } else if (text.skip("/")) {
        Term second = sign();
        left = moment -> first.value(moment) / second.value(moment);
      } else if (text.skip("%")) {
        Term second = sign();
        left = moment -> Functions.mod(first.value(moment), second.value(moment));
      } else {
        return left;
      }
    }
  }

  private Term sign() {
    boolean minus = false;
    while (true) {
      if (text.skip("-")) {
        minus = !minus;
      } else if (text.skipOnly('!', '=')) {
        Term of = sign();
        return signed(minus, moment -> truth(!isTrue(of.value(moment))));
      } else if (!text.skip("+")) {
        return signed(minus, power());
      }
    }
  }

  private static Term signed(boolean minus, Term term) {
    return minus ? moment -> -term.value(moment) : term;
  }

  private Term power() {
    Term base = atom();
    if (!text.skip("^")) {
      return base;
    }
    if (++depth > DEEPEST) {
      throw text.error("it is nested more than " + DEEPEST + " deep");
    }
    Term exponent = sign();
    depth--;
    Function pow = function("pow");
    return moment ->
        pow.body().value(new double[] {base.value(moment), exponent.value(moment)}, moment);
  }

  private Term atom() {
    if (text.isNumber()) {
      double number = text.number();
      return moment -> number;
    } else if (text.skip("(")) {
      Term inside = choice();
      text.require(")", "to close a bracket");
      return inside;
    } else if (text.skip("{")) {
      return row();
    } else if (text.isName()) {
      return named();
    }
    throw text.error("a number or a name is missing before " + text.here());
  }

  private Term row() {
    int from = text.position();
    try {
      Address address = Address.of(text.until("}", "after the row's name").strip());
      if (address.path().isEmpty()) {
        throw new FormulaError(address + " names no parameter", from);
      }
      rows.add(address);
      return moment -> moment.row(address);
    } catch (FormulaError e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new FormulaError(String.valueOf(e.getMessage()), from);
    }
  }

  private Term named() {
    int from = text.position();
    String name = text.name();
    if (text.skip("(")) {
      return name.equals("value")
          ? controller()
          : follows.knows(name) ? follows.read(name, from) : call(name, from);
    }
    Term variable = Functions.VARIABLES.get(name);
    if (variable == null) {
      throw new FormulaError("there is no " + Quote.of(name) + hint(name), from);
    }
    return variable;
  }

  private Term call(String name, int from) {
    Function function = Functions.ALL.get(name);
    if (function == null) {
      throw new FormulaError("there is no function " + Quote.of(name) + hint(name), from);
    }
    List<Term> numbers = arguments();
    if (numbers.size() < function.least() || numbers.size() > function.most()) {
      throw new FormulaError(name + " takes " + count(function) + ", got " + numbers.size(), from);
    }
    return called(function, numbers.toArray(Term[]::new));
  }

  private static Term called(Function function, Term[] terms) {
    return moment -> {
      double[] numbers = new double[terms.length];
      for (int k = 0; k < terms.length; k++) {
        numbers[k] = terms[k].value(moment);
      }
      return function.body().value(numbers, moment);
    };
  }

  private static String count(Function function) {
    String least = Integer.toString(function.least());
    String most = Integer.toString(function.most());
    return (least.equals(most) ? least : least + " to " + most)
        + (most.equals("1") ? " number" : " numbers");
  }

  private List<Term> arguments() {
    List<Term> list = new ArrayList<>();
    if (text.skip(")")) {
      return list;
    }
    do {
      list.add(choice());
    } while (text.skip(","));
    text.require(")", "after the last number");
    return list;
  }

  /** {@code value("osc/x")} or {@code value("osc/x", 0.5)}. */
  private Term controller() {
    text.require("\"", "before a controller's address");
    int from = text.position();
    String address = text.until("\"", "after a controller's address");
    try {
      double known = Controls.NONE.value(address, 0);
      Term otherwise = text.skip(",") ? choice() : moment -> known;
      text.require(")", "after a controller's address");
      return moment -> moment.controller(address, otherwise.value(moment));
    } catch (FormulaError e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new FormulaError(String.valueOf(e.getMessage()), from);
    }
  }

  private static Function function(String name) {
    Function function = Functions.ALL.get(name);
    if (function == null) {
      throw new IllegalStateException(name);
    }
    return function;
  }

  private static String hint(String name) {
    TreeSet<String> known = new TreeSet<>(Functions.ALL.keySet());
    known.addAll(Functions.VARIABLES.keySet());
    known.add("value");
    known.addAll(FollowReader.NAMES);
    return Nearest.hint(name, known);
  }

  private static boolean isTrue(double number) {
    return number != 0 && !Double.isNaN(number);
  }

  private static double truth(boolean is) {
    return is ? 1 : 0;
  }
}
