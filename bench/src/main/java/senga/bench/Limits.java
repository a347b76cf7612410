package senga.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The C program of {@code bench/reference}, compiled when it is needed and gcc is there. */
final class Limits {
  private static final List<String> GCC = List.of("gcc", "-O3", "-march=native", "-std=c11");

  private final Path program;

  private Limits(Path program) {
    this.program = program;
  }

  /** Compiles {@code bench/reference/limits.c}; nothing if there is no gcc. */
  static Optional<Limits> compile(Path bench) throws InterruptedException {
    Path source = bench.resolve("reference/limits.c");
    Path program = bench.resolve("target/limits");
    try {
      Files.createDirectories(bench.resolve("target"));
      List<String> command = new ArrayList<>(GCC);
      command.addAll(List.of("-o", program.toString(), source.toString(), "-lm"));
      int code = new ProcessBuilder(command).inheritIO().start().waitFor();
      return code == 0 ? Optional.of(new Limits(program)) : Optional.empty();
    } catch (IOException noCompiler) {
      return Optional.empty();
    }
  }

  /** Median CPU ms of this work in C; NaN for no work. */
  double measure(List<String> work, int repeats) throws IOException, InterruptedException {
    if (work.isEmpty()) {
      return Double.NaN;
    }
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(work);
    command.add(Integer.toString(repeats));
    return Double.parseDouble(Fork.lastLine(command, "limits.c").split(" ")[0]);
  }
}
