package senga.incoming;

import java.util.ArrayList;
import java.util.List;
import senga.panel.PageLine;
import senga.panel.PageLine.Tone;
import senga.remote.OscCounts;
import senga.remote.OscStanding;

/** The network: what is listened to, what came, what was refused, and where it is sent. */
final class OscLines {
  private static final int LABEL = 10;

  private OscLines() {}

  /**
   * @param rate messages a second
   */
  static List<PageLine> of(OscStanding osc, double rate) {
    List<PageLine> lines = new ArrayList<>();
    lines.add(PageLine.head("OSC"));
    OscCounts counts = osc.counts();
    if (osc.place().isEmpty() && !osc.trouble().isEmpty()) {
      lines.add(warning("listens", "to nobody: " + Told.sentence(osc.trouble())));
    } else if (osc.place().isEmpty()) {
      lines.add(PageLine.of(Tone.QUIET, "", "nothing is listened to; --osc PORT does", 0));
    } else {
      String place = osc.place() + (osc.tcp() ? ", UDP and TCP" : ", UDP");
      lines.add(PageLine.of(Tone.VALUE, "listens", place, LABEL));
      if (!osc.trouble().isEmpty()) {
        lines.add(warning("lacks", Told.sentence(osc.trouble())));
      }
      lines.add(PageLine.of(Tone.VALUE, "came", came(osc, counts, rate), LABEL));
      refused(osc, counts, lines);
    }
    if (!osc.out().isEmpty()) {
      lines.add(PageLine.of(Tone.VALUE, "sends", sent(osc, counts), LABEL));
    }
    return lines;
  }

  private static PageLine warning(String label, String text) {
    return PageLine.of(Tone.WARNING, label, text, LABEL);
  }

  private static String came(OscStanding osc, OscCounts counts, double rate) {
    String text =
        "%8s  %s in %s, %s set"
            .formatted(
                Told.rate(rate),
                Told.count(counts.messages(), "message"),
                Told.count(counts.packets(), "packet"),
                Told.count(osc.rowsSet(), "row"));
    String held =
        counts.held() == 0 ? "" : ", " + Told.count(counts.held(), "bundle") + " for later";
    String rows =
        counts.rows() == 0 ? "" : ", " + Told.count(counts.rows(), "row") + " for the next frame";
    return text + held + rows;
  }

  private static void refused(OscStanding osc, OscCounts counts, List<PageLine> lines) {
    List<String> parts = new ArrayList<>();
    if (counts.badPackets() > 0) {
      parts.add(Told.count(counts.badPackets()) + " of these packets were none");
    }
    if (counts.refusals() > 0) {
      parts.add(Told.count(counts.refusals(), "thing") + " that could not be done");
    }
    if (parts.isEmpty()) {
      return;
    }
    lines.add(warning("refused", String.join(", and ", parts)));
    lines.add(warning("lately", Told.sentence(osc.refusal())));
  }

  private static String sent(OscStanding osc, OscCounts counts) {
    String waiting = counts.unsent() == 0 ? "" : ", " + Told.count(counts.unsent()) + " wait";
    return "to " + osc.out() + ", " + Told.count(counts.sent(), "message") + waiting;
  }
}
