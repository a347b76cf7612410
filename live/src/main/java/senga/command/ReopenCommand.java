package senga.command;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.artefact.Manifests;
import senga.artefact.Restored;
import senga.artefact.Unpacked;
import senga.config.Settings;
import senga.manifest.Manifest;
import senga.manifest.Source;
import senga.sketch.UsageError;
import senga.stage.DisplayFailed;
import senga.stage.Displays;
import senga.take.Take;
import senga.words.Quote;

/** {@code senga reopen}: a file's sketch in a window, at the very moment of the file. */
@Command(
    name = "reopen",
    description = {
      "Brings back the sketch that a file was drawn with, at the moment of the file.",
      "Writes its source into a folder, shows what it is, and runs it when you agree."
    },
    mixinStandardHelpOptions = true)
final class ReopenCommand implements Callable<Integer> {
  /** As much of the digest as tells one file from another. */
  private static final int LETTERS = 8;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "What senga render, plot or a window wrote.")
  private Path file;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "The folder for its source (default: reopened, in the folder for pictures)")
  private @Nullable Path into;

  @Option(names = "--unpack", description = "Only write the source; run nothing.")
  private boolean unpack;

  @Option(names = "--yes", description = "Run it without asking.")
  private boolean yes;

  @Mixin private RunOptions options;

  @Override
  public Integer call() {
    Manifest manifest = Manifests.in(file);
    if (!unpack && !yes && terminal().isEmpty()) {
      throw new UsageError(
          "reopen runs the source inside of a file; here nobody can be asked whether it may:"
              + " --yes runs it, --unpack only shows it");
    }
    Unpacked unpacked = Unpacked.into(folder(manifest), manifest).withState();
    show(unpacked);
    if (unpack || !(yes || agreed())) {
      return 0;
    }
    Optional<Take> take = manifest.take().map(note -> TakeNotes.take(manifest, unpacked.sketch()));
    try {
      return playing(unpacked).at(manifest.times().getFirst(), new Restored(manifest)::over, take);
    } catch (DisplayFailed e) {
      throw Displays.none(e);
    }
  }

  private Path folder(Manifest manifest) {
    String title = manifest.sources().main().name().replaceAll(".*/|\\.\\w+$", "");
    String digest = manifest.digest();
    String name = title + "-" + digest.substring(0, Math.min(LETTERS, digest.length()));
    Path usual = Configured.of(spec).get(Settings.OUTPUT).resolve("reopened");
    return into == null ? usual.resolve(Quote.bare(name)) : into;
  }

  private void show(Unpacked unpacked) {
    PrintWriter out = spec.commandLine().getOut();
    Manifest manifest = unpacked.manifest();
    out.println(
        Quote.path(file)
            + ": t = "
            + OutputNames.plain(manifest.times().getFirst())
            + " s, seed "
            + manifest.seed()
            + ", Senga "
            + Quote.bare(manifest.version())
            + (manifest.git().isEmpty() ? "" : ", commit " + Quote.bare(manifest.git())));
    for (Source source : manifest.sources().files()) {
      out.println(
          "  "
              + Quote.path(unpacked.at(source))
              + "  "
              + source.text().lines().count()
              + " lines, sha256 "
              + source.hash());
    }
    out.flush();
  }

  private static boolean agreed() {
    return terminal()
        .map(console -> console.readLine("Compile and run it? [y/N] "))
        .filter(answer -> answer.strip().toLowerCase(Locale.ROOT).startsWith("y"))
        .isPresent();
  }

  /** Where somebody can be asked. */
  private static Optional<Console> terminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }

  private Playing playing(Unpacked unpacked) {
    Consumer<String> notes = note -> Complaint.say(spec.commandLine(), note);
    return new Playing(unpacked.sketch(), options, notes);
  }
}
