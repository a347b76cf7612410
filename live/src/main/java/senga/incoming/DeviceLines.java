package senga.incoming;

import java.util.ArrayList;
import java.util.List;
import senga.input.MidiStanding;
import senga.panel.PageLine;
import senga.panel.PageLine.Tone;

/** The devices of MIDI: which are there, which are missing, and what they send. */
final class DeviceLines {
  /** The most devices that are listed; more are counted. */
  static final int MOST = 6;

  private static final int LABEL = 24;
  private static final String PREFIX = "MIDI: ";

  private DeviceLines() {}

  /**
   * @param rates messages a second of each
   */
  static List<PageLine> of(List<MidiStanding> devices, List<Double> rates) {
    List<PageLine> lines = new ArrayList<>();
    lines.add(PageLine.head("MIDI"));
    if (devices.isEmpty()) {
      lines.add(said(Tone.QUIET, "", "off: no device is wanted (--midi none)"));
    }
    for (int i = 0; i < devices.size() && i < MOST; i++) {
      lines.add(line(devices.get(i), rates.get(i)));
    }
    int more = devices.size() - MOST;
    if (more > 0) {
      lines.add(said(Tone.QUIET, "", "and " + more + " more; senga midi list shows all"));
    }
    return lines;
  }

  private static PageLine line(MidiStanding device, double rate) {
    String title = Told.safe(device.title(), LABEL - 1);
    if (device.isThere()) {
      boolean isFaulty = device.broken() > 0 || device.clock() == MidiStanding.Clock.TWICE;
      return said(isFaulty ? Tone.WARNING : Tone.VALUE, title, there(device, rate));
    }
    boolean isForAny = device.port().isEmpty() && device.said().isEmpty();
    String text =
        isForAny
            ? "none is there; the first that comes is listened to, or --midi NAME"
            : missing(device);
    return said(isForAny ? Tone.QUIET : Tone.WARNING, title.isEmpty() ? "any device" : title, text);
  }

  private static String missing(MidiStanding device) {
    String said = Told.sentence(device.said());
    return said.isEmpty()
        ? "is waited for"
        : said.startsWith(PREFIX) ? said.substring(PREFIX.length()) : said;
  }

  private static String there(MidiStanding device, double rate) {
    StringBuilder text = new StringBuilder();
    text.append("%8s  ".formatted(Told.rate(rate)));
    text.append(Told.count(device.messages(), "message"));
    if (device.broken() > 0) {
      text.append(", ").append(Told.count(device.broken())).append(" not understood");
    }
    if (device.elsewhere() > 0) {
      text.append(", ").append(Told.count(device.elsewhere())).append(" in other channels");
    }
    text.append(device.isShown() ? "; is shown where it stands" : "; no way back");
    if (!device.name().isEmpty()) {
      text.append("; is ").append(Told.safe(device.device(), LABEL));
    }
    return text.toString();
  }

  private static PageLine said(Tone tone, String label, String text) {
    return PageLine.of(tone, label, text, label.isEmpty() ? 0 : LABEL);
  }
}
