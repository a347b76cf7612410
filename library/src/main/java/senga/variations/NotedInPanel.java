package senga.variations;

/** Where a window's notes about rows are made. Belongs to the window's thread. */
public interface NotedInPanel {
  /** All notes; the same object while nothing is noted. */
  PanelNotes notes();

  /** Other notes instead. */
  void replace(PanelNotes notes);
}
