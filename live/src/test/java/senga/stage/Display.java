package senga.stage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The display that tests open windows on: the desktop's, or an Xvfb of our own. */
public final class Display implements AutoCloseable {
  private static final String OWN = "";

  private final String name;
  private final @Nullable Process server;

  private Display(String name, @Nullable Process server) {
    this.name = name;
    this.server = server;
  }

  /** The desktop's display if there is one; otherwise starts an Xvfb on a free number. */
  static Display find() throws IOException {
    String given = System.getenv("DISPLAY");
    boolean elsewhere = !System.getProperty("os.name", "").equals("Linux");
    if (elsewhere || (given != null && !given.isEmpty())) {
      return new Display(given == null ? OWN : given, null);
    }
    Display started = start();
    Environment.set("DISPLAY", started.name);
    return started;
  }

  /** An Xvfb that no other test sees, with a keyboard to play with. */
  static Display start() throws IOException {
    Process server =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24", "-noreset")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said = server.inputReader(StandardCharsets.US_ASCII);
    String number = said.readLine(); // written once the server listens
    if (number == null) {
      throw new IOException("Xvfb ended at once");
    }
    return new Display(":" + number, server);
  }

  /** What DISPLAY is set to; empty where displays have no names. */
  public String name() {
    return name;
  }

  @Override
  public void close() {
    if (server != null) {
      Environment.unset("DISPLAY");
      server.destroy();
      server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
  }
}
