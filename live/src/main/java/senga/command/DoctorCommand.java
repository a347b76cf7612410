package senga.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import senga.doctor.Doctor;
import senga.doctor.Finding;
import senga.doctor.FindingsJson;

/** {@code senga doctor}: what this machine has, what it lacks, and what to do. */
@Command(
    name = "doctor",
    description = "Looks at JDK, display, MIDI, files and config, and says what to do.",
    mixinStandardHelpOptions = true,
    footer = {"", "Exit code: 0 all is well, notes included; 1 there is trouble."})
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    List<Finding> findings = Doctor.here(Configured.of(spec)).findings();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(FindingsJson.of(findings));
    } else {
      print(findings, out);
    }
    return findings.stream().anyMatch(each -> each.state() == Finding.State.TROUBLE) ? 1 : 0;
  }

  private static void print(List<Finding> findings, PrintWriter out) {
    Columns columns = new Columns();
    for (Finding finding : findings) {
      String state = finding.state().name().toLowerCase(Locale.ROOT);
      columns.row(state, finding.subject(), finding.sentence());
      if (!finding.remedy().isEmpty()) {
        columns.row("", "", "→ " + finding.remedy());
      }
    }
    columns.print(out);
  }
}
