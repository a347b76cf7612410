package senga.stage;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import senga.command.Main;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained about
 */
public record Outcome(int code, String out, String err) {
  /** Runs the real command line in this process. */
  public static Outcome of(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Outcome(code, out.toString(), err.toString());
  }

  /** The complaint without a folder that differs from run to run. */
  public String complaintIn(Path folder) {
    return err.replace(folder + "/", "").replace(folder + "\\", "").strip();
  }
}
