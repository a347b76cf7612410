package senga.studio;

import java.util.ArrayList;
import java.util.List;
import senga.panel.Letters;
import senga.variations.Variation;

/**
 * A variation as a line of the panel, put into words once.
 *
 * @param note what stands below its name; empty for nothing
 */
record VariationRow(Variation variation, String note) {
  static final float HEIGHT = 28;
  static final float WITH_NOTE = 44;

  static List<VariationRow> of(List<Variation> variations, Letters letters) {
    List<VariationRow> rows = new ArrayList<>();
    for (Variation variation : variations) {
      VariationRow row = new VariationRow(variation, note(variation));
      letters.need(variation.name());
      letters.need(row.note);
      rows.add(row);
    }
    return List.copyOf(rows);
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

  float height() {
    return note.isEmpty() ? HEIGHT : WITH_NOTE;
  }
}
