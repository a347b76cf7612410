package senga.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands of {@code senga}, in the order of its help.
 *
 * <p>To read the options of all of them takes longer than most of them take to run. So where the
 * command line begins with the name of one, it is the only one that is read.
 */
final class Commands {
  private static final List<Class<?>> ALL =
      List.of(
          GalleryCommand.class,
          NewCommand.class,
          DemoCommand.class,
          RunCommand.class,
          RenderCommand.class,
          PlotCommand.class,
          CheckCommand.class,
          VariationsCommand.class,
          SheetCommand.class,
          BatchCommand.class,
          ReopenCommand.class,
          VerifyCommand.class,
          DiffCommand.class,
          SoakCommand.class,
          ListCommand.class,
          DescribeCommand.class,
          ReferenceCommand.class,
          ExamplesCommand.class,
          MidiCommand.class,
          OscCommand.class,
          AudioCommand.class,
          TakeCommand.class,
          ConfigCommand.class,
          DoctorCommand.class,
          HelpCommand.class);

  private Commands() {}

  /** Adds the command that is the first of these words; all of them if none is, or help. */
  static void addTo(CommandLine line, String... words) {
    String first = words.length == 0 ? "" : words[0];
    List<Class<?>> meant = ALL.stream().filter(each -> name(each).equals(first)).toList();
    boolean plain = !meant.isEmpty() && !meant.contains(HelpCommand.class);
    (plain ? meant : ALL).forEach(line::addSubcommand);
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }
}
