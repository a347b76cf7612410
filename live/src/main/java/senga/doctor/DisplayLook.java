package senga.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import senga.sketch.GuestJars;
import senga.stage.GlProbe;

/** Display and graphics card, asked by another process: a driver's fault may end it. */
final class DisplayLook {
  private static final String SUBJECT = "display";
  private static final String INSTALL =
      "Debian: apt install libgl1 libegl1 libgl1-mesa-dri, and the driver of the card";

  private final Answer.Source programs;

  DisplayLook(Answer.Source programs) {
    this.programs = programs;
  }

  List<Finding> findings() {
    return List.of(window(), offscreen());
  }

  private Finding window() {
    Optional<Answer> answer = programs.ask(probe("window"));
    if (answer.isEmpty()) {
      return Finding.trouble(
          SUBJECT, "the graphics driver does not answer, or ends the process", INSTALL);
    }
    String failure = answer.get().value("failure");
    if (!failure.isEmpty() || answer.get().code() != 0) {
      return noWindow(failure.isEmpty() ? answer.get().firstLine() : failure);
    }
    return card(answer.get());
  }

  /** Where nothing speaks of a display, nobody expects one. */
  private static Finding noWindow(String failure) {
    String sentence = "no window can be opened: " + failure;
    return isNamed()
        ? Finding.trouble(SUBJECT, sentence, INSTALL)
        : Finding.note(SUBJECT, sentence, "senga render needs none; elsewhere, set DISPLAY");
  }

  private static boolean isNamed() {
    return !System.getProperty("os.name", "").equals("Linux")
        || System.getenv("DISPLAY") != null
        || System.getenv("WAYLAND_DISPLAY") != null;
  }

  static Finding card(Answer answer) {
    String renderer = answer.value("renderer");
    String what =
        "%s, OpenGL %s by %s, scale %s, monitors %s"
            .formatted(
                answer.value("platform"),
                answer.value("version"),
                renderer,
                answer.value("scale"),
                answer.value("monitors"));
    return isSoftware(renderer)
        ? Finding.note(
            SUBJECT, what + ": the processor draws, not a card", "install the driver of the card")
        : Finding.ok(SUBJECT, what);
  }

  private static boolean isSoftware(String renderer) {
    String lower = renderer.toLowerCase(Locale.ROOT);
    return lower.contains("llvmpipe")
        || lower.contains("softpipe")
        || lower.contains("swiftshader")
        || lower.contains("gdi generic");
  }

  private Finding offscreen() {
    Optional<Answer> answer = programs.ask(probe("offscreen"));
    return answer.isPresent() && !answer.get().value("renderer").isEmpty()
        ? Finding.ok(
            "offscreen", "EGL draws without a display, by " + answer.get().value("renderer"))
        : Finding.note(
            "offscreen",
            "there is no EGL to draw without a display",
            "only soak --display offscreen wants it; Debian: apt install libegl1");
  }

  private static List<String> probe(String where) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (System.getProperty("os.name", "").startsWith("Mac")) {
      command.add("-XstartOnFirstThread");
    }
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            GuestJars.classPath(),
            GlProbe.class.getName(),
            where));
    return command;
  }
}
