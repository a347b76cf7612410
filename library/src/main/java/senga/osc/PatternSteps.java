package senga.osc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import senga.words.Quote;

/**
 * An {@link AddressPattern} as a list of steps. A step takes a character and leads to the next one,
 * or it is a fork: it takes none, and leads to two. The last one is the end.
 */
final class PatternSteps {
  /** What a step takes. */
  private interface Taking {
    boolean takes(char character);
  }

  private record Step(Taking taking, int first, int second) {
    boolean isFork() {
      return first >= 0;
    }
  }

  private static final Taking NOTHING = character -> false;
  private static final Taking ANYTHING = character -> true;
  private static final Taking OF_A_WORD = character -> character != '/';

  private final String text;
  private final List<Step> steps = new ArrayList<>();

  private PatternSteps(String text) {
    this.text = text;
  }

  static PatternSteps of(String text) {
    PatternSteps made = new PatternSteps(text);
    int at = 0;
    while (at < text.length()) {
      at = made.add(at);
    }
    made.take(NOTHING);
    return made;
  }

  int size() {
    return steps.size();
  }

  boolean takes(int step, char character) {
    return steps.get(step).taking.takes(character);
  }

  boolean isFork(int step) {
    return steps.get(step).isFork();
  }

  int first(int step) {
    return steps.get(step).first;
  }

  int second(int step) {
    return steps.get(step).second;
  }

  /** Adds the steps of what stands at a place, and says where it ends. */
  private int add(int at) {
    char character = text.charAt(at);
    switch (character) {
      case '?' -> take(OF_A_WORD);
      case '*' -> repeat(OF_A_WORD);
      case '[' -> {
        return addChoice(at);
      }
      case '{' -> {
        return addWords(at);
      }
      case ']', '}' -> throw wrong("a " + character + " that closes nothing");
      default -> {
        return text.startsWith("//", at) ? addWay(at) : addPlain(at);
      }
    }
    return at + 1;
  }

  private int addPlain(int at) {
    take(is(text.charAt(at)));
    return at + 1;
  }

  /** A slash, and perhaps words that end with one more; more than two slashes mean the same. */
  private int addWay(int at) {
    take(is('/'));
    int fork = fork();
    repeat(ANYTHING);
    take(is('/'));
    steps.set(fork, new Step(NOTHING, fork + 1, size()));
    int end = at;
    while (end < text.length() && text.charAt(end) == '/') {
      end++;
    }
    return end;
  }

  private int addChoice(int at) {
    int close = closed(at, ']');
    boolean not = text.startsWith("!", at + 1);
    String allowed = text.substring(at + (not ? 2 : 1), close);
    take(character -> character != '/' && isAmong(character, allowed) != not);
    return close + 1;
  }

  /** A minus between two characters means all from the one to the other, whichever is less. */
  private static boolean isAmong(char character, String allowed) {
    int at = 0;
    while (at < allowed.length()) {
      boolean range = at + 2 < allowed.length() && allowed.charAt(at + 1) == '-';
      char one = allowed.charAt(at);
      char other = range ? allowed.charAt(at + 2) : one;
      if (character >= Math.min(one, other) && character <= Math.max(one, other)) {
        return true;
      }
      at += range ? 3 : 1;
    }
    return false;
  }

  /** Before each word but the last a fork to the one behind it; behind each a way to the end. */
  private int addWords(int at) {
    int close = closed(at, '}');
    List<String> words = Arrays.asList(text.substring(at + 1, close).split(",", -1));
    List<Integer> ends = new ArrayList<>();
    for (String word : words.subList(0, words.size() - 1)) {
      int fork = fork();
      word.chars().forEach(character -> take(is((char) character)));
      ends.add(fork());
      steps.set(fork, new Step(NOTHING, fork + 1, size()));
    }
    words.getLast().chars().forEach(character -> take(is((char) character)));
    ends.forEach(end -> steps.set(end, new Step(NOTHING, size(), size())));
    return close + 1;
  }

  private int closed(int at, char bracket) {
    int close = text.indexOf(bracket, at + 1);
    if (close < 0) {
      throw wrong("a " + text.charAt(at) + " without its " + bracket);
    }
    return close;
  }

  private void take(Taking taking) {
    steps.add(new Step(taking, -1, -1));
  }

  /** One that leads to what comes after it, until it is told where else. */
  private int fork() {
    steps.add(new Step(NOTHING, size() + 1, size() + 1));
    return size() - 1;
  }

  private void repeat(Taking taking) {
    int fork = fork();
    take(taking);
    int back = fork();
    steps.set(back, new Step(NOTHING, fork, fork));
    steps.set(fork, new Step(NOTHING, fork + 1, size()));
  }

  private static Taking is(char wanted) {
    return character -> character == wanted;
  }

  private OscError wrong(String what) {
    return new OscError("the pattern " + Quote.of(text) + " has " + what);
  }
}
