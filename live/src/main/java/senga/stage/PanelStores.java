package senga.stage;

import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import senga.monitor.Store;
import senga.monitor.Stores;
import senga.panel.PictureSheet;
import senga.studio.Studio;

/** Lists what the panel of parameters keeps. */
final class PanelStores {
  private PanelStores() {}

  /**
   * @param panel null where there can be none
   */
  static void register(Stores stores, @Nullable Studio panel) {
    stores.add(
        Store.count("panel.lines", "Lines of the panel", of(panel, Studio::lineCount))
            .within(ShowStores.HEAP)
            .bound(Studio.mostLines()));
    stores.add(
        Store.count("panel.notes", "Notes on its rows", of(panel, Studio::noteCount))
            .within(ShowStores.HEAP)
            .bound(Studio.mostNotes()));
    stores.add(
        Store.count("panel.pictures", "Its small pictures", of(panel, Studio::pictureCount))
            .within("gl.bytes")
            .bound(PictureSheet.CELLS));
  }

  private static LongSupplier of(@Nullable Studio panel, ToLongFunction<Studio> count) {
    return panel == null ? () -> 0 : () -> count.applyAsLong(panel);
  }
}
