package senga.stage;

import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import senga.frame.Sketch;

/**
 * What the compiler is told about Senga.
 *
 * <p>Senga runs from the class path. A sketch says {@code import module senga.live}, so the
 * compiler is given the same entries as a module path. Where Senga's classes come without their
 * module declarations (a jar packed from many), the import is spelt out package by package instead.
 */
record CompilePath(List<String> options, boolean modules) {
  private static final String IMPORT = "import module senga.live;";
  static final List<String> PACKAGES =
      List.of(
          "senga",
          "senga.control",
          "senga.effects",
          "senga.export",
          "senga.frame",
          "senga.geometry",
          "senga.math",
          "senga.monitor",
          "senga.pipeline",
          "senga.render",
          "senga.shapes",
          "senga.stage");

  static CompilePath ofRunningSenga() {
    String path = System.getProperty("java.class.path");
    boolean modules = hasModule(Stage.class, "senga.live") && hasModule(Sketch.class, "senga");
    return modules ? modulePath(path) : classPath(path);
  }

  static CompilePath modulePath(String classPath) {
    String entries =
        Arrays.stream(classPath.split(File.pathSeparator))
            .filter(CompilePath::isModule)
            .collect(Collectors.joining(File.pathSeparator));
    return new CompilePath(List.of("--module-path", entries, "--add-modules", "senga.live"), true);
  }

  static CompilePath classPath(String classPath) {
    return new CompilePath(List.of("--class-path", classPath), false);
  }

  /** The sketch's text as this path can compile it; line numbers stay as they are. */
  String adapt(String source) {
    return modules ? source : source.replace(IMPORT, importsOfPackages());
  }

  /** A jar without a declaration is a module too; a folder without one is not. */
  private static boolean isModule(String entry) {
    return entry.endsWith(".jar") || Files.exists(Path.of(entry, "module-info.class"));
  }

  private static boolean hasModule(Class<?> type, String name) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return source != null
          && ModuleFinder.of(Path.of(source.getLocation().toURI())).find(name).isPresent();
    } catch (FindException | java.net.URISyntaxException e) {
      return false;
    }
  }

  private static String importsOfPackages() {
    return PACKAGES.stream().map(name -> "import " + name + ".*;").collect(Collectors.joining(" "));
  }
}
