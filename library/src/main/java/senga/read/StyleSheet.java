package senga.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of {@code style} elements. Their selectors may be an element's name, its classes and
 * its id, together and in lists; rules with other ones, such as {@code g > path}, are counted and
 * heed nothing.
 */
final class StyleSheet {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
  private static final Pattern SELECTOR =
      Pattern.compile("(?<type>\\*|[\\w-]+)?(?<rest>(?:[.#][\\w-]+)*)");
  private static final Pattern PART = Pattern.compile("([.#])([\\w-]+)");

  /** In the order of their weight, ids before classes before names; then in that of the file. */
  private static final Comparator<Rule> WEIGHT =
      Comparator.comparingInt(Rule::weight).thenComparingInt(Rule::order);

  private final Map<String, List<Rule>> rules = new HashMap<>(); // by the word that is rarest
  private int count;
  private int unknown;

  private record Rule(
      String type, String id, List<String> classes, Map<String, String> says, int order) {
    int weight() {
      return (id.isEmpty() ? 0 : 1_000_000) + 1000 * classes.size() + (type.equals("*") ? 0 : 1);
    }

    String key() {
      return !id.isEmpty() ? "#" + id : classes.isEmpty() ? type : "." + classes.getFirst();
    }

    boolean holds(Element element, List<String> ofElement) {
      return (type.equals("*") || type.equals(element.name))
          && (id.isEmpty() || id.equals(element.get("id")))
          && ofElement.containsAll(classes);
    }
  }

  StyleSheet(List<Element> styles) {
    styles.forEach(style -> parse(COMMENT.matcher(style.text()).replaceAll(" ")));
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }

  /** How many selectors say nothing to us. */
  int unknown() {
    return unknown;
  }

  private void parse(String text) {
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      String selectors = text.substring(at, open);
      int close = end(text, open);
      int statement = selectors.lastIndexOf(';'); // of an @import before it
      String own = selectors.substring(statement + 1).strip();
      if (own.startsWith("@")) {
        unknown += own.startsWith("@font-face") ? 0 : 1;
      } else {
        rules(own, text.substring(open + 1, close));
      }
      at = Math.min(text.length(), close + 1);
    }
  }

  /** Where what is opened is closed again; the end of the text if it is not. */
  private static int end(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private void rules(String selectors, String body) {
    Map<String, String> says = declarations(body);
    for (String selector : selectors.split(",", -1)) {
      Matcher matcher = SELECTOR.matcher(selector.strip());
      if (selector.isBlank() || !matcher.matches()) {
        unknown++;
        continue;
      }
      String type = matcher.group("type");
      add(type == null ? "*" : type, matcher.group("rest"), says);
    }
  }

  private void add(String type, String rest, Map<String, String> says) {
    List<String> classes = new ArrayList<>();
    String id = "";
    Matcher part = PART.matcher(rest);
    while (part.find()) {
      if (part.group(1).equals("#")) {
        id = part.group(2);
      } else {
        classes.add(part.group(2));
      }
    }
    Rule rule = new Rule(type, id, List.copyOf(classes), says, count++);
    rules.computeIfAbsent(rule.key(), key -> new ArrayList<>()).add(rule);
  }

  /** {@code name: value; name: value} as a map. */
  static Map<String, String> declarations(String text) {
    Map<String, String> says = new HashMap<>();
    for (String declaration : text.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).replaceFirst("(?i)!\\s*important\\s*$", "");
        says.put(declaration.substring(0, colon).strip(), value.strip());
      }
    }
    return says;
  }

  /** Puts what the rules say of an element over what is there. */
  void apply(Element element, Map<String, String> over) {
    List<String> classes = List.of(element.get("class", "").strip().split("\\s+"));
    List<Rule> found = new ArrayList<>();
    collect("*", element, classes, found);
    collect(element.name, element, classes, found);
    classes.forEach(each -> collect("." + each, element, classes, found));
    collect("#" + element.get("id", ""), element, classes, found);
    found.sort(WEIGHT);
    found.forEach(rule -> over.putAll(rule.says()));
  }

  private void collect(String key, Element element, List<String> classes, List<Rule> found) {
    for (Rule rule : rules.getOrDefault(key, List.of())) {
      if (rule.holds(element, classes)) {
        found.add(rule);
      }
    }
  }
}
