package senga.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.E;
import senga.G;
import senga.geometry.Geometry;
import senga.monitor.AllocationMeter;
import senga.render.GlRegistry;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.tune.Address;
import senga.tune.Blend;
import senga.tune.Change;
import senga.tune.Modulation;
import senga.tune.Wave;

/** Ten thousand rows: what a frame costs is what it shows, and nothing if nothing changes. */
@NeedsGl
@Tag("slow")
class SteadyPanelTest {
  private static final int LAYERS = 20;
  private static final int EFFECTS = 60;

  private final GlRegistry registry;

  SteadyPanelTest(GlFixture gl) {
    registry = gl.registry();
  }

  private static Scene tenThousandRows() {
    List<Layer> layers = new ArrayList<>();
    for (int layer = 0; layer < LAYERS; layer++) {
      Geometry lines = G.grid();
      for (int effect = 0; effect < EFFECTS; effect++) {
        lines = lines.through(E.displace().amplitude(effect, layer, 0));
      }
      layers.add(Layer.of(lines).name("layer " + layer));
    }
    return new Scene(layers);
  }

  @Test
  void onlyWhatIsSeenIsReadAndOnlyOnce() {
    try (Panels panel = new Panels(registry).of(tenThousandRows())) {
      assertThat(panel.studio.lineCount()).isGreaterThan(10_000);
      assertThat(read(panel)).as("lines read of all").isBetween(10L, 60L);
      long read = read(panel);
      for (int i = 0; i < 50; i++) {
        panel.draw();
      }
      assertThat(read(panel)).isEqualTo(read);
      assertThat(leastAllocated(panel)).as("bytes of four frames").isLessThan(64);
    }
  }

  @Test
  void rowsThatAreModulatedCostNothingMoreWhileTimeStandsStill() {
    try (Panels panel = new Panels(registry).of(tenThousandRows())) {
      Map<Address, Change> all = new HashMap<>();
      Modulation by = new Modulation(Blend.MULTIPLY, 0.5, 0, Wave.USUAL.formula());
      for (int i = 2; i < EFFECTS; i++) {
        Address row = Address.of("layer 0/displace-" + i + ".frequency");
        all.put(row.modulation(), new Change.Modulated(by));
      }
      panel.tuning.change("modulated", all);
      panel.frames(10);
      assertThat(panel.line("layer 0/displace-2.frequency").value.isMoved()).isTrue();
      assertThat(leastAllocated(panel)).as("bytes of four frames").isLessThan(64);
    }
  }

  /** Lines whose values were put into words. */
  private static long read(Panels panel) {
    long count = 0;
    for (int i = 0; i < panel.studio.lines().count(); i++) {
      count += panel.studio.lines().line(i).value.stamp >= 0 ? 1 : 0;
    }
    return count;
  }

  /** The figures are read anew every fifth frame, which is none of the panel's business. */
  private static long leastAllocated(Panels panel) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 60; round++) {
      long before = AllocationMeter.ofThisThread();
      for (int i = 0; i < 4; i++) {
        panel.draw();
      }
      least = Math.min(least, AllocationMeter.ofThisThread() - before);
    }
    return least;
  }
}
