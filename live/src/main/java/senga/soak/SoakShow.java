package senga.soak;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.play.Notice;
import senga.play.Player;
import senga.play.PlayerStats;
import senga.realise.RealiseCache;
import senga.render.GlRegistry;
import senga.scene.Sketch;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.ControllerValue;
import senga.sketch.SketchFiles;
import senga.sketch.SketchLoader;
import senga.sketch.UserError;
import senga.stage.DisplayFailed;
import senga.stage.GlScreen;
import senga.stage.NoScreen;
import senga.stage.Notices;
import senga.stage.Screen;
import senga.stage.Show;
import senga.stage.ShowOptions;
import senga.stage.ShowStores;
import senga.tune.Steps;

/** A show with one thing changed, run for a time or a number of frames. */
final class SoakShow implements AutoCloseable {
  private static final double NANOS = 1e9;
  private static final double LOOK_SECONDS = 1;
  private static final long LONGEST_WAIT_NANOS = 1_000_000_000;
  private static final long NAP_NANOS = 200_000;
  private static final double QUIET_SHARE = 0.05; // of the time of one core

  private final SoakPlan plan;
  private final Show show;
  private final Screen screen;
  private final RowWatch rows;
  private final @Nullable Storm storm;
  private final @Nullable PlotPages pages;
  private final double idleShare;
  private volatile long startNanos = System.nanoTime();
  private final Stillness stillness = new Stillness();
  private final SketchLoader loader = new SketchLoader();
  private long nextReload = System.nanoTime();
  private long framesBefore;
  private final AtomicLong reloads = new AtomicLong();
  private volatile boolean over;
  private @Nullable Notice firstError;
  private Runnable afterTurn = () -> {};

  /**
   * Of the sketch that plays. The flight recorder does not begin its search for holders at class
   * loaders: only by this field does it find what static fields of the sketch hold.
   */
  private volatile @Nullable ClassLoader sketchClasses;

  /**
   * @throws DisplayFailed if the plan wants a display and there is none
   * @throws UserError if the sketch cannot be loaded
   */
  SoakShow(SoakPlan plan, SoakRig rig) {
    this.plan = plan;
    Act act = changed(entered(SketchFiles.open(plan.sketch())));
    ShowOptions options = options(rig);
    Notices notices = new Notices(System::nanoTime);
    Screen plain = screen(act, options, notices);
    GlRegistry registry = plain instanceof GlScreen gl ? gl.registry() : null;
    Screen rigged = rig.screen(plain, registry);
    screen = plan.is(Factor.UPLOAD) ? new ScreenWithoutUpload(rigged) : rigged;
    show = new Show(act, options, screen, notices);
    rig.register(show.monitor().stores());
    ShowStores.registerVersions(show.monitor().stores(), loader::generations);
    if (registry != null) {
      ShowStores.register(show.monitor().stores(), registry);
    }
    storm = plan.isStormy() ? new Storm(show, plan.storm()) : null;
    pages = plan.plotted() ? new PlotPages(show) : null;
    rows =
        new RowWatch(
            show.tuning(), waitForRows(), plan.plotted() || plan.watch() == SoakWatch.PEAK);
    idleShare = plan.fullSpeed() ? 1 / plan.share(Factor.FPS) - 1 : 0;
    if (plan.is(Factor.TIME)) {
      show.player().transport().pause();
    }
  }

  private List<Consumer<Steps>> waitForRows() {
    List<Consumer<Steps>> all = new ArrayList<>();
    if (plan.modulated()) {
      all.add(steps -> Modulated.move(show.tuning(), steps));
    }
    if (storm != null) {
      all.add(storm::rows);
    }
    return all;
  }

  /**
   * Plays until the just-in-time compiler has become quiet, but not longer than the run itself: its
   * working memory comes and goes by the MB and belongs to no frame. The clock starts at its end.
   */
  void warmUp() {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    double most = plan.mostWarmUpSeconds();
    double nextLook = LOOK_SECONDS;
    long compiled = compiler.getTotalCompilationTime();
    while (!isOver() && seconds() < most) {
      turn();
      if (seconds() >= nextLook) {
        long now = compiler.getTotalCompilationTime();
        boolean quiet = now - compiled < QUIET_SHARE * 1e3 * LOOK_SECONDS;
        if (quiet && (storm == null || storm.isOpen())) {
          break;
        }
        compiled = now;
        nextLook = seconds() + LOOK_SECONDS;
      }
    }
    framesBefore = frames();
    startNanos = System.nanoTime();
  }

  /** Runs to the end of the plan, or until the sketch is stopped. */
  void run() {
    while (!isOver()) {
      long began = System.nanoTime();
      turn();
      afterTurn.run();
      stillness.pause(screen::finish);
      rest(began);
    }
  }

  /**
   * Reads while nothing is drawn or on its way to the screen; of a show that hangs, all the same.
   */
  void whileStill(Runnable read) {
    stillness.look(
        () -> {
          awaitWorkers();
          read.run();
        },
        LONGEST_WAIT_NANOS);
  }

  /** The frames that were handed out before the show stood still are drawn to their end. */
  private void awaitWorkers() {
    PlayerStats stats = show.player().stats();
    long end = System.nanoTime() + LONGEST_WAIT_NANOS;
    while (stats.drawn() + stats.errors() < stats.handedOut() && System.nanoTime() < end) {
      LockSupport.parkNanos(NAP_NANOS);
    }
  }

  /** One turn of the show. */
  void turn() {
    if (plan.is(Factor.TIME)) {
      show.player().redraw(); // the same frame, as often as all others
    }
    show.turn();
    rows.look();
    if (pages != null) {
      pages.look();
    }
    if (firstError == null && show.player().stats().errors() > 0) {
      firstError = show.player().notices().newest();
    }
    if (plan.reloadSeconds() > 0 && System.nanoTime() >= nextReload) {
      nextReload = System.nanoTime() + (long) (NANOS * plan.reloadSeconds());
      reload();
    }
  }

  /** Loads the sketch anew, as live editing does. */
  void reload() {
    show.replace(changed(entered(loader.load(plan.sketch()))));
    reloads.incrementAndGet();
  }

  /** Has something done after each turn of the run, before it begins. */
  void afterTurns(Runnable what) {
    afterTurn = what;
  }

  /** Ends the run after the current turn; any thread may ask. */
  void stop() {
    over = true;
  }

  double seconds() {
    return (System.nanoTime() - startNanos) / NANOS;
  }

  Show show() {
    return show;
  }

  long frames() {
    return show.player().stats().delivered();
  }

  long uploads() {
    return screen.meter().frames();
  }

  /** What is sent to it besides; null for nothing. */
  @Nullable Storm storm() {
    return storm;
  }

  /** The plotter's pages, if they are shown. */
  @Nullable PlotPages pages() {
    return pages;
  }

  long reloads() {
    return reloads.get();
  }

  /** What went wrong in the sketch first; null if nothing did. */
  @Nullable Notice firstError() {
    return firstError;
  }

  boolean isStopped() {
    return show.player().state() == Player.State.STOPPED;
  }

  @Override
  public void close() {
    if (storm != null) {
      storm.close();
    }
    show.close();
    loader.close();
  }

  private boolean isOver() {
    boolean late = plan.seconds() > 0 && seconds() >= plan.seconds();
    boolean done = plan.frames() > 0 && frames() - framesBefore >= plan.frames();
    return over || late || done || show.isOver() || isStopped();
  }

  /** At full speed, a lower frame rate is a rest after each frame. */
  private void rest(long began) {
    if (idleShare > 0) {
      LockSupport.parkNanos((long) (idleShare * (System.nanoTime() - began)));
    }
  }

  private Act entered(Act act) {
    sketchClasses = act.sketch().getClass().getClassLoader();
    return act;
  }

  /** Where the classes of the sketch live that plays. */
  @Nullable ClassLoader sketchClasses() {
    return sketchClasses;
  }

  private Act changed(Act act) {
    StageOptions wishes = act.options();
    wishes = wishes.controls(wishes.controls().overlaid(controllers()));
    wishes = wishes.fps((int) Math.max(1, Math.round(wishes.fps() * plan.share(Factor.FPS))));
    wishes = plan.is(Factor.WORKERS) ? wishes.workers(1) : wishes;
    wishes = wishes.hud(!plan.is(Factor.HUD));
    return act.drawnBy(changed(act.sketch())).with(act.canvas(), wishes);
  }

  /** The same for the first version of a sketch and all that are loaded later. */
  private Sketch changed(Sketch sketch) {
    boolean isSwept = plan.sweep() && !plan.is(Factor.CONTROLS);
    Sketch turned = isSwept ? new Swept(sketch) : sketch;
    int keepEvery = (int) Math.round(1 / plan.share(Factor.VERTICES));
    return keepEvery > 1 ? new Thinned(turned, keepEvery) : turned;
  }

  private Controls controllers() {
    return ControllerValue.snapshot(
        plan.controllers().stream().map(ControllerValue::ofAddress).toList());
  }

  private ShowOptions options(SoakRig rig) {
    ShowOptions options = ShowOptions.of("Senga soak");
    options = options.window(options.window().vsync(false));
    options =
        options.cache(plan.is(Factor.CACHE) ? RealiseCache.off() : rig.cache(options.cache()));
    options = plan.isStormy() ? options.osc(Storm.place()) : options;
    return plan.fullSpeed() ? options.atFullSpeed() : options;
  }

  private Screen screen(Act act, ShowOptions options, Notices notices) {
    return switch (plan.display()) {
      case NONE -> new NoScreen();
      case WINDOW -> new GlScreen(act.canvas(), options.window(), notices);
      case OFFSCREEN -> new GlScreen(act.canvas(), options.window().headless(true), notices);
      case AUTO -> throw new IllegalStateException("the display was not chosen");
    };
  }
}
