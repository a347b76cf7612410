package senga.stage;

import org.jspecify.annotations.Nullable;
import senga.control.ControlDesk;
import senga.control.Controls;
import senga.control.MidiInput;
import senga.export.FileFormat;
import senga.frame.FrameBuffer;
import senga.frame.Player;
import senga.frame.PlayerOptions;
import senga.frame.SketchFailed;
import senga.monitor.Monitor;
import senga.pipeline.Budget;
import senga.pipeline.Realiser;

/**
 * A sketch on a screen, from the first frame to the last.
 *
 * <pre>
 *   keys ──► transport ─┐
 *                       ├─► player.tick … player.newest ──► screen ──► ledger, HUD
 *   controllers ────────┘                                   (then wait for the next tick)
 * </pre>
 *
 * <p>Belongs to one thread, on macOS the first of the process. In steady state a turn allocates
 * nothing.
 */
final class Show implements AutoCloseable {
  private final ShowOptions options;
  private final Screen screen;
  private final Notices notices;
  private final Monitor monitor = new Monitor();
  private final ControlDesk desk;
  private final MidiInput midi;
  private final Realiser realiser;
  private final Player player;
  private final HudFigures figures;
  private final Captures captures;
  private final Ledger ledger;
  private final Pacer pacer;
  private @Nullable FrameBuffer shown;
  private boolean over;

  /**
   * Takes the screen over: it is closed with the show.
   *
   * @param notices where the screen has its news from, too
   */
  Show(Act act, ShowOptions options, Screen screen, Notices notices) {
    this.options = options;
    this.screen = screen;
    this.notices = notices;
    desk = new ControlDesk(act.options().controls(), Controls.NONE);
    midi = new MidiInput(options.midi(), desk, this::tell);
    realiser = new Realiser(Budget.DEFAULT, options.cache());
    player = new Player(act.sketch(), playerOptions(act));
    figures = new HudFigures(player, monitor, desk::arrivals, notices, System::nanoTime);
    captures = new Captures(options.window().title(), options.captures(), notices);
    ledger = new Ledger(monitor.counters(), player.stats(), screen.meter());
    pacer = new Pacer(act.options().fps());
    screen.onKey(this::pressed);
    if (!act.options().hud()) {
      screen.toggleHud();
    }
    ShowStores.register(monitor.stores(), player, realiser.cache(), captures);
    ShowStores.registerRates(monitor.stores(), player, realiser.cache(), Thread.currentThread());
    monitor.start();
  }

  /**
   * Opens a window for the act and listens to a MIDI device, if there is one.
   *
   * @throws NoDisplayException if there is no display
   */
  static Show inWindow(Act act, ShowOptions options) {
    Notices notices = new Notices(System::nanoTime);
    GlScreen screen = new GlScreen(act.canvas(), options.window(), notices);
    Show show = new Show(act, options, screen, notices);
    ShowStores.register(show.monitor.stores(), screen.registry());
    ShowStores.registerCutLines(show.monitor.stores(), screen::bytesOfCutLines);
    show.midi.connectInBackground();
    return show;
  }

  /** A show that nobody sees; loads no native library. */
  static Show unseen(Act act, ShowOptions options) {
    return new Show(act, options, new NoScreen(), new Notices(System::nanoTime));
  }

  /** Runs until the user ends it, or all frames it was asked for have been shown. */
  void run() {
    while (!isOver()) {
      turn();
    }
  }

  /** One turn of the loop: keys, tick, picture, HUD, and the wait for the next one. */
  void turn() {
    screen.poll();
    shown = options.hurried() ? inOrder() : newest();
    screen.show(shown, figures, monitor.history());
    enter(shown);
    if (!options.hurried()) {
      pacer.await();
    }
  }

  boolean isOver() {
    long done = player.stats().delivered() + player.stats().errors();
    return over || done >= options.frames() || Thread.currentThread().isInterrupted();
  }

  private @Nullable FrameBuffer newest() {
    player.tick();
    return player.newest();
  }

  /** The next frame, waited for; the last good one when it could not be drawn. */
  private @Nullable FrameBuffer inOrder() {
    try {
      return player.drawNext();
    } catch (SketchFailed failed) {
      over |= player.state() == Player.State.STOPPED;
      return shown;
    }
  }

  private void enter(@Nullable FrameBuffer frame) {
    figures.shown(frame);
    ledger.enterErrors();
    if (frame != null) {
      ledger.enter(frame);
    }
  }

  private void pressed(KeyAction action) {
    switch (action) {
      case PLAY_PAUSE -> player.transport().toggle();
      case REWIND -> player.transport().rewind();
      case STEP_BACK -> player.transport().step(-1);
      case STEP_FORWARD -> player.transport().step(1);
      case SLOWER -> player.transport().slower();
      case FASTER -> player.transport().faster();
      case SAVE_SVG -> capture(FileFormat.SVG);
      case SAVE_PNG -> capture(FileFormat.PNG);
      case HUD -> screen.toggleHud();
      case MEMORY_PAGE -> screen.toggleMemoryPage();
      case KEYS_PAGE -> screen.toggleKeysPage();
      case FULL_SCREEN -> screen.toggleFullScreen();
      case QUIT -> over = true;
    }
  }

  /** News of the controllers; in full screen nobody sees the terminal. */
  private void tell(String sentence) {
    System.err.println(sentence);
    notices.say(sentence);
  }

  private void capture(FileFormat format) {
    FrameBuffer frame = shown;
    if (frame == null) {
      notices.say("not saved: there is no picture yet");
    } else {
      captures.capture(frame, format);
    }
  }

  private PlayerOptions playerOptions(Act act) {
    StageOptions wishes = act.options();
    return PlayerOptions.of(act.canvas())
        .realiser(realiser)
        .fps(wishes.fps())
        .workers(wishes.workers())
        .seed(wishes.seed())
        .controls(desk)
        .pace(options.pace());
  }

  Screen screen() {
    return screen;
  }

  Player player() {
    return player;
  }

  Monitor monitor() {
    return monitor;
  }

  HudFigures figures() {
    return figures;
  }

  /** The frame on screen; valid until the next turn. */
  @Nullable FrameBuffer shown() {
    return shown;
  }

  @Override
  public void close() {
    midi.close();
    player.close();
    captures.close();
    monitor.close();
    screen.close();
  }
}
