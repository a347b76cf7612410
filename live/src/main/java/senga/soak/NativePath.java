package senga.soak;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What of a path of calls somebody wants to know: the line of the sketch, the Java method that went
 * into native code, the native function that asked for memory. Paths that agree in these are one.
 *
 * @param place see {@link NativeSite}
 * @param by see {@link NativeSite}
 * @param function see {@link NativeSite}
 */
record NativePath(String place, String by, String function) {
  /** Functions that everybody asks through. */
  private static final List<String> COMMON =
      List.of("malloc", "calloc", "realloc", "memalign", "aligned_alloc", "operator new", "_Znw");

  /**
   * One call of a path.
   *
   * @param isJava whether it is a Java method
   * @param owner its class, or the library it lies in
   * @param name of method or function
   * @param line in the source; 0 if it is not known
   */
  record Call(boolean isJava, String owner, String name, int line) {}

  /** The path of these calls, innermost first. */
  static NativePath of(List<Call> calls) {
    Optional<Call> last = calls.stream().filter(Call::isJava).findFirst();
    String place =
        line(calls, SoakSite::isOfTheSketch)
            .or(() -> line(calls, type -> !SoakSite.isOfTheJdk(type) && !isBinding(type)))
            .or(() -> line(calls, type -> !SoakSite.isOfTheJdk(type)))
            .or(() -> line(calls, type -> true))
            .orElse("");
    return new NativePath(
        place,
        last.map(call -> HolderLink.simple(call.owner()) + "." + call.name()).orElse(""),
        function(calls));
  }

  private static Optional<String> line(List<Call> calls, Predicate<String> ofType) {
    return calls.stream()
        .filter(call -> call.isJava() && call.line() > 0 && ofType.test(call.owner()))
        .findFirst()
        .map(call -> call.owner() + "." + call.name() + ":" + call.line());
  }

  /** A thin layer over a native library: who called it is more telling. */
  private static boolean isBinding(String type) {
    return type.startsWith("org.lwjgl.") || type.startsWith("imgui.");
  }

  /** The innermost native function that is not one of those that all use. */
  private static String function(List<Call> calls) {
    return calls.stream()
        .takeWhile(call -> !call.isJava())
        .filter(call -> COMMON.stream().noneMatch(call.name()::contains))
        .findFirst()
        .or(() -> calls.stream().findFirst().filter(call -> !call.isJava()))
        .map(NativePath::function)
        .orElse("an unknown function");
  }

  /** A library without names of functions is told by its file. */
  private static String function(Call call) {
    String file = call.name().substring(call.name().lastIndexOf('/') + 1);
    return call.owner().isEmpty() ? file : call.name() + " in " + call.owner();
  }
}
