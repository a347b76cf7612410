package senga.incoming;

import java.util.ArrayList;
import java.util.List;
import senga.control.Controls;
import senga.panel.PageLine;
import senga.panel.PageLine.Tone;

/** What is listened to, and how loud it is, as a whole and in its bands. */
final class SoundLines {
  private static final int LABEL = 10;
  private static final int MOST_BANDS = 32;

  private SoundLines() {}

  /**
   * @param all what a frame reads
   */
  static List<PageLine> of(SoundStanding sound, Controls all) {
    List<PageLine> lines = new ArrayList<>();
    lines.add(PageLine.head("SOUND"));
    if (sound.wished().isEmpty()) {
      lines.add(PageLine.of(Tone.QUIET, "", "nothing is listened to; --audio default does", 0));
      return lines;
    }
    lines.add(listens(sound));
    double level = all.value("audio/level", 0);
    lines.add(
        new PageLine(
            Tone.VALUE,
            "level",
            List.of(Math.clamp(level, 0, 1)),
            LABEL,
            Told.value(level),
            LABEL + PageLine.BAR + 1));
    List<Double> bands = bands(all);
    if (bands.size() > 1) {
      String text = "1 to " + bands.size();
      int textAt = LABEL + PageLine.COLUMN * bands.size() + 1;
      lines.add(new PageLine(Tone.QUIET, "bands", bands, LABEL, text, textAt));
    }
    return lines;
  }

  private static PageLine listens(SoundStanding sound) {
    String wished = Told.safe(sound.wished(), 40);
    if (!sound.isLive()) {
      return PageLine.of(Tone.VALUE, "file", wished, LABEL);
    }
    if (sound.heard().isEmpty()) {
      String text = "to nothing: no input is there for " + wished + "; waiting for it";
      return PageLine.of(Tone.WARNING, "listens", text, LABEL);
    }
    String lost = sound.dropped() == 0 ? "" : ", " + Told.count(sound.dropped(), "sample");
    return PageLine.of(
        lost.isEmpty() ? Tone.VALUE : Tone.WARNING,
        "listens",
        "to " + Told.safe(sound.heard(), 40) + (lost.isEmpty() ? "" : lost + " lost"),
        LABEL);
  }

  private static List<Double> bands(Controls all) {
    List<Double> bands = new ArrayList<>();
    for (int band = 1; band <= MOST_BANDS; band++) {
      double value = all.value("audio/band/" + band, Double.NaN);
      if (Double.isNaN(value)) {
        return bands;
      }
      bands.add(Math.clamp(value, 0, 1));
    }
    return bands;
  }
}
