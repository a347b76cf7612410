package senga.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import senga.recipe.Catalog;
import senga.reference.Reference;
import senga.sketch.UsageError;

/** {@code senga reference --out pages}: a page for every operation, with pictures. */
@Command(
    name = "reference",
    description = "Writes pages with pictures of all shapes and effects, for a browser.",
    mixinStandardHelpOptions = true)
final class ReferenceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where to (default ${DEFAULT-VALUE}).")
  private Path folder = Path.of("out", "reference");

  @Option(names = "--overwrite", description = "Replace pages that are there.")
  private boolean overwrite;

  @Override
  public Integer call() {
    if (Files.exists(folder) && !overwrite) {
      throw new UsageError(folder + " is there already; take another --out or add --overwrite");
    }
    Catalog catalog = Catalog.standard();
    catalog.troubles().forEach(trouble -> Complaint.say(spec.commandLine(), trouble));
    spec.commandLine().getOut().println(new Reference(catalog).write(folder));
    return 0;
  }
}
