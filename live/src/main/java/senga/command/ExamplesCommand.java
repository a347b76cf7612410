package senga.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.gallery.Exhibit;
import senga.gallery.Gallery;
import senga.gallery.SourceCopy;
import senga.sketch.UsageError;
import senga.words.Nearest;
import senga.words.Quote;

/** {@code senga examples}: the sketches that come with Senga, and their sources. */
@Command(
    name = "examples",
    description = "Lists the sketches that come with Senga; with a name, prints its source.",
    mixinStandardHelpOptions = true)
final class ExamplesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The sketch to print or copy.")
  private @Nullable String name;

  @Option(
      names = "--copy",
      paramLabel = "DIR",
      description = {
        "Put a copy into this folder instead, with the variations, cues, map of knobs and",
        "takes that lie beside it; without a name, of all of them."
      })
  private @Nullable Path folder;

  @Override
  public Integer call() {
    Exhibit one = name == null ? null : named(name);
    if (folder != null) {
      copy(one, folder);
    } else if (one != null) {
      out().print(one.source());
      out().flush();
    } else {
      list();
    }
    return 0;
  }

  private void list() {
    Columns columns = new Columns();
    Gallery.all().forEach(each -> columns.row(each.name(), each.sentence()));
    columns.print(out());
    out().println("senga examples NAME prints one, senga gallery shows them all.");
  }

  private void copy(@Nullable Exhibit one, Path into) {
    if (one == null) {
      Gallery.all().forEach(each -> SourceCopy.into(into, each).forEach(this::tell));
    } else {
      SourceCopy.into(into, one).forEach(this::tell);
    }
  }

  private void tell(Path written) {
    out().println(Quote.path(written));
  }

  private static Exhibit named(String name) {
    return Gallery.named(name.replaceFirst("\\.java$", ""))
        .orElseThrow(
            () ->
                new UsageError(
                    "no sketch of the gallery is named "
                        + Quote.of(name)
                        + Nearest.hint(name, Gallery.names())
                        + "; there are "
                        + String.join(", ", Gallery.names())));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
