package senga.soak;

import java.util.List;
import java.util.stream.Collectors;
import senga.monitor.Store;
import senga.trend.Driver;

/**
 * A store that carries growth, in contrast to wider ones it only shows in.
 *
 * @param store the store
 * @param perSecond its growth per second
 * @param drivers what the growth keeps step with; several when the runs cannot tell them apart,
 *     none when it keeps step with nothing known
 * @param each growth for each occurrence of the first driver
 * @param effects what each change did
 * @param alsoIn wider stores that grew with it, and how fast per second
 */
public record Carrier(
    Store store,
    double perSecond,
    List<Driver> drivers,
    double each,
    List<Effect> effects,
    List<Wider> alsoIn) {
  /** A wider store that grew along. */
  public record Wider(Store store, double perSecond) {
    String text() {
      return store.title() + " (" + store.unit().text(perSecond) + "/s)";
    }
  }

  public Carrier {
    drivers = List.copyOf(drivers);
    effects = List.copyOf(effects);
    alsoIn = List.copyOf(alsoIn);
  }

  /** The finding in a few sentences. */
  public String text() {
    return "Growth sits in %s: %s per second%s.%s%s"
        .formatted(store.title(), store.unit().text(perSecond), inStep(), changes(), wider());
  }

  private String inStep() {
    if (effects.stream().allMatch(effect -> effect.kind() == Effect.Kind.UNKNOWN)) {
      return "; what drives it, runs with one factor changed can tell";
    }
    return drivers.isEmpty()
        ? ", in step with none of the factors tried"
        : ", "
            + store.unit().text(each)
            + drivers.stream()
                .map(driver -> " per " + driver.one())
                .collect(Collectors.joining(" or"));
  }

  private String changes() {
    List<Effect> telling = of(Effect.Kind.STOPS, Effect.Kind.SLOWS, Effect.Kind.RAISES);
    List<Effect> silent = of(Effect.Kind.NONE);
    String does = telling.stream().map(Effect::text).collect(Collectors.joining("; "));
    String doesNot =
        silent.stream().map(effect -> effect.change().words()).collect(Collectors.joining(", "));
    return (does.isEmpty() ? "" : " " + capital(does) + ".")
        + (doesNot.isEmpty() ? "" : " No effect: " + doesNot + ".");
  }

  private String wider() {
    return alsoIn.isEmpty()
        ? ""
        : " It shows in "
            + alsoIn.stream().map(Wider::text).collect(Collectors.joining(", "))
            + ".";
  }

  private List<Effect> of(Effect.Kind... kinds) {
    return effects.stream().filter(effect -> List.of(kinds).contains(effect.kind())).toList();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
