package senga.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import senga.export.Exporter;
import senga.geometry.Effect;
import senga.geometry.Shape;
import senga.scene.Frame;

/**
 * Every name that {@code import module senga.live} brings means one thing: a sketch also has, in
 * any case, all of {@code java.base}.
 */
class ExportedNamesTest {
  @Test
  void noNameOfOursIsExportedTwice() throws IOException {
    Map<String, List<String>> types = new TreeMap<>();
    for (ModuleReference module : modules()) {
      for (String type : publicTypes(module)) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        types.computeIfAbsent(simple, name -> new ArrayList<>()).add(type);
      }
    }
    assertThat(types).hasSizeGreaterThan(500).containsKeys("Geometry", "Stage", "List");
    assertThat(types.values())
        .filteredOn(full -> full.size() > 1 && full.toString().contains("senga."))
        .isEmpty();
  }

  /** Whoever completes a word in a sketch sees all of them. */
  @Test
  void aSketchIsGivenNoMoreThanSeventyTwoNamesBesideOperationsAndFormats() throws IOException {
    List<String> names = new ArrayList<>();
    for (ModuleReference module : List.of(moduleOf(Stage.class), moduleOf(Frame.class))) {
      names.addAll(publicTypes(module));
    }
    names.removeIf(ExportedNamesTest::isInTheCatalogue);
    assertThat(names).contains("senga.G", "senga.geometry.Geometry").hasSizeLessThanOrEqualTo(72);
  }

  private static List<ModuleReference> modules() {
    ModuleReference base = ModuleFinder.ofSystem().find("java.base").orElseThrow();
    return Stream.of(moduleOf(Stage.class), moduleOf(Frame.class), moduleOf(Nullable.class), base)
        .toList();
  }

  private static ModuleReference moduleOf(Class<?> type) {
    URI classes = URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString());
    return ModuleFinder.of(Path.of(classes)).findAll().iterator().next();
  }

  private static List<String> publicTypes(ModuleReference module) throws IOException {
    List<String> exported =
        module.descriptor().exports().stream()
            .filter(export -> !export.isQualified())
            .map(export -> export.source())
            .toList();
    try (ModuleReader reader = module.open();
        Stream<String> files = reader.list()) {
      return files
          .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .filter(type -> exported.contains(type.substring(0, Math.max(0, type.lastIndexOf('.')))))
          .filter(ExportedNamesTest::isPublic)
          .toList();
    }
  }

  private static boolean isPublic(String type) {
    return Modifier.isPublic(named(type).getModifiers());
  }

  private static boolean isInTheCatalogue(String type) {
    Class<?> named = named(type);
    return named.isRecord()
        && Stream.of(Shape.class, Effect.class, Exporter.class)
            .anyMatch(kind -> kind.isAssignableFrom(named));
  }

  private static Class<?> named(String type) {
    try {
      return Class.forName(type, false, ExportedNamesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
