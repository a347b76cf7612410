package senga.command;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Makes jars of guests, from source. */
final class GuestJar {
  private static final String SERVICES = "META-INF/services/senga.geometry.OperationProvider";

  private GuestJar() {}

  /**
   * A jar with one source file and one provider.
   *
   * @param provider the provider's name, {@code garden.Garden}
   * @param change what becomes of each class file
   */
  static Path write(Path jar, String provider, String source, UnaryOperator<byte[]> change)
      throws IOException {
    Path classes = Files.createDirectory(jar.resolveSibling(jar.getFileName() + " classes"));
    compile(classes, provider, source);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> files = Files.walk(classes)) {
      put(out, SERVICES, provider.getBytes(StandardCharsets.UTF_8));
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(each).toString().replace('\\', '/');
        put(out, name, change.apply(Files.readAllBytes(each)));
      }
    }
    return jar;
  }

  private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  private static void compile(Path folder, String type, String source) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> errors = new ArrayList<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      boolean compiled =
          javac
              .getTask(
                  null,
                  files,
                  found -> errors.add(found.toString()),
                  List.of("-proc:none", "-cp", System.getProperty("java.class.path")),
                  null,
                  List.of(file(type, source)))
              .call();
      if (!compiled) {
        throw new IllegalArgumentException(errors.toString());
      }
    }
  }

  private static JavaFileObject file(String type, String source) {
    URI uri = URI.create("memory:///" + type.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
