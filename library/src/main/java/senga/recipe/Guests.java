package senga.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import senga.geometry.OperationProvider;

/**
 * The operations of all providers that can be found. A guest's jar may hold anything, so whatever
 * one throws concerns that one only.
 */
final class Guests {
  private static final String HOUSE = "senga";
  private static final int MOST_TROUBLES = 100;

  private final List<String> troubles = new ArrayList<>();

  /** Why something was left out, a sentence for each. */
  List<String> troubles() {
    return troubles;
  }

  /** Hands over every operation; the built-in ones come first and so keep their names. */
  void each(Consumer<Class<? extends Record>> taker) {
    List<OperationProvider> providers = providers();
    providers.sort(Comparator.comparing(provider -> !isOfTheHouse(provider)));
    for (OperationProvider provider : providers) {
      for (Class<? extends Record> operation : operations(provider)) {
        attempt(operation.getName(), () -> taker.accept(operation));
      }
    }
  }

  private static boolean isOfTheHouse(OperationProvider provider) {
    return provider.getClass().getPackageName().equals(HOUSE);
  }

  private List<Class<? extends Record>> operations(OperationProvider provider) {
    List<Class<? extends Record>> operations = new ArrayList<>();
    attempt(provider.getClass().getName(), () -> operations.addAll(provider.operations()));
    return operations;
  }

  private List<OperationProvider> providers() {
    List<OperationProvider> providers = new ArrayList<>();
    Iterator<OperationProvider> found = ServiceLoader.load(OperationProvider.class).iterator();
    while (troubles.size() < MOST_TROUBLES) {
      try {
        if (!found.hasNext()) {
          break;
        }
        providers.add(found.next());
      } catch (ServiceConfigurationError e) {
        troubles.add("a provider of operations is left out: " + reason(e));
      }
    }
    return providers;
  }

  private void attempt(String who, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError e) {
      troubles.add(who + " is left out: " + reason(e));
    }
  }

  /** The first cause; what wraps it speaks only of reflection. */
  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof IllegalArgumentException
        ? String.valueOf(cause.getMessage())
        : cause.toString();
  }
}
