package senga.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.batch.JobList;
import senga.config.Config;
import senga.math.Require;
import senga.sketch.UsageError;

/** {@code senga batch}: many pictures of a sketch, on all cores, to be gone on with at any time. */
@Command(
    name = "batch",
    description = {
      "Draws a sketch with every combination of times, variations, seeds, papers and values.",
      "Or the jobs of a list that an earlier batch wrote. What is there already is not drawn",
      "again, so a batch that was ended goes on where it was.",
      "Exit code: 0 every picture is there, 1 some could not be drawn."
    },
    mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {
  private static final String LIST = ".jsonl";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SKETCH|JOBS",
      description = "A sketch (.java), or a list of jobs (.jsonl).")
  private Path file;

  @Mixin private WedgeOptions wedge;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many are drawn at the same time (default: one a core)")
  private @Nullable Integer atOnce;

  @Option(names = "--overwrite", description = "Write over other pictures of the same name.")
  private boolean overwrite;

  @Option(names = "--list", description = "Only write the list; draw nothing.")
  private boolean listOnly;

  @Option(
      names = "--sheet",
      description = "At the end, draw all of them on one sheet, too, as SVG, PNG and JSON.")
  private boolean sheet;

  @Override
  public Integer call() {
    Consumer<String> note = Complaint.once(spec.commandLine());
    Config config = Configured.of(spec, note);
    Formats formats = Formats.standard(note);
    JobList list = list(config, formats);
    if (listOnly) {
      return 0;
    }
    BatchRun run =
        new BatchRun(
            list,
            () -> new JobRunner(list, config, formats, overwrite, note),
            spec.commandLine().getOut(),
            note);
    run.draw(threads());
    if (run.isInVain()) {
      wedge.withdraw();
    }
    if (sheet) {
      run.sheet(overwrite);
    }
    return run.tell();
  }

  private int threads() {
    Integer told = atOnce;
    return told == null
        ? Runtime.getRuntime().availableProcessors()
        : UsageError.reading(() -> Require.atLeast("--jobs", told, 1));
  }

  private JobList list(Config config, Formats formats) {
    if (file.toString().endsWith(LIST)) {
      wedge.refuseForList();
      return JobList.read(file);
    }
    return UsageError.reading(
        () -> wedge.write(file, config, formats, overwrite, spec.commandLine().getOut()));
  }
}
