package senga.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.sketch.UsageError;

/** {@code senga help render}, the same as {@code senga render --help}. */
@Command(name = "help", description = "Shows how a command is used.", helpCommand = true)
final class HelpCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "Its name; without one, all commands are shown.")
  private @Nullable String name;

  @Override
  public void run() {
    CommandLine all = spec.parent().commandLine();
    CommandLine asked = name == null ? all : all.getSubcommands().get(name);
    if (asked == null) {
      throw new UsageError(Complaint.unknownCommand(String.valueOf(name), all));
    }
    asked.usage(spec.commandLine().getOut());
  }
}
