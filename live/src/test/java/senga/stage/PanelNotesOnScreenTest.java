package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.stage.Turns.turnUntil;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.G;
import senga.scene.Layer;
import senga.sketch.Act;
import senga.studio.Noting;
import senga.studio.Studio;
import senga.tune.Address;
import senga.variations.PanelNotes;
import senga.variations.VariationsFile;

/** What was noted in the panel is there in the next window. */
@NeedsDisplay
@Tag("slow")
class PanelNotesOnScreenTest {
  private static final Address DIAMETER = Address.of("ink/polygon.diameter");
  private static final Address SIDES = Address.of("ink/polygon.sides");
  private static final Address LAYER = Address.of("wash");

  @TempDir private Path folder;

  private Show open() {
    Act act =
        Acts.of(
            frame ->
                List.of(
                    Layer.of(G.polygon().sides(5).diameter(40)).name("ink"),
                    Layer.of(G.polygon().sides(4).diameter(20)).name("wash")));
    return Show.inWindow(act, ShowOptions.of("senga-notes").sketch(folder.resolve("Rings.java")));
  }

  private static Studio studio(Show show) {
    return Objects.requireNonNull(((GlScreen) show.screen()).studio());
  }

  @Test
  void starsLocksRangesAndFoldsAreThereInTheNextWindow() {
    PanelNotes noted;
    int folded;
    try (Show show = open()) {
      studio(show).toggle();
      turnUntil(show, () -> Noting.lines(studio(show)) > 4);
      int all = Noting.lines(studio(show));
      Noting.note(studio(show), DIAMETER, SIDES, DIAMETER);
      Noting.fold(studio(show), LAYER);
      turnUntil(show, () -> Noting.lines(studio(show)) < all);
      folded = Noting.lines(studio(show));
      noted = Noting.of(studio(show));
      assertThat(noted.rows()).containsOnlyKeys(DIAMETER, SIDES, LAYER);
    }
    assertThat(VariationsFile.of(folder.resolve("Rings.java")).read().panel()).isEqualTo(noted);
    try (Show again = open()) {
      studio(again).toggle();
      turnUntil(again, () -> Noting.lines(studio(again)) == folded);
      assertThat(Noting.of(studio(again))).isEqualTo(noted);
    }
  }
}
