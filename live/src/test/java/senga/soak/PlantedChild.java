package senga.soak;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import senga.monitor.History;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;
import senga.monitor.Stores;
import senga.panel.HudModel;
import senga.play.FrameBuffer;
import senga.realise.RealiseCache;
import senga.render.GlRegistry;
import senga.sketch.Ending;
import senga.stage.Screen;

/** A soak's process with a leak built in that no sketch could make; named by a system property. */
public final class PlantedChild {
  static final String PROPERTY = "senga.plant";

  private PlantedChild() {}

  public static void main(String[] words) {
    Ending.with(SoakChild.run(List.of(words), rig(System.getProperty(PROPERTY, ""))));
  }

  private static SoakRig rig(String name) {
    return switch (name) {
      case "vertex array" -> new VertexArrays();
      case "cache" -> new UnlimitedCache();
      case "queue" -> new OversizedQueue();
      default -> SoakRig.NONE;
    };
  }

  /** What the original did: a vertex array for every upload, never deleted. */
  private static final class VertexArrays implements SoakRig {
    @Override
    public Screen screen(Screen screen, @Nullable GlRegistry registry) {
      if (registry == null) {
        throw new IllegalStateException("this leak needs GL");
      }
      return new Watched(screen, () -> registry.vertexArray());
    }
  }

  /** Keeps whatever it is given, however old. */
  private static final class UnlimitedCache implements SoakRig {
    @Override
    public RealiseCache cache(RealiseCache cache) {
      return new RealiseCache(Long.MAX_VALUE, Integer.MAX_VALUE, () -> 0);
    }
  }

  /** A queue that nobody empties. */
  private static final class OversizedQueue implements SoakRig {
    private final Queue<byte[]> waiting = new ArrayDeque<>();

    @Override
    public Screen screen(Screen screen, @Nullable GlRegistry registry) {
      return new Watched(screen, () -> waiting.add(new byte[20_000]));
    }

    @Override
    public void register(Stores stores) {
      stores.add(
          Store.count("queue.planted", "Planted queue", waiting::size)
              .within(ProcessMeter.HEAP_LIVE));
    }
  }

  /** Lets something happen with every new frame. */
  private static final class Watched extends ForwardingScreen {
    private final Runnable atUpload;

    Watched(Screen screen, Runnable atUpload) {
      super(screen);
      this.atUpload = atUpload;
    }

    @Override
    public void show(@Nullable FrameBuffer frame, HudModel figures, History history) {
      long before = meter().frames();
      super.show(frame, figures, history);
      if (meter().frames() > before) {
        atUpload.run();
      }
    }
  }
}
