package senga.shapes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word, and rules that replace each of its letters, all at once, round by round.
 *
 * <p>The words are never written down: how long they become is counted letter by letter, and the
 * last one is spelled by following the rules into each other as deep as there are rounds. That
 * needs memory for a place in one rule per round, whatever the length of the word.
 *
 * @param faults lines that are no rules, a sentence for each
 */
record Grammar(String axiom, Map<Character, String> rules, List<String> faults) {
  /** Hears the letters of a word one after the other. */
  interface Reader {
    /** Another letter of some word was looked at: what is replaced by nothing takes time too. */
    void looked();

    void letter(char letter);
  }

  /**
   * What a word holds; no number grows beyond a billion.
   *
   * @param letters all of them
   * @param work letters of all words up to this one
   * @param strokes letters {@code F}
   * @param starts letters {@code [} and {@code f}, behind which a line may begin
   */
  record Count(long letters, long work, long strokes, long starts) {
    /** Each stroke ends in a vertex, each line begins with one. */
    long mostVertices() {
      return strokes + mostLines();
    }

    long mostLines() {
      return Math.min(strokes, 1 + starts);
    }
  }

  private static final long MANY = 1_000_000_000;

  static Grammar of(String axiom, String text) {
    Map<Character, String> rules = new HashMap<>();
    List<String> faults = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R")) {
      number++;
      String rule = without(line, '#').replaceAll("\\s", "");
      if (rule.length() >= 2 && rule.charAt(1) == '=') {
        rules.put(rule.charAt(0), rule.substring(2));
      } else if (!rule.isEmpty()) {
        faults.add("rules line " + number + " is no rule such as X=F[+X] and is left out");
      }
    }
    return new Grammar(axiom.replaceAll("\\s", ""), rules, faults);
  }

  private static String without(String line, char remark) {
    int at = line.indexOf(remark);
    return at < 0 ? line : line.substring(0, at);
  }

  /**
   * What the word holds after so many rounds; of more letters than anybody asks for, only that they
   * are too many.
   */
  Count count(int rounds, long mostWork) {
    Map<Character, Map<Character, Long>> replacements = new HashMap<>();
    rules.forEach((letter, rule) -> replacements.put(letter, counted(rule)));
    Map<Character, Long> word = counted(axiom);
    long work = letters(word);
    for (int round = 0; round < rounds && work <= mostWork; round++) {
      Map<Character, Long> next = new HashMap<>();
      word.forEach(
          (letter, times) ->
              replacements
                  .getOrDefault(letter, Map.of(letter, 1L))
                  .forEach((each, count) -> add(next, each, count * times)));
      word = next;
      work = Math.min(MANY, work + letters(word));
    }
    long starts = word.getOrDefault('[', 0L) + word.getOrDefault('f', 0L);
    return new Count(letters(word), work, word.getOrDefault('F', 0L), starts);
  }

  private static long letters(Map<Character, Long> word) {
    long letters = 0;
    for (long times : word.values()) {
      letters = Math.min(MANY, letters + times);
    }
    return letters;
  }

  private static Map<Character, Long> counted(String word) {
    Map<Character, Long> letters = new HashMap<>();
    for (int i = 0; i < word.length(); i++) {
      add(letters, word.charAt(i), 1);
    }
    return letters;
  }

  private static void add(Map<Character, Long> word, char letter, long times) {
    word.merge(letter, Math.min(MANY, times), (a, b) -> Math.min(MANY, a + b));
  }

  /** Reads out the word as it is after so many rounds. */
  void spell(int rounds, Reader reader) {
    spell(axiom, rounds, reader);
  }

  private void spell(String word, int rounds, Reader reader) {
    for (int i = 0; i < word.length(); i++) {
      reader.looked();
      char letter = word.charAt(i);
      String rule = rounds == 0 ? null : rules.get(letter);
      if (rule == null) {
        reader.letter(letter);
      } else {
        spell(rule, rounds - 1, reader);
      }
    }
  }
}
