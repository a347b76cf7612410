package senga.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.input.MidiStanding;
import senga.input.MidiStanding.Clock;
import senga.panel.PageLine;
import senga.panel.PageLine.Tone;

/** The tempo, who has said it, the beat of the frames, and the time of a time code. */
final class ClockLines {
  private static final int LABEL = 10;
  private static final String TEMPO = "clock/tempo";

  private ClockLines() {}

  /**
   * @param all what a frame reads
   * @param sent what of it came from outside since the start
   * @param seconds the time of the transport
   */
  static List<PageLine> of(
      Controls all, Controls sent, List<MidiStanding> devices, double seconds) {
    MidiStanding clock = clock(devices);
    List<PageLine> lines = new ArrayList<>();
    lines.add(PageLine.head("CLOCK"));
    String from = from(clock, all, sent);
    boolean isFaulty =
        clock != null && (clock.clock() == Clock.SILENT || clock.clock() == Clock.TWICE);
    lines.add(
        PageLine.of(
            isFaulty ? Tone.WARNING : Tone.VALUE,
            "tempo",
            String.format(Locale.ROOT, "%7.2f  %s", all.tempo(), from),
            LABEL));
    double beat = all.beat(seconds);
    lines.add(PageLine.of(Tone.VALUE, "beat", String.format(Locale.ROOT, "%7.2f", beat), LABEL));
    double time = all.value("clock/time", Double.NaN);
    if (!Double.isNaN(time)) {
      lines.add(PageLine.of(Tone.VALUE, "time code", Told.time(time), LABEL));
    }
    return lines;
  }

  /** The first that runs, or else the first that there is. */
  private static @Nullable MidiStanding clock(List<MidiStanding> devices) {
    MidiStanding found = null;
    for (MidiStanding device : devices) {
      boolean runs = device.clock() == Clock.RUNS || device.clock() == Clock.TWICE;
      if (runs) {
        return device;
      }
      found = found == null && device.clock() != Clock.NONE ? device : found;
    }
    return found;
  }

  private static String from(@Nullable MidiStanding device, Controls all, Controls sent) {
    if (device != null) {
      String its = "the clock of " + Told.safe(device.title(), 30);
      return switch (device.clock()) {
        case SILENT -> its + ", which has fallen silent";
        case STOPPED -> its + ", which was stopped";
        case TWICE -> its + ", which comes twice: every second tick is dropped";
        default -> its;
      };
    }
    if (!Double.isNaN(sent.value(TEMPO, Double.NaN))) {
      return "tapped, or sent by OSC";
    }
    return Double.isNaN(all.value(TEMPO, Double.NaN))
        ? "as usual: nobody has said another"
        : "from the sketch, the config or --set";
  }
}
