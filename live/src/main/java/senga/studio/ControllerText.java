package senga.studio;

import senga.bind.Sources;
import senga.panel.Face;

/**
 * A controller's address for a narrow place. Of MIDI it is short: {@code cc74}. Of OSC what tells
 * one from another stands at the end, so the last parts that fit are shown: of {@code
 * osc/synth/filter/cutoff} maybe {@code filter/cutoff}, or {@code cutoff}.
 */
final class ControllerText {
  private static final String OSC = "osc/";

  private ControllerText() {}

  /** Without what a narrow place need not say: the channel, the resolution, the word osc. */
  static String of(String controller) {
    if (controller.startsWith(OSC)) {
      return controller.substring(OSC.length());
    }
    String bare = Sources.ofAnyChannel(controller).replace("cc14", "cc");
    boolean midi = bare.indexOf('/') == bare.lastIndexOf('/');
    return midi ? bare.replace("/", "") : bare;
  }

  /** The whole if it has room; else its last parts; else the end of the last one. */
  static String fitting(Face face, String text, float room) {
    String shown = text;
    int slash = shown.indexOf('/');
    while (face.width(shown) > room && slash >= 0 && slash < shown.length() - 1) {
      shown = shown.substring(slash + 1);
      slash = shown.indexOf('/');
    }
    if (face.width(shown) <= room) {
      return shown;
    }
    int from = 1;
    while (from < shown.length() && face.width("…" + shown.substring(from)) > room) {
      from++;
    }
    return "…" + shown.substring(from);
  }
}
