package senga.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import senga.stage.Outcome;

/**
 * A folder that the launcher takes for a machine: a copy of Senga without anything to build, and
 * programs that only write down how they were called.
 */
final class FakeMachine {
  private static final String[] SYSTEM_FOLDERS = {
    "/usr/lib/jvm", "/usr/java", "/opt/j", "/Library"
  };

  private final Path folder;
  private final Path bin;
  private final Path log;
  private final Map<String, String> environment = new TreeMap<>();

  FakeMachine(Path folder) throws IOException {
    this.folder = folder;
    bin = Files.createDirectories(folder.resolve("bin"));
    log = Files.createFile(folder.resolve("log"));
    install();
    program("mvn", ":");
    program("apt-get", ":");
    program("dpkg-query", "printf installed");
    environment.put("PATH", bin + ":/usr/bin:/bin");
    environment.put("HOME", folder.resolve("home").toString());
  }

  /** Where Senga lies: in a folder that a shell could misread. */
  Path root() {
    return folder.resolve("some where's $HOME & (1)*");
  }

  Path folder() {
    return folder;
  }

  /** Copies the launcher; the machine's own JDKs are out of its sight. */
  private void install() throws IOException {
    String text = Files.readString(Path.of("..", "senga"));
    for (String system : SYSTEM_FOLDERS) {
      text = text.replace(system, folder + system);
    }
    Files.createDirectories(root().resolve("live/src/main"));
    Files.createDirectories(root().resolve("sketches/gallery"));
    Files.writeString(root().resolve("sketches/gallery/Demo.java"), "");
    Files.writeString(root().resolve("pom.xml"), "");
    Files.writeString(root().resolve("live/pom.xml"), "");
    executable(root().resolve("senga"), text);
  }

  /** Puts a JDK somewhere below the machine's folder; its java says which one it is. */
  String jdk(String where, String version, String modules) throws IOException {
    Path home = Files.createDirectories(folder.resolve(where));
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"" + modules + "\"\n");
    Files.createDirectories(home.resolve("bin"));
    executable(
        home.resolve("bin/java"), "#!/bin/sh\necho \"" + where + "\"; printf '<%s>' \"$@\"\n");
    return home.toString();
  }

  /** A program that notes its name and arguments and then runs a line of shell. */
  void program(String name, String line) throws IOException {
    executable(
        bin.resolve(name),
        "#!/bin/sh\necho \"" + name + " $*\" >> \"" + log + "\"\n" + line + "\n");
  }

  FakeMachine set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Every call of a noted program so far. */
  List<String> calls() throws IOException {
    return Files.readAllLines(log);
  }

  Outcome senga(String... words) throws Exception {
    return run(root().resolve("senga"), words);
  }

  Outcome run(Path launcher, String... words) throws Exception {
    return start(launcher, words).outcome();
  }

  /** Starts the launcher and does not wait for it. */
  Started start(Path launcher, String... words) throws IOException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Started(builder.start(), out, err);
  }

  /** A launcher at work. */
  record Started(Process process, Path out, Path err) {
    Outcome outcome() throws Exception {
      int code = process.waitFor();
      return new Outcome(code, text(out), said());
    }

    /** What it has complained about so far. */
    String said() throws IOException {
      return text(err);
    }

    /** Of whatever bytes: a name may not be UTF-8. */
    private static String text(Path file) throws IOException {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + file + " executable");
    }
  }
}
