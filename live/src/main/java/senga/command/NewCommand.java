package senga.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.project.NewSketch;
import senga.project.SengaJars;
import senga.stage.DisplayFailed;
import senga.words.Quote;

/** {@code senga new Waves}: a folder for a sketch, and the sketch in a window. */
@Command(
    name = "new",
    description = "Makes a folder for a sketch, which editors can open, and runs the sketch.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "Of the sketch and its folder, such as MyWaves.")
  private String name;

  @Option(names = "--in", paramLabel = "DIR", description = "Where the folder goes.")
  private Path parent = Path.of("");

  @Option(names = "--no-run", description = "Do not open the window.")
  private boolean noRun;

  @Mixin private RunOptions options;

  @Override
  public Integer call() {
    NewSketch sketch = new NewSketch(name, parent, SengaJars.ofRunningSenga());
    sketch.make();
    PrintWriter out = spec.commandLine().getOut();
    out.println(Quote.path(sketch.source()));
    out.println("Open the folder " + Quote.path(sketch.folder()) + " in your editor.");
    if (noRun) {
      out.println(later(sketch));
      return 0;
    }
    out.println("Save the file while the window is open, and see it change.");
    return run(sketch);
  }

  /** Without a display the folder is as good. */
  private int run(NewSketch sketch) {
    try {
      return new Playing(sketch.source(), options, note -> Complaint.say(spec.commandLine(), note))
          .following();
    } catch (DisplayFailed e) {
      spec.commandLine().getOut().println("No window can be opened: " + e.getMessage() + ".");
      spec.commandLine().getOut().println(later(sketch));
      return 0;
    }
  }

  private static String later(NewSketch sketch) {
    return "senga run " + Quote.path(sketch.source()) + " shows it, senga render draws it.";
  }
}
