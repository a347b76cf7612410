package senga.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;
import senga.proof.CheckRows;

/** How many rows the check's table has. */
class PenTableTest {
  private static final CheckRows.Cells CELLS = new CheckRows.Cells("1", "1", "1", "1", "1");
  private static final CheckRows.Row ROW = new CheckRows.Row("ink", Color.BLACK, CELLS, CELLS);

  private static CheckRows of(int pens) {
    return new CheckRows(Collections.nCopies(pens, ROW), ROW);
  }

  @Test
  void eachOfSeveralPensHasARowForWhatIsPlanned() {
    assertThat(PenTable.rows(of(3), true)).as("head, 3 × 2, all, planned").isEqualTo(9);
    assertThat(PenTable.rows(of(1), true)).as("head, pen, planned").isEqualTo(3);
  }

  @Test
  void whereThereIsNoRoomOnlyWhatIsPlannedInAllStays() {
    assertThat(PenTable.rows(of(3), false)).as("head, 3, all, planned").isEqualTo(6);
    assertThat(PenTable.rows(of(1), false)).isEqualTo(PenTable.rows(of(1), true));
  }
}
