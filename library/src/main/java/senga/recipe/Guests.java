package senga.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import senga.geometry.OperationProvider;
import senga.words.Failure;
import senga.words.Quote;

/**
 * What all providers bring that can be found. A guest's jar may hold anything, so whatever one
 * throws concerns that one only.
 */
final class Guests {
  private static final String HOUSE = "senga";
  private static final String PREFIX = "[a-z][a-z0-9-]{0,29}";
  private static final int MOST_TROUBLES = 100;

  /** Class files of Java 25 have number 69. */
  private static final int CLASS_FILES_BEFORE_JAVA = 44;

  private final List<String> troubles = new ArrayList<>();

  /** Why something was left out, a sentence for each. */
  List<String> troubles() {
    return troubles;
  }

  /**
   * Hands over everything, each with its prefix; the built-in ones come first and so keep their
   * names.
   */
  void each(
      BiConsumer<String, Class<? extends Record>> operations,
      BiConsumer<String, Class<? extends Record>> formats) {
    List<OperationProvider> providers = providers();
    providers.sort(Comparator.comparing(provider -> !isOfTheHouse(provider)));
    for (OperationProvider provider : providers) {
      attempt(
          provider.getClass(),
          () -> {
            String prefix = prefix(provider);
            each(prefix, types(provider, provider::operations), operations);
            each(prefix, types(provider, provider::formats), formats);
          });
    }
  }

  private void each(
      String prefix,
      List<Class<? extends Record>> types,
      BiConsumer<String, Class<? extends Record>> taker) {
    for (Class<? extends Record> type : types) {
      attempt(type, () -> taker.accept(prefix, type));
    }
  }

  private static boolean isOfTheHouse(OperationProvider provider) {
    return provider.getClass().getPackageName().equals(HOUSE);
  }

  private static String prefix(OperationProvider provider) {
    String prefix = provider.prefix();
    if (!isOfTheHouse(provider) && !prefix.matches(PREFIX)) {
      throw new IllegalArgumentException(
          "its prefix must be a small letter, then small letters, digits and hyphens, 30 at most,"
              + " but is "
              + Quote.of(prefix));
    }
    return prefix;
  }

  private List<Class<? extends Record>> types(
      OperationProvider provider, Supplier<List<Class<? extends Record>>> listed) {
    List<Class<? extends Record>> types = new ArrayList<>();
    attempt(provider.getClass(), () -> types.addAll(listed.get()));
    return types;
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
      } catch (ServiceConfigurationError | LinkageError e) {
        troubles.add("a provider of operations is left out: " + reason(e));
      }
    }
    return providers;
  }

  private void attempt(Class<?> who, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError e) {
      troubles.add(Origin.of(who) + " is left out: " + reason(e));
    }
  }

  /** The first cause; what wraps it speaks only of reflection. */
  private static String reason(Throwable thrown) {
    Throwable cause = Failure.causes(thrown).getLast();
    return switch (cause) {
      case IllegalArgumentException refused -> Failure.plain(refused);
      case UnsupportedClassVersionError newer -> newer(newer);
      default -> cause.toString();
    };
  }

  /** Java's own sentence counts class files. */
  private static String newer(UnsupportedClassVersionError newer) {
    String message = Failure.plain(newer);
    String number = message.replaceFirst("(?s).*?class file version (\\d+)\\..*", "$1");
    return number.matches("\\d{2,5}")
        ? message.replaceFirst("(?s)[ (].*", "").replace('/', '.')
            + " was compiled for Java "
            + (Integer.parseInt(number) - CLASS_FILES_BEFORE_JAVA)
            + ", and this is Java "
            + Runtime.version().feature()
        : message;
  }
}
