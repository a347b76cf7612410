package senga.annotations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Sources given as text, compiled in memory together with {@link House} and the processor. Every
 * warning is an error here too.
 *
 * @param messages of the compiler, as {@code Ball.java:3: …}
 * @param sources that the processor wrote, by type
 * @param classes by name
 */
record Compiled(List<String> messages, Map<String, String> sources, Map<String, byte[]> classes) {
  private static final Pattern TYPE =
      Pattern.compile("(?:record|class|interface|@interface|enum) (\\w+)");
  private static final List<String> STRICT =
      List.of(
          "-Xlint:all,-processing,-path,-classfile",
          "-Xdoclint:all,-missing",
          "-Werror",
          "-proc:full",
          "-classpath",
          System.getProperty("java.class.path"));

  static Compiled of(String... sources) {
    return with(List.of(), sources);
  }

  /** With a hall in the package {@code hall}. */
  static Compiled withHall(String... sources) {
    return with(List.of("-Asenga.hall=hall"), sources);
  }

  private static Compiled with(List<String> more, String... sources) {
    List<String> options = new ArrayList<>(STRICT);
    options.addAll(more);
    List<JavaFileObject> files = new ArrayList<>();
    House.SOURCES.forEach(source -> files.add(new Source(source)));
    Arrays.stream(sources).forEach(source -> files.add(new Source(source)));
    var compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (Memory memory =
        new Memory(compiler.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8))) {
      CompilationTask task = compiler.getTask(null, memory, told, options, null, files);
      task.setLocale(Locale.ROOT);
      task.setProcessors(List.of(new OperationProcessor()));
      task.call();
      return new Compiled(messages(told), memory.sources(), memory.classes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> messages(DiagnosticCollector<JavaFileObject> told) {
    return told.getDiagnostics().stream()
        .map(
            each -> {
              String text = each.getMessage(Locale.ROOT);
              @Nullable JavaFileObject file = each.getSource();
              return file == null
                  ? text
                  : file.getName().substring(1) + ":" + each.getLineNumber() + ": " + text;
            })
        .toList();
  }

  /** What a Java expression comes to for somebody in another package. */
  static String evaluate(String expression, String... sources) {
    String user =
        """
        package guest;
        import art.*;
        import senga.geometry.*;
        import senga.math.*;
        /** Anybody. */
        public final class User {
          private User() {}
          /** What the expression comes to. */
          public static String run() {
            return String.valueOf(%s);
          }
        }
        """
            .formatted(expression);
    List<String> all = new ArrayList<>(List.of(sources));
    all.add(user);
    return with(List.of("-Asenga.hall=guest"), all.toArray(String[]::new)).run("guest.User");
  }

  private String run(String user) {
    if (!messages.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", messages));
    }
    try {
      return (String) new Loader(classes).loadClass(user).getMethod("run").invoke(null);
    } catch (ReflectiveOperationException e) {
      Throwable cause = e.getCause();
      return cause == null ? e.toString() : String.valueOf(cause.getMessage());
    }
  }

  /** The text the processor wrote for a type. */
  String source(String type) {
    String text = sources.get(type);
    if (text == null) {
      throw new IllegalArgumentException(type + " was not written, only " + sources.keySet());
    }
    return text;
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    private Loader(Map<String, byte[]> classes) {
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(String text) {
      super(URI.create("memory:/" + first(TYPE, text) + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    private static String first(Pattern pattern, String text) {
      Matcher matcher = pattern.matcher(text.replaceAll("(?s)/\\*.*?\\*/", ""));
      return matcher.find() ? matcher.group(1) : "package-info";
    }
  }

  private static final class Written extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Written(String type, Kind kind) {
      super(URI.create("memory:/" + type.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  /** Keeps all that is written. */
  private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, Written> sources = new TreeMap<>();
    private final Map<String, Written> classes = new TreeMap<>();

    private Memory(StandardJavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        JavaFileManager.Location location,
        String type,
        JavaFileObject.Kind kind,
        @Nullable FileObject sibling) {
      Written file = new Written(type, kind);
      (location == StandardLocation.CLASS_OUTPUT && kind == JavaFileObject.Kind.CLASS
              ? classes
              : sources)
          .put(type, file);
      return file;
    }

    private Map<String, String> sources() {
      Map<String, String> texts = new TreeMap<>();
      sources.forEach((type, file) -> texts.put(type, file.getCharContent(true).toString()));
      return texts;
    }

    private Map<String, byte[]> classes() {
      Map<String, byte[]> all = new TreeMap<>();
      classes.forEach((type, file) -> all.put(type, file.bytes.toByteArray()));
      return all;
    }
  }
}
