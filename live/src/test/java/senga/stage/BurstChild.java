package senga.stage;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.stream.IntStream;
import senga.E;
import senga.G;
import senga.geometry.Geometry;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.StageOptions;
import senga.shapes.Sphere.Style;
import senga.sketch.Act;

/**
 * A process that plays a quiet scene, then some frames of more than two million vertices, then the
 * quiet scene again, and prints how many bytes are resident: {@code before}, {@code peak}, and
 * {@code after} so many seconds, once a second.
 */
public final class BurstChild {
  private static final int QUIET_SECONDS = 8;
  private static final int BURST_FRAMES = 4;
  private static final int BALLS = 36; // of 61,440 vertices each

  private volatile boolean heavy;
  private final Show show;

  private BurstChild() {
    Act act = new Act(this::draw, Canvas.mm(200, 200), StageOptions.DEFAULT.workers(2));
    show = Show.unseen(act, ShowOptions.of("burst"));
  }

  /** Plays; the word says for how many seconds after the burst. */
  public static void main(String[] words) {
    BurstChild child = new BurstChild();
    try (Show _ = child.show) {
      child.play(Integer.parseInt(words[0]));
    }
  }

  private void play(int secondsAfter) {
    playFor(QUIET_SECONDS);
    say("before");
    heavy = true;
    long before = show.player().stats().delivered();
    while (show.player().stats().delivered() < before + BURST_FRAMES || !isHeavyFrameShown()) {
      show.turn();
    }
    say("peak");
    heavy = false;
    for (int second = 1; second <= secondsAfter; second++) {
      playFor(1);
      say("after " + second);
    }
  }

  private boolean isHeavyFrameShown() {
    return show.monitor().counters().vertices() > 2_000_000L * BURST_FRAMES;
  }

  private void playFor(int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (System.nanoTime() < end) {
      show.turn();
    }
  }

  private void say(String when) {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    System.out.printf(
        "%s (heap %d of %d MB, frame buffers %d MB) %d%n",
        when,
        heap.getUsed() >> 20,
        heap.getCommitted() >> 20,
        show.player().bufferBytes() >> 20,
        show.monitor().process().residentBytes());
  }

  private Geometry draw(Frame frame) {
    return heavy ? burst(frame) : G.sphere().scale(80).through(E.displace().time(frame.seconds()));
  }

  private static Geometry burst(Frame frame) {
    Geometry ball = G.sphere().style(Style.ICOSPHERE).subdivisions(5).scale(80);
    return G.group(IntStream.range(0, BALLS).mapToObj(i -> ball.translate(i, 0)).toList())
        .through(E.displace().time(frame.seconds()));
  }
}
