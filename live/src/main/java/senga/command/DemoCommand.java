package senga.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import senga.gallery.Gallery;
import senga.sketch.Act;
import senga.stage.DisplayFailed;
import senga.stage.Show;
import senga.stage.ShowOptions;

/** {@code senga demo}: the main job, with or without a display. */
@Command(
    name = "demo",
    description = "Shows the demo; without a display, draws it into files.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final String TITLE = "Demo";

  @Spec private CommandSpec spec;
  @Mixin private RunOptions options;

  @Override
  public Integer call() {
    Act act = options.over(Gallery.demo());
    ShowOptions plan = options.show(TITLE, act.canvas());
    try {
      Show show = Show.inWindow(act, plan);
      options.begin(show);
      return show.toItsEnd();
    } catch (DisplayFailed e) {
      options.warnings().forEach(it -> Complaint.say(spec.commandLine(), it));
      PrintWriter out = spec.commandLine().getOut();
      out.println("No window can be opened: " + e.getMessage() + ". Drawing into files instead …");
      new UnseenDemo(TITLE, act, plan, out, spec.commandLine().getErr()).run();
    }
    return 0;
  }
}
