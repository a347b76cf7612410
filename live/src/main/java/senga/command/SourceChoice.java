package senga.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.artefact.Unpacked;
import senga.manifest.Manifest;
import senga.manifest.Source;
import senga.sketch.UserError;
import senga.words.Quote;

/**
 * Which source a file is drawn again from. What a file carries may be a stranger's program: it is
 * run only when the user says so. Otherwise the sketch on the disk is taken, and only if it is the
 * same to the letter.
 */
final class SourceChoice {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  @Option(
      names = "--inside",
      description = {
        "Draw with the source inside the file, which is compiled and run. Without it,",
        "with the sketch on the disk, if it is the same."
      })
  private boolean inside;

  @Option(
      names = "--sketch",
      paramLabel = "SKETCH",
      description = "Where that sketch is (default: here, under the name that the file tells)")
  private @Nullable Path sketch;

  /** The source inside: the user has said so already. */
  static SourceChoice inside() {
    SourceChoice choice = new SourceChoice();
    choice.inside = true;
    return choice;
  }

  /**
   * Does some work with the sketch's own file, and what it needs beside it.
   *
   * @param file that is drawn again
   * @throws UserError if the sketch on the disk is not there, or another one
   */
  <T> T with(Path file, Manifest manifest, Function<Path, T> work) {
    if (!inside) {
      return work.apply(onDisk(file, manifest));
    }
    Path folder = temporary();
    try {
      return work.apply(Unpacked.into(folder, manifest).sketch());
    } finally {
      remove(folder);
    }
  }

  private Path onDisk(Path file, Manifest manifest) {
    Source main = manifest.sources().main();
    Path own = sketch == null ? Path.of(main.name()) : sketch;
    Path folder = main.root(own);
    for (Source source : manifest.sources().files()) {
      Path there = source.equals(main) ? own : folder.resolve(source.name());
      difference(source, there).ifPresent(what -> refuse(file, there, what));
    }
    return own;
  }

  private static Optional<String> difference(Source source, Path there) {
    if (!Files.isRegularFile(there)) {
      return Optional.of("is not there");
    }
    try {
      String text = Files.readString(there);
      String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      return plain.equals(source.text())
          ? Optional.empty()
          : Optional.of("is not the one that it was drawn with");
    } catch (IOException e) {
      return Optional.of("cannot be read: " + e.getMessage());
    }
  }

  private static void refuse(Path file, Path there, String what) {
    throw new UserError(
        Quote.path(file)
            + ": not drawn again, for "
            + Quote.path(there)
            + " "
            + what
            + "; --sketch says where it is, --inside runs the source in the file, and senga reopen"
            + " --unpack shows it");
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("senga-inside");
    } catch (IOException e) {
      throw new UserError("there is no place for temporary files: " + e.getMessage(), e);
    }
  }

  private static void remove(Path folder) {
    try {
      Files.walkFileTree(folder, new Removal());
    } catch (IOException e) {
      throw new UserError("cannot remove " + Quote.path(folder) + ": " + e.getMessage(), e);
    }
  }

  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
