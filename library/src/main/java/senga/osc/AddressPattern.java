package senga.osc;

import java.util.Arrays;
import senga.words.Quote;

/**
 * An address that means several: {@code /mixer/channel[1-8]/{pan,volume}}.
 *
 * <table>
 * <caption>What stands for what</caption>
 * <tr><td>{@code ?}</td><td>any one character of a word</td></tr>
 * <tr><td>{@code *}</td><td>any characters of a word, none too</td></tr>
 * <tr><td>{@code [a-f]}, {@code [!abc]}</td><td>one of these characters; none of these</td></tr>
 * <tr><td>{@code {pan,volume}}</td><td>one of these words</td></tr>
 * <tr><td>{@code //}</td><td>any number of words, none too</td></tr>
 * </table>
 *
 * <p>As in OSC 1.0, "OSC Message Dispatching and Pattern Matching"; {@code //} came with OSC 1.1
 * (Freed and Schmeder, Features and Future of Open Sound Control version 1.1, NIME 2009). Nothing
 * but {@code //} goes across a slash.
 */
public final class AddressPattern {
  /*
   * A pattern comes from a network, so it may be made to be slow: /*a*a*a*a*a keeps a matcher that
   * tries one way after the other busy for minutes. Ours goes all ways at once (Ken Thompson,
   * Regular Expression Search Algorithm, CACM 11(6), 1968): the pattern becomes a list of steps,
   * and for each character of the address the set of those that may come next is made anew. That
   * takes no longer than characters times steps, whatever the pattern is.
   */

  /** Most characters of a pattern. */
  public static final int LONGEST = 200;

  private static final String SPECIAL = "?*[]{}";

  /** Tells which steps were entered while a character is looked at, each once. */
  private static final class Front {
    private final int[] steps;
    private final int[] entered;
    private int size;

    private Front(int most) {
      steps = new int[most];
      entered = new int[most];
      Arrays.fill(entered, -1);
    }
  }

  private final PatternSteps steps;
  private final String plain;

  private AddressPattern(PatternSteps steps, String plain) {
    this.steps = steps;
    this.plain = plain;
  }

  /** Whether an address means others than itself. */
  public static boolean isOne(String address) {
    return address.contains("//")
        || address.chars().anyMatch(character -> SPECIAL.indexOf(character) >= 0);
  }

  /**
   * @throws OscError if a bracket is not closed, or the pattern is too long
   */
  public static AddressPattern of(String text) {
    if (text.length() > LONGEST) {
      throw new OscError(
          "the pattern "
              + Quote.of(text)
              + " is longer than "
              + LONGEST
              + " characters, the most there can be");
    }
    return new AddressPattern(PatternSteps.of(text), beginning(text));
  }

  /** What every address must begin with: most are refused by it. */
  private static String beginning(String text) {
    int end = 0;
    while (end < text.length() && SPECIAL.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int many = text.indexOf("//");
    return text.substring(0, many < 0 ? end : Math.min(end, many));
  }

  /** Whether it means an address. */
  public boolean matches(String address) {
    if (!address.startsWith(plain)) {
      return false;
    }
    Front now = new Front(steps.size());
    Front next = new Front(steps.size());
    enter(now, 0, 0);
    for (int at = 0; at < address.length() && now.size > 0; at++) {
      next.size = 0;
      for (int i = 0; i < now.size; i++) {
        int step = now.steps[i];
        if (steps.takes(step, address.charAt(at))) {
          enter(next, step + 1, at + 1);
        }
      }
      Front spent = now;
      now = next;
      next = spent;
    }
    return now.size > 0 && now.entered[steps.size() - 1] == address.length();
  }

  /** A step that takes no character leads to others at once. */
  private void enter(Front front, int step, int at) {
    if (front.entered[step] == at) {
      return;
    }
    front.entered[step] = at;
    if (steps.isFork(step)) {
      enter(front, steps.first(step), at);
      enter(front, steps.second(step), at);
    } else {
      front.steps[front.size++] = step;
    }
  }
}
