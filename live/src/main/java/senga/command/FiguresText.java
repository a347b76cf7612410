package senga.command;

import java.io.PrintWriter;
import java.util.Locale;
import senga.panel.HudModel;

/** The HUD's figures as text. */
final class FiguresText {
  private static final double BYTES_PER_MIB = 1 << 20;

  private FiguresText() {}

  static void print(PrintWriter out, HudModel figures, long frames) {
    out.printf(
        Locale.ROOT,
        "%,d frames: FPS %.1f  CPU %.0f %%  MEM %.0f MiB  vertices %,d  lines %,d  worker %.1f ms"
            + "  skipped %d  dropped %d  MIDI %d%n",
        frames,
        figures.framesPerSecond(),
        figures.cpuPercent(),
        figures.residentBytes() / BYTES_PER_MIB,
        figures.vertices(),
        figures.lines(),
        figures.workMillis(),
        figures.skipped(),
        figures.dropped(),
        figures.midiEvents());
  }
}
