package senga.stage;

import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import senga.math.Nearest;

/** For a name the compiler does not know: the nearest one that Senga has at that place. */
final class SymbolHint {
  private static final Pattern SYMBOL = Pattern.compile("(?:method|variable|class) (\\w+).*");
  private static final Pattern LOCATION =
      Pattern.compile("(?:(?:class|interface) |variable \\w+ of type )([\\w.]+).*");

  private SymbolHint() {}

  /** {@code ", did you mean "sphere"?"}, or nothing. */
  static String of(String symbol, String location) {
    Matcher name = SYMBOL.matcher(symbol);
    Matcher place = LOCATION.matcher(location);
    return name.matches() && place.matches()
        ? Nearest.hint(name.group(1), members(place.group(1)))
        : "";
  }

  private static Collection<String> members(String typeName) {
    return candidates(typeName)
        .flatMap(name -> find(name).stream())
        .flatMap(type -> Stream.<Member>concat(methods(type), Arrays.stream(type.getFields())))
        .map(Member::getName)
        .distinct()
        .toList();
  }

  private static Stream<Member> methods(Class<?> type) {
    return Arrays.stream(type.getMethods());
  }

  /** The compiler writes simple names where they are clear. */
  private static Stream<String> candidates(String typeName) {
    return Stream.concat(
        Stream.of(typeName), CompilePath.PACKAGES.stream().map(room -> room + "." + typeName));
  }

  private static List<Class<?>> find(String name) {
    try {
      return List.of(Class.forName(name, false, SymbolHint.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError e) {
      return List.of();
    }
  }
}
