package senga.sketch;

import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Effect;
import senga.geometry.Shape;
import senga.words.Nearest;

/** For a name the compiler does not know: the nearest one that Senga, or the sketch, has there. */
final class SymbolHint {
  private static final Pattern SYMBOL = Pattern.compile("(method|variable|class) (\\w+).*");
  private static final Pattern LOCATION =
      Pattern.compile("(?:(?:class|interface|record|enum) |variable \\w+ of type )([\\w.]+).*");
  private static final Pattern METHOD = Pattern.compile("\\b(\\w+)\\s*\\(");
  private static final Pattern WORD = Pattern.compile("\\b([a-zA-Z]\\w*)\\b");

  /** Comments and strings: their words are no names. */
  private static final Pattern PROSE =
      Pattern.compile("//[^\\n]*|(?s:/\\*.*?\\*/)|\"(?:\\\\.|[^\"\\\\\\n])*\"");

  private SymbolHint() {}

  /** {@code ", did you mean "sphere"?"}, or nothing. */
  static String of(Path file, String text, String symbol, String location) {
    Matcher name = SYMBOL.matcher(symbol);
    if (!name.matches()) {
      return "";
    }
    String kind = name.group(1);
    if (kind.equals("class") && Files.exists(file.resolveSibling(name.group(2) + ".java"))) {
      return "; " + name.group(2) + ".java beside it declares no type of that name";
    }
    if (!kind.equals("method") && isOfSenga(name.group(2)) && !text.contains(CompilePath.IMPORT)) {
      return "; Senga's names are known to a file that begins with " + CompilePath.IMPORT;
    }
    Matcher place = LOCATION.matcher(location);
    List<Class<?>> types = place.matches() ? types(place.group(1)) : List.of();
    return kind.equals("method")
        ? ofMethod(text, name.group(2), types)
        : ofName(text, kind, name.group(2), types);
  }

  private static String ofMethod(String text, String name, List<Class<?>> types) {
    String elsewhere = HallHint.of(name, types);
    String hint = elsewhere.isEmpty() ? ofName(text, "method", name, types) : elsewhere;
    String near = hint.isEmpty() ? HallHint.nearest(name, types) : hint;
    return near.isEmpty() ? parameters(types) : near;
  }

  /** What can be told to an operation, if it is one; that name is like none of it. */
  private static String parameters(List<Class<?>> types) {
    return types.stream()
        .filter(type -> Shape.class.isAssignableFrom(type) || Effect.class.isAssignableFrom(type))
        .filter(Class::isRecord)
        .map(Declaration::of)
        .filter(operation -> operation.parameters().size() > 0)
        .findFirst()
        .map(
            operation ->
                operation.parameters().stream()
                    .map(DeclaredParameter::name)
                    .collect(Collectors.joining(", ", "; " + operation.name() + " has ", "")))
        .orElse("");
  }

  private static String ofName(String text, String kind, String name, List<Class<?>> types) {
    List<String> known = members(types);
    return Nearest.hint(name, known.isEmpty() ? ofSketch(text, kind, name) : known);
  }

  private static boolean isOfSenga(String type) {
    return candidates(type).anyMatch(name -> !find(name).isEmpty());
  }

  /** Names of the sketch's own; where a type is meant, Senga's too. */
  private static Collection<String> ofSketch(String text, String kind, String wrong) {
    Pattern names = kind.equals("method") ? METHOD : WORD;
    Stream<String> own =
        names
            .matcher(PROSE.matcher(text).replaceAll(" "))
            .results()
            .map((MatchResult found) -> found.group(1));
    Stream<String> given = kind.equals("class") ? SengaTypes.names().stream() : Stream.of();
    return Stream.concat(given, own).filter(word -> !word.equals(wrong)).distinct().toList();
  }

  private static List<Class<?>> types(String typeName) {
    return candidates(typeName).<Class<?>>flatMap(name -> find(name).stream()).toList();
  }

  private static List<String> members(List<Class<?>> types) {
    return types.stream()
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

  /** The class of this name, if there is one. */
  static List<Class<?>> find(String name) {
    try {
      return List.of(Class.forName(name, false, SymbolHint.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError e) {
      return List.of();
    }
  }
}
