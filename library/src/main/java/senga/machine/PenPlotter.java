package senga.machine;

import java.util.List;
import java.util.stream.Collectors;
import senga.machine.Hpgl.Device;
import senga.machine.Hpgl.Paper;

/**
 * What is known of a plotter.
 *
 * <p>Where the figures come from: hard-clip limits and the scaling points P1 and P2 of the HP 7475A
 * are those of its <i>Interfacing and Programming Manual</i> (07475-90001), those of the HP 7550A
 * of the manual of that name (07550-90001), as owners of these machines quote them. The frame from
 * P1 to P2 lies in the middle of the sheet, says the manual of the 7475A: so it tells where the
 * origin is. No manual of the HP 7440A and the DXY was at hand: the 7440A's limits are those told
 * of the 7470A, which has the same mechanics, unconfirmed, and the middle of its reach is taken for
 * the middle of the sheet, which may be some millimetres off; the DXY's bed of 432 × 297 mm and,
 * with the expanded area switched on, its origin in the corner of the sheet are as their owners
 * tell. The HP 7580 looks for the edges of its sheet and has its origin in the middle; its margins
 * were found nowhere, 15 mm all round are assumed.
 *
 * <p>A plotter unit is 0.025 mm, as HP-GL defines it; the manual of the HP 7475A says 1,021 to the
 * inch, and its lines are half a percent shorter than asked for.
 *
 * @param name as people call it
 * @param pens that its carousel holds
 * @param sheets that it takes, small before large, metric before others
 */
record PenPlotter(String name, int pens, List<Sheet> sheets) {
  private static final double ASSUMED_MARGIN_MM = 15;
  private static final double DXY_WIDTH_MM = 432;
  private static final double DXY_HEIGHT_MM = 297;
  private static final int NO_PAPER_COMMAND = -1;

  private static final PenPlotter HP7440 =
      new PenPlotter(
          "HP 7440",
          8,
          List.of(
              Sheet.framed(Paper.A4, 10900, 7650, 10900, 7650, NO_PAPER_COMMAND),
              Sheet.framed(Paper.LETTER, 10300, 7650, 10300, 7650, NO_PAPER_COMMAND)));

  private static final PenPlotter HP7475 =
      new PenPlotter(
          "HP 7475",
          6,
          List.of(
              Sheet.framed(Paper.A4, 11040, 7721, 603 + 10603, 521 + 7721, 4),
              Sheet.framed(Paper.LETTER, 10365, 7962, 250 + 10250, 596 + 7796, 4),
              Sheet.framed(Paper.A3, 16158, 11040, 170 + 15370, 602 + 10602, 0),
              Sheet.framed(Paper.TABLOID, 16640, 10365, 522 + 15722, 259 + 10259, 0)));

  private static final PenPlotter HP7550 =
      new PenPlotter(
          "HP 7550",
          8,
          List.of(
              Sheet.framed(Paper.A4, 10870, 7600, 430 + 10430, 200 + 7400, 4),
              Sheet.framed(Paper.LETTER, 10170, 7840, 80 + 10080, 320 + 7520, 4),
              Sheet.framed(Paper.A3, 15970, 10870, 380 + 15580, 430 + 10430, 0),
              Sheet.framed(Paper.TABLOID, 16450, 10170, 620 + 15820, 80 + 10080, 0)));

  private static final PenPlotter HP7580 =
      new PenPlotter(
          "HP 7580",
          8,
          List.of(
              Sheet.centred(Paper.A4, ASSUMED_MARGIN_MM),
              Sheet.centred(Paper.LETTER, ASSUMED_MARGIN_MM),
              Sheet.centred(Paper.A3, ASSUMED_MARGIN_MM),
              Sheet.centred(Paper.TABLOID, ASSUMED_MARGIN_MM),
              Sheet.centred(Paper.A2, ASSUMED_MARGIN_MM),
              Sheet.centred(Paper.A1, ASSUMED_MARGIN_MM)));

  private static final PenPlotter DXY =
      new PenPlotter(
          "Roland DXY",
          8,
          List.of(
              Sheet.cornered(Paper.A4, DXY_WIDTH_MM, DXY_HEIGHT_MM),
              Sheet.cornered(Paper.LETTER, DXY_WIDTH_MM, DXY_HEIGHT_MM),
              Sheet.cornered(Paper.A3, DXY_WIDTH_MM, DXY_HEIGHT_MM),
              Sheet.cornered(Paper.TABLOID, DXY_WIDTH_MM, DXY_HEIGHT_MM)));

  static PenPlotter of(Device device) {
    return switch (device) {
      case HP7440 -> HP7440;
      case HP7475 -> HP7475;
      case HP7550 -> HP7550;
      case HP7580 -> HP7580;
      case DXY -> DXY;
    };
  }

  /** The papers of its sheets, as they are asked for: {@code letter, a4}. */
  String papers() {
    return sheets.stream().map(Sheet::name).collect(Collectors.joining(", "));
  }
}
