package senga.studio;

import senga.tune.Address;
import senga.variations.PanelNotes;
import senga.variations.RowNote;

/** Does in a panel what its menus do with rows. */
public final class Noting {
  private Noting() {}

  /** Gives a row a star, a lock and a range. */
  public static void note(Studio studio, Address star, Address lock, Address range) {
    studio.desk().marks.favourite(star);
    studio.desk().marks.lock(lock);
    studio.desk().marks.span(range, new RowNote.Span(2, 60));
  }

  /** Folds what stands below a heading. */
  public static void fold(Studio studio, Address heading) {
    studio.desk().marks.close(heading);
  }

  /** All notes of a panel. */
  public static PanelNotes of(Studio studio) {
    return studio.desk().marks.notes();
  }

  /** How many lines are not folded away. */
  public static int lines(Studio studio) {
    return studio.lines().count();
  }
}
