package senga.sketch;

import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import senga.scene.Sketch;

/**
 * What the compiler is told about Senga and its guests.
 *
 * <p>Senga runs from the class path. A sketch says {@code import module senga.live}, so the
 * compiler is given that module, and those it needs, as a module path; all other entries stay a
 * class path, where two jars may hold what modules may not. Where Senga's classes come without
 * their module declarations (a jar packed from many), the import is spelt out package by package
 * instead.
 */
public record CompilePath(List<String> options, boolean modules) {
  private static final String MODULE = "senga.live";

  /** What a sketch says to have all of Senga's names. */
  static final String IMPORT = "import module " + MODULE + ";";

  /** What the modules export to a sketch. */
  static final List<String> PACKAGES =
      List.of(
          "senga",
          "senga.control",
          "senga.effects",
          "senga.export",
          "senga.geometry",
          "senga.live",
          "senga.math",
          "senga.palette",
          "senga.scene",
          "senga.shapes");

  public static CompilePath ofRunningSenga() {
    String path = GuestJars.classPath();
    boolean modules = hasModule(Act.class, MODULE) && hasModule(Sketch.class, "senga");
    return modules ? modulePath(path) : classPath(path);
  }

  static CompilePath modulePath(String classPath) {
    List<String> entries = List.of(classPath.split(File.pathSeparator));
    Set<String> modules = needed(modulesIn(entries));
    List<String> others = entries.stream().filter(entry -> !modules.contains(entry)).toList();
    return new CompilePath(
        List.of(
            "--module-path",
            String.join(File.pathSeparator, modules),
            "--class-path",
            String.join(File.pathSeparator, others),
            "--add-modules",
            MODULE),
        true);
  }

  static CompilePath classPath(String classPath) {
    return new CompilePath(List.of("--class-path", classPath), false);
  }

  /** The sketch's text as this path can compile it; line numbers stay as they are. */
  String adapt(String source) {
    return modules ? source : source.replace(IMPORT, importsOfPackages());
  }

  /** A module on the class path. */
  private record Found(String entry, ModuleDescriptor descriptor) {}

  private static Map<String, Found> modulesIn(List<String> entries) {
    Map<String, Found> modules = new HashMap<>();
    for (String entry : entries) {
      for (ModuleReference module : in(Path.of(entry))) {
        modules.putIfAbsent(module.descriptor().name(), new Found(entry, module.descriptor()));
      }
    }
    return modules;
  }

  /** Entries of Senga's own module and of all that it requires, directly or not. */
  private static Set<String> needed(Map<String, Found> modules) {
    Set<String> entries = new LinkedHashSet<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(MODULE));
    while (!waiting.isEmpty()) {
      Found found = modules.get(waiting.pop());
      if (found != null && entries.add(found.entry())) {
        found.descriptor().requires().forEach(required -> waiting.push(required.name()));
      }
    }
    return entries;
  }

  /** A jar without a declaration is a module too; some have no usable name and are none. */
  private static Set<ModuleReference> in(Path entry) {
    try {
      return ModuleFinder.of(entry).findAll();
    } catch (FindException notOne) {
      return Set.of();
    }
  }

  private static boolean hasModule(Class<?> type, String name) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return source != null
          && in(Path.of(source.getLocation().toURI())).stream()
              .anyMatch(module -> module.descriptor().name().equals(name));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String importsOfPackages() {
    return PACKAGES.stream().map(name -> "import " + name + ".*;").collect(Collectors.joining(" "));
  }
}
