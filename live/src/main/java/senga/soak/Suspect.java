package senga.soak;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;
import senga.render.GlRegistry;

/**
 * The line that most likely makes a store grow, and the signature of that leak.
 *
 * <p>A signature is a short hash of the store, the class and method of the line, and what is made
 * there. It stays the same from run to run, and when lines are added above; so a leak that was seen
 * before is recognised, in another report or by somebody else.
 *
 * @param store the store's name
 * @param place the line, {@code package.Class.method:line}; empty if none was found
 * @param what the class of the objects, or the Java method that went into native code
 * @param words all that is known of it: the holder, or the path of calls
 */
record Suspect(String store, String place, String what, String words) {
  private static final int SIGNATURE_BYTES = 4;

  /** How stores begin that lie in the C library's heap. */
  private static final List<String> NATIVE = List.of("native.", "gl.", ProcessMeter.DIRECT);

  private static final String GL = "gl.";
  private static final String MAKER = GlRegistry.class.getName() + ".";

  static boolean isNative(String store) {
    return NATIVE.stream().anyMatch(store::startsWith);
  }

  static boolean isHeap(String store) {
    return store.equals(ProcessMeter.HEAP_LIVE);
  }

  static Suspect of(Carrier carrier, Clues clues) {
    String store = carrier.store().name();
    Suspect unknown = new Suspect(store, "", "", "");
    if (isHeap(store) || (shows(carrier, Suspect::isHeap) && !isNative(store))) {
      return clues.sites().stream()
          .filter(site -> site.alive() > 0)
          .findFirst()
          .map(site -> new Suspect(store, site.place(), site.type(), site.holder()))
          .orElse(unknown);
    }
    return Optional.of(clues.natives())
        .filter(sites -> isNative(store) || shows(carrier, Suspect::isNative))
        .flatMap(sites -> steady(store, sites))
        .map(site -> new Suspect(store, site.place(), site.by(), site.way()))
        .orElse(unknown);
  }

  /** Every GL object is made by one class, and drivers take memory besides. */
  private static Optional<NativeSite> steady(String store, List<NativeSite> sites) {
    List<NativeSite> steady = sites.stream().filter(NativeSite::isSteady).toList();
    return steady.stream()
        .filter(site -> store.startsWith(GL) && site.place().startsWith(MAKER))
        .findFirst()
        .or(() -> steady.stream().findFirst());
  }

  private static boolean shows(Carrier carrier, Predicate<String> named) {
    return stores(carrier).anyMatch(named);
  }

  /** The carrier itself, and the wider stores that grew with it. */
  static Stream<String> stores(Carrier carrier) {
    return Stream.concat(
            Stream.of(carrier.store()), carrier.alsoIn().stream().map(Carrier.Wider::store))
        .map(Store::name);
  }

  /** Eight letters or digits. */
  String signature() {
    String method = place.contains(":") ? place.substring(0, place.lastIndexOf(':')) : place;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((store + "|" + method + "|" + what).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, SIGNATURE_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
