package senga.soak;

import java.util.Optional;

/**
 * One object on the way from a sample to a root: what refers to the object before it.
 *
 * @param address where it lies; the same object has the same in all samples of one recording
 * @param type its class, {@code java.lang.Class} where a static field refers
 * @param field the field that refers; empty for an element of an array
 * @param told what the recorder says of the object, {@code Class Name: Late}; may be empty
 */
record HolderLink(long address, String type, String field, String told) {
  private static final String CLASS = "java.lang.Class";
  private static final String NAMED = "Class Name: ";
  private static final String THREAD = "Thread Name: ";

  boolean isStatic() {
    return type.equals(CLASS) && told.startsWith(NAMED) && !field.isEmpty();
  }

  /** The class in whose source the field stands. */
  String owner() {
    return isStatic() ? told.substring(NAMED.length()) : type;
  }

  /** Whether it is a field that somebody wrote, and not one that the compiler made. */
  boolean isWritten() {
    return !field.isEmpty() && !isMade(owner()) && !field.contains("$");
  }

  /** Whether the field stands in the sketch or in a library it brought along. */
  boolean isOfTheSketch() {
    return isWritten() && SoakSite.isOfTheSketch(owner());
  }

  /** Whether nothing in the JDK itself explains why the object lives so long. */
  boolean isTelling() {
    return isWritten() && (isStatic() || !SoakSite.isOfTheJdk(owner()));
  }

  /** The name of the thread that it is, if it is one. */
  Optional<String> thread() {
    return told.startsWith(THREAD)
        ? Optional.of(told.substring(THREAD.length()))
        : Optional.empty();
  }

  /** {@code static `trail` of Late}. */
  String words() {
    return (isStatic() ? "static " : "") + "`" + field + "` of " + simple(owner());
  }

  /** {@code Map.Entry[]} for {@code [Ljava.util.Map$Entry;}. */
  static String simple(String type) {
    String readable = SoakSite.readable(type);
    return readable.substring(readable.lastIndexOf('.') + 1).replaceAll("\\b\\$\\b", ".");
  }

  private static boolean isMade(String type) {
    return type.contains("$$") || type.contains("/0x");
  }
}
