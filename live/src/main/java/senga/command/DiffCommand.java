package senga.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.Senga;
import senga.artefact.ManifestDifference;
import senga.artefact.Manifests;
import senga.artefact.OnionSkin;
import senga.export.Exporter;
import senga.export.OutputFile;
import senga.export.Provenance;
import senga.manifest.Manifest;
import senga.recipe.Catalog;
import senga.scene.Drawing;
import senga.sketch.Deadline;
import senga.sketch.UsageError;
import senga.sketch.UserError;
import senga.words.Quote;

/** {@code senga diff}: in which ways two files were drawn differently. */
@Command(
    name = "diff",
    description = {
      "Says what differs between two files: parameters and lines of code.",
      "With --draw, the lines on the paper, too.",
      "Exit code: 0 they are the same drawing, 1 they differ."
    },
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  private static final int LONGEST = 20_000;
  private static final String SAME = "the same drawing, to the bit";
  private static final String TOUCHED =
      "; but the files are not the same: one is not as it was written";

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "What senga render, plot or a window wrote.")
  private Path first;

  @Parameters(index = "1", paramLabel = "B", description = "Another one.")
  private Path second;

  @Option(
      names = "--draw",
      description = {
        "Draw both again, with the sources inside them, which are compiled and run;",
        "count the lines that only one of them has."
      })
  private boolean draw;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = {
        "With --draw: both on one paper, what they share in grey, what only one has in",
        "red and blue. The ending decides the format."
      })
  private @Nullable Path out;

  @Override
  public Integer call() {
    if (out != null && !draw) {
      throw new UsageError("--out is for what --draw draws");
    }
    ManifestDifference difference =
        new ManifestDifference(Manifests.in(first), Manifests.in(second));
    PrintWriter to = spec.commandLine().getOut();
    difference.sentences().forEach(sentence -> to.println(Quote.lines(sentence, LONGEST)));
    difference.code().forEach(line -> to.println(Quote.lines(line, LONGEST)));
    boolean same = difference.areLinesTheSame();
    boolean untouched = !same || !isOneChanged(difference.a());
    to.println(same ? SAME + (untouched ? "" : TOUCHED) : "another drawing");
    if (draw) {
      compare(difference);
    }
    return same && untouched ? 0 : 1;
  }

  /** Whether the two must be the same bytes, and are not; as far as that can be told. */
  private boolean isOneChanged(Manifest one) {
    Format format = Formats.standard(note -> {}).named(one.form().format());
    boolean told = !one.form().planned() && !format.isFilm() && !format.isPacked();
    try {
      return told
          && Manifests.text(first).equals(Manifests.text(second))
          && Files.mismatch(first, second) >= 0;
    } catch (IOException e) {
      throw new UserError("cannot compare the files: " + e.getMessage(), e);
    }
  }

  private void compare(ManifestDifference difference) {
    OnionSkin skin = OnionSkin.of(drawn(first, difference.a()), drawn(second, difference.b()));
    List<Integer> counts = skin.counts();
    PrintWriter to = spec.commandLine().getOut();
    to.printf(
        Locale.ROOT,
        "lines: %,d in both, %,d only in the first, %,d only in the second%n",
        counts.get(0),
        counts.get(1),
        counts.get(2));
    Path wanted = out;
    if (wanted != null) {
      Exporter exporter =
          UsageError.reading(() -> (Exporter) Catalog.standard().exporter(wanted).defaults());
      Provenance from = Provenance.of("diff", Senga.version());
      to.println(Quote.path(Senga.export(skin.drawing(), from, OutputFile.at(wanted), exporter)));
    }
  }

  private Drawing drawn(Path file, Manifest manifest) {
    Consumer<String> notes = note -> Complaint.say(spec.commandLine(), note);
    return SourceChoice.inside()
        .with(
            file,
            manifest,
            sketch -> new Redrawing(manifest, sketch, Deadline.LIMIT, notes).first());
  }
}
