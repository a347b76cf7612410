package senga.cue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * What a file of cues holds, and where in it.
 *
 * @param lines for each cue the line it begins in, from 1
 */
public record ReadCues(CueSheet sheet, List<Integer> lines) {
  public ReadCues {
    lines = List.copyOf(lines);
  }

  static ReadCues of(CueSheet sheet, String text) {
    CueLines lines = new CueLines(text);
    return new ReadCues(
        sheet, IntStream.range(0, sheet.cues().size()).mapToObj(lines::ofCue).toList());
  }

  /** Of a sketch that has no such file. */
  public static ReadCues none(String sketch) {
    return of(CueSheet.none(sketch), "");
  }

  /**
   * A sentence for each cue whose variation is not kept.
   *
   * @param kept the names of those that are
   */
  public List<String> missing(Collection<String> kept) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String wanted = sheet.cues().get(i).variation();
      if (!kept.contains(wanted)) {
        sentences.add(
            sheet.sketch()
                + CueSheetFile.ENDING
                + ", line "
                + lines.get(i)
                + ": there is no variation "
                + Quote.of(wanted)
                + Nearest.hintOrAll(wanted, kept));
      }
    }
    return sentences;
  }
}
