package senga.geometry;

import java.util.Map;
import java.util.WeakHashMap;

/**
 * Tells classes apart that bear the same name: a sketch that was edited and loaded again brings its
 * shapes and effects a second time, by another class loader.
 */
final class LoaderNumbers {
  /** Weak: a number keeps no sketch in memory. */
  private static final Map<ClassLoader, Integer> KNOWN = new WeakHashMap<>();

  private static int last;

  private LoaderNumbers() {}

  /**
   * 0 for classes that there is only one of in a process: Senga's own and those of the program
   * around it. Their identities are the same in every process. Any other loader has a number of its
   * own, which is never given to another one.
   */
  static int of(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return isAbove(LoaderNumbers.class.getClassLoader(), loader)
            || isAbove(ClassLoader.getSystemClassLoader(), loader)
        ? 0
        : number(loader);
  }

  private static synchronized int number(ClassLoader loader) {
    return KNOWN.computeIfAbsent(loader, _ -> ++last);
  }

  /** Whether {@code wanted} is {@code loader} or one that it asks first. */
  private static boolean isAbove(ClassLoader loader, ClassLoader wanted) {
    ClassLoader step = loader;
    while (step != null && step != wanted) {
      step = step.getParent();
    }
    return step == wanted;
  }
}
