package senga.tune;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What could not be done in one frame: of each address the first sentence. */
final class Troubles {
  /** More would tell nobody anything. */
  static final int MOST = 1000;

  private final Map<Address, String> sentences = new TreeMap<>();

  void add(Address address, String sentence) {
    if (sentences.size() < MOST) {
      sentences.putIfAbsent(address, sentence);
    }
  }

  Map<Address, String> all() {
    return sentences.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(sentences));
  }
}
