package senga.stage;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.monitor.Monitor;
import senga.panel.InputListener;
import senga.play.FrameBuffer;
import senga.play.Player;
import senga.proof.ProofDesk;
import senga.realise.Budget;
import senga.realise.Realiser;
import senga.render.UploadMeter;
import senga.scene.Frame;
import senga.sketch.Act;
import senga.sketch.PanelValue;
import senga.sketch.Reloads;
import senga.sketch.Versions;
import senga.studio.Scribe;
import senga.take.Take;
import senga.tune.Followers;
import senga.tune.Tuning;
import senga.view.StrokePad;

/**
 * A sketch on a screen, from the first frame to the last.
 *
 * <pre>
 *   keys ──► transport ─┐
 *                       ├─► player.tick … player.newest ──► screen ──► ledger, HUD
 *   controllers ────────┘                                   (then wait for the next tick)
 * </pre>
 *
 * <p>While the sketch is paused and nothing is in work the loop sleeps: a key, the mouse, a
 * controller or a saved file wakes it, and four times a second the HUD.
 *
 * <p>Belongs to one thread, on macOS the first of the process. In steady state a turn allocates
 * nothing.
 */
public final class Show implements AutoCloseable {
  private static final double LONGEST_REST_SECONDS = 0.25; // as often as the HUD has new figures
  private static final long MOMENT_NANOS = 20_000_000;

  private final ShowOptions options;
  private final Screen screen;
  private final Notices notices;
  private final Monitor monitor = new Monitor();
  private final ControlDesk desk;
  private final Followers followers;
  private final MouseWatch mouse;
  private final ShowDevices devices;
  private final Realiser realiser;
  private final Player player;
  private final MemoryWatch memory;
  private final HudFigures figures;
  private final Output output;
  private final FrameManifest manifest;
  private final NextFrame next;
  private final Ledger ledger;
  private final Tuning tuning = new Tuning();
  private final Pacer pacer;
  private final StrokePad pad;
  private final StrokesKeeper strokes;
  private final @Nullable Kept kept;
  private final SourceScribe scribe;
  private final Instruments instruments;
  private final Takes takes;
  private final ToldRows told;
  private final ProofDesk proof;
  private final GoalSeeker seeker;
  private final ShowKeys keys;
  private final Succession succession;
  private @Nullable FrameBuffer shown;

  /**
   * Takes the screen over: it is closed with the show.
   *
   * @param notices where the screen has its news from, too
   */
  public Show(Act act, ShowOptions options, Screen screen, Notices notices) {
    this.options = options;
    this.screen = screen;
    this.notices = notices;
    desk = new ControlDesk(act.options().controls(), Controls.NONE, notices::say);
    devices = new ShowDevices(options, desk, tuning, screen::wake, notices::say);
    realiser = new Realiser(Budget.DEFAULT, options.cache());
    followers =
        new Followers(devices.values(this::seconds), tuning, this::seconds, System::nanoTime);
    mouse = new MouseWatch(screen, followers);
    PlayerWishes wishes = new PlayerWishes(options.pace(), realiser, followers, tuning);
    player = new Player(act.sketch(), wishes.of(act));
    UploadMeter meter = screen.meter();
    memory = new MemoryWatch(player, monitor, meter, notices);
    figures =
        new HudFigures(player, monitor, meter, memory, desk::arrivals, notices, System::nanoTime);
    output = new Output(options, notices, realiser, this::variation);
    manifest = new FrameManifest(options.sketch(), act);
    output.enclose(manifest);
    next = new NextFrame(player, options, output.recorder());
    ledger = new Ledger(monitor.counters(), player.stats(), meter);
    pacer = new Pacer(act.options().fps());
    pad = screen.pad();
    strokes = StrokesKeeper.of(options.strokes(), pad, notices::lost);
    kept = Kept.of(act, options, player, this::shown, pad, screen::wake, realiser, notices);
    desk.onArrival(screen::wake);
    proof = new ProofDesk(options.preflight(), screen::wake);
    screen.proof(proof);
    screen.tune(tuning);
    seeker = new GoalSeeker(player, tuning, proof, notices::say);
    screen.solver(seeker);
    takes = new Takes(player, desk, pad, followers, notices, options.sketch(), act);
    keys = new ShowKeys(player, output, screen, tuning, kept, takes, notices, proof, this::shown);
    screen.onKey(keys::pressed);
    instruments = new Instruments(desk, tuning, options.sketch(), keys::press, notices::say);
    devices.join(instruments, screen);
    instruments.playing(() -> player.transport().isPlaying());
    instruments.followers(followers);
    screen.learn(instruments.learning());
    Kept.join(kept, instruments, screen, monitor.stores());
    told = new ToldRows(tuning, notices::say);
    scribe = new SourceScribe(tuning, this::frame, notices::say);
    succession = new Succession(player, wishes::of, notices, this::tookOver);
    screen.scribe(scribe);
    begin(act);
  }

  private void begin(Act act) {
    if (!act.options().hud()) {
      screen.toggleHud();
    }
    output.register(monitor.stores(), player, realiser.cache());
    ShowStores.register(monitor.stores(), desk, devices, pad, proof, takes);
    ShowStores.registerRates(monitor.stores(), player, realiser.cache(), Thread.currentThread());
    monitor.start();
    devices.osc().open();
  }

  /**
   * Opens a window for the act and listens to a MIDI device, if there is one.
   *
   * @throws DisplayFailed if there is no display
   */
  public static Show inWindow(Act act, ShowOptions options) {
    Notices notices = new Notices(System::nanoTime, Terminal.ofErrors());
    GlScreen screen = new GlScreen(act.canvas(), options.window(), notices);
    Show show;
    try {
      show = new Show(act, options, screen, notices);
    } catch (RuntimeException | Error e) {
      screen.close();
      throw e;
    }
    ShowStores.register(show.monitor.stores(), screen);
    show.devices.begin();
    return show;
  }

  /** A show that nobody sees; loads no native library. */
  public static Show unseen(Act act, ShowOptions options) {
    return new Show(
        act, options, new NoScreen(), new Notices(System::nanoTime, Terminal.ofErrors()));
  }

  /**
   * Brings in another version of the sketch. If its first frame is good it takes over between two
   * frames, with its paper, seed, frame rate, time limit and controller values; the time, what the
   * user has turned, and what is shown over the picture stay. If not, the one before goes on.
   */
  public void replace(Act act) {
    succession.replace(act);
  }

  /** Tells the user something, in the window and on the terminal. */
  public void tell(String sentence) {
    notices.say(sentence);
  }

  /**
   * Sets rows of the panel, as one step of the history; what has no place in the first frame is
   * told.
   */
  public void told(List<PanelValue> rows) {
    told.set(rows);
  }

  /**
   * Plays a take from its beginning.
   *
   * @param again whether it begins anew at its end; else it stops there
   */
  public void play(Take take, boolean again) {
    takes.play(take, again);
  }

  /** Hears of mouse and keyboard before the show's own keys. */
  public void listen(InputListener listener) {
    screen.listen(listener);
  }

  /** The place on the paper on screen, in mm, that is seen at a framebuffer pixel: x, then y. */
  public double[] onPaper(float x, float y) {
    FrameBuffer now = shown;
    return now == null ? new double[] {-1, -1} : screen.onPaper(now.frame().canvas(), x, y);
  }

  /** From now on newer versions of the sketch come from there. */
  public void follow(Versions source) {
    succession.follow(source, screen::wake);
    if (source instanceof Reloads reloads) {
      ShowStores.register(monitor.stores(), reloads);
      ShowStores.register(monitor.stores(), scribe);
      scribe.follow(reloads);
    }
  }

  /** Another version plays from now on. */
  private void tookOver(Act act) {
    manifest.plays(act);
    memory.tookOver();
    takes.tookOver(act);
    desk.start(act.options().controls());
    pad.forgetNames();
    pacer.perSecond(act.options().fps());
    scribe.tookOver();
    if (kept != null) {
      kept.tookOver(act);
    }
  }

  /** Runs, closes, and returns the exit code: 0 if all was well at the end, else 1. */
  public int toItsEnd() {
    try (this) {
      run();
    }
    return notices.isAllWell(player) ? 0 : 1;
  }

  /** Runs until the user ends it, or all frames it was asked for have been shown. */
  public void run() {
    while (!isOver()) {
      turn();
    }
  }

  /**
   * One turn of the loop: keys, tick, picture, HUD, and the wait for the next one. What fails in a
   * turn is told, and the next turn tries again.
   */
  public void turn() {
    try {
      screen.poll();
      player.strokes(pad.book());
      strokes.keep(pad.finished());
      if (kept != null) {
        kept.look(System.nanoTime());
      }
      scribe.look();
      devices.osc().look(takes.played());
      instruments.look();
      mouse.look(shown);
      shown = next.after(shown);
      takes.look(shown != null);
      output.recorder().look(shown);
      succession.look(shown != null);
      proof.look(shown, tuning.revision(), System.nanoTime());
      seeker.look();
      present();
      notices.look(player);
      memory.look();
      enter(shown);
      told.look(shown != null);
      if (!options.hurried()) {
        rest();
      }
    } catch (OutOfMemoryError full) {
      makeRoom();
    }
  }

  /** While nothing moves, only an event or the HUD's next figures end the rest. */
  private void rest() {
    if (isStill()) {
      screen.await(LONGEST_REST_SECONDS);
    }
    pacer.await();
  }

  private boolean isStill() {
    boolean plays = player.transport().isPlaying() && player.state() == Player.State.RUNNING;
    boolean moves = plays || followers.areMoving() || proof.isMoving() || seeker.isSeeking();
    moves |= kept != null && kept.isMoving();
    return !moves && !succession.isTrying() && player.isAtRest() && !screen.isSettling();
  }

  private void makeRoom() {
    try {
      player.memoryWasFull();
      notices.screenFails("the memory is full; the show lets go of what it can");
    } catch (OutOfMemoryError again) {
      return; // the next turn tries again
    }
  }

  public boolean isOver() {
    return keys.isOver()
        || next.isOver()
        || isPlayedOut()
        || Thread.currentThread().isInterrupted();
  }

  /** A show of so many frames ends with the last one; or when there will be no more. */
  private boolean isPlayedOut() {
    long done = player.stats().delivered() + player.stats().errors();
    boolean stopped = player.state() == Player.State.STOPPED;
    return done >= options.frames() || (stopped && options.frames() < Long.MAX_VALUE);
  }

  private void present() {
    try {
      screen.show(shown, figures, monitor.history());
      notices.screenShows();
    } catch (RuntimeException e) {
      notices.screenFails(String.valueOf(e.getMessage()));
    }
  }

  private void enter(@Nullable FrameBuffer frame) {
    figures.shown(frame);
    ledger.enterErrors();
    if (frame != null) {
      ledger.enter(frame);
    }
  }

  /** Does what a key of that meaning does. */
  public void press(KeyAction action) {
    keys.press(action);
  }

  private String variation() {
    return kept == null ? "" : kept.variation();
  }

  /** What the panel changes, and the workers draw. */
  public Tuning tuning() {
    return tuning;
  }

  /** What is kept of the sketch; null for nothing. */
  @Nullable Kept kept() {
    return kept;
  }

  private double seconds() {
    return player.score().seconds();
  }

  private @Nullable Frame frame() {
    return shown == null ? null : shown.frame();
  }

  GoalSeeker seeker() {
    return seeker;
  }

  /** What is told a plotter's owner. */
  public ProofDesk proof() {
    return proof;
  }

  /** What plays along with it. */
  public ShowDevices devices() {
    return devices;
  }

  ControlDesk desk() {
    return desk;
  }

  Takes takes() {
    return takes;
  }

  Scribe scribe() {
    return scribe;
  }

  Screen screen() {
    return screen;
  }

  public Player player() {
    return player;
  }

  public Monitor monitor() {
    return monitor;
  }

  public HudFigures figures() {
    return figures;
  }

  /** The frame on screen; valid until the next turn. */
  public @Nullable FrameBuffer shown() {
    return shown;
  }

  /** The window stays while files are written. */
  private void moment() {
    screen.poll();
    present();
    LockSupport.parkNanos(MOMENT_NANOS);
  }

  @Override
  public void close() {
    Closing.all(
        devices::close,
        player::close,
        takes::close,
        proof::close,
        () -> output.finish(this::moment),
        output::close,
        strokes::close,
        this::closeKept,
        scribe::close,
        monitor::close,
        screen::close,
        notices::close);
  }

  private void closeKept() {
    if (kept != null) {
      kept.close();
    }
  }
}
