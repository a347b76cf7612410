package senga.doctor;

import java.io.IOException;
import senga.render.Natives;
import senga.words.Quote;

/** The native libraries of window and panel. */
final class NativesLook {
  private NativesLook() {}

  static Finding folder() {
    try {
      return Finding.ok("libraries", "unpacked into " + Quote.path(Natives.folder()));
    } catch (IOException e) {
      return Finding.trouble(
          "libraries",
          "those of the window cannot be unpacked: " + e.getMessage(),
          "SENGA_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER names another folder");
    }
  }

  static Finding panel() {
    return Natives.hasImGui()
        ? Finding.ok("panel", "the library of figures and panel is there")
        : Finding.note(
            "panel",
            "there is no library of figures and panel for this system; lines are shown all the"
                + " same",
            "none is needed for render; for the panel, another computer");
  }
}
