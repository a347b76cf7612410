package senga.studio;

import java.util.ArrayList;
import java.util.List;
import senga.panel.Letters;
import senga.variations.Variation;

/**
 * A variation as a line of the panel, put into words once.
 *
 * @param note what stands below its name; empty for nothing
 * @param thumb its small picture
 */
record VariationRow(Variation variation, String note, Thumb thumb) {
  static final float HEIGHT = 50;

  /**
   * @param before the lines until now, whose pictures stay as long as they are right
   */
  static List<VariationRow> of(
      List<Variation> variations, List<VariationRow> before, Letters letters) {
    List<VariationRow> rows = new ArrayList<>();
    for (Variation variation : variations) {
      VariationRow row = new VariationRow(variation, note(variation), thumb(variation, before));
      letters.need(variation.name());
      letters.need(row.note);
      rows.add(row);
    }
    return List.copyOf(rows);
  }

  private static Thumb thumb(Variation variation, List<VariationRow> before) {
    for (VariationRow row : before) {
      if (row.thumb.shows(variation)) {
        return row.thumb;
      }
    }
    return new Thumb(variation);
  }

  private static String note(Variation variation) {
    StringBuilder words = new StringBuilder(variation.note().replaceAll("\\s+", " ").strip());
    for (String tag : variation.tags()) {
      words.append(words.isEmpty() ? "#" : "  #").append(tag);
    }
    return words.toString();
  }

  String name() {
    return variation.name();
  }
}
