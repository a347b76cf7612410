package senga.command;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.Senga;
import senga.artefact.Manifests;
import senga.export.ExportFailed;
import senga.export.Exporter;
import senga.export.FilmExporter;
import senga.manifest.Manifest;
import senga.sketch.Deadline;
import senga.sketch.UsageError;
import senga.sketch.UserError;
import senga.words.Quote;

/** {@code senga verify}: draws what is in a file again and compares, bit by bit. */
@Command(
    name = "verify",
    description = {
      "Draws again what is in a file, and says whether it is the same to the bit.",
      "Exit code: 0 all are the same, 1 one is not or could not be drawn."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "What senga render or plot wrote.")
  private List<Path> files;

  @Mixin private SourceChoice sources;

  @Override
  public Integer call() {
    int failed = 0;
    List<Path> all = files.stream().map(file -> Manifests.owner(file).orElse(file)).toList();
    for (Path file : new LinkedHashSet<>(all)) {
      failed += isSame(file) ? 0 : 1;
    }
    return failed == 0 ? 0 : 1;
  }

  private boolean isSame(Path file) {
    try {
      Manifest manifest = Manifests.in(file);
      return sources.with(file, manifest, sketch -> compare(file, manifest, sketch));
    } catch (UserError | ExportFailed e) {
      Complaint.say(spec.commandLine(), String.valueOf(e.getMessage()));
      return false;
    } catch (IllegalArgumentException e) { // a format or an option that is not known here
      Complaint.say(spec.commandLine(), Quote.path(file) + ": " + e.getMessage());
      return false;
    }
  }

  private boolean compare(Path file, Manifest manifest, Path sketch) {
    Consumer<String> notes = note -> Complaint.say(spec.commandLine(), note);
    Redrawing again = new Redrawing(manifest, sketch, Deadline.LIMIT, notes);
    if (!again.digest().equals(manifest.digest())) {
      say(file, "its lines are others now" + otherVersion(manifest));
      return false;
    }
    int frames = manifest.times().size();
    String lines = frames == 1 ? "the same lines" : "the same lines in all " + frames + " frames";
    return isWritten(file, manifest, again, lines);
  }

  private static String otherVersion(Manifest manifest) {
    String ours = Senga.version();
    return manifest.version().equals(ours)
        ? ""
        : "; it was drawn by Senga " + Quote.bare(manifest.version()) + ", this is " + ours;
  }

  /** Whether the file, too, is as it was written; where that can be told. */
  private boolean isWritten(Path file, Manifest manifest, Redrawing again, String lines) {
    Format format = Formats.standard(note -> {}).named(manifest.form().format());
    Exporter exporter =
        UsageError.reading(
            () ->
                WithMachine.of(
                    format.with(manifest.form().options()),
                    Configured.of(spec).machines(),
                    note -> {}));
    boolean isTold = !manifest.form().planned() && !(exporter instanceof FilmExporter);
    if (!isTold || !otherVersion(manifest).isEmpty()) {
      say(file, lines);
      return true;
    }
    boolean same = again.isFile(file, exporter);
    if (same || format.isPacked()) {
      say(file, lines + (same ? ", and the same bytes" : ""));
      return true;
    }
    say(file, "its source draws the same lines, but this file is not as it was written");
    return false;
  }

  private void say(Path file, String what) {
    spec.commandLine().getOut().println(Quote.path(file) + ": " + what);
  }
}
