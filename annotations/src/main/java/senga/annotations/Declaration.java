package senga.annotations;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What an operation or one of its parameters says of itself.
 *
 * @param about the sentence of {@code @About}; empty if there is none
 * @param range of {@code @Range} in words, {@code 0 to 50 mm}; empty if there is none
 * @param uniform whether {@code @Range} says that one number may stand for all three axes
 */
record Declaration(String about, String range, boolean uniform) {
  /** Where the annotations {@code About} and {@code Range} live. */
  private static final String PACKAGE = "senga.geometry.";

  static Declaration of(Element element) {
    Map<String, Object> range = values(element, "Range");
    return new Declaration(
        values(element, "About").getOrDefault("value", "").toString().strip(),
        range.isEmpty() ? "" : words(range),
        Boolean.TRUE.equals(range.get("uniform")));
  }

  private static String words(Map<String, Object> range) {
    String numbers = number(range.get("min")) + " to " + number(range.get("max"));
    return (numbers + " " + range.getOrDefault("unit", "")).strip();
  }

  /** Whole numbers without a trailing {@code .0}. */
  private static String number(@Nullable Object value) {
    return String.valueOf(value).replaceAll("\\.0$", "");
  }

  /** What stands in the parentheses of the element's annotation; nothing if it has none. */
  private static Map<String, Object> values(Element element, String annotation) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(PACKAGE + annotation)) {
        mirror
            .getElementValues()
            .forEach((key, value) -> values.put(key.getSimpleName().toString(), value.getValue()));
      }
    }
    return values;
  }
}
