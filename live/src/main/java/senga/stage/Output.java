package senga.stage;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.export.Exporter;
import senga.monitor.Stores;
import senga.play.FrameBuffer;
import senga.play.Player;
import senga.realise.RealiseCache;
import senga.realise.Realiser;

/**
 * What a show writes into files: pictures, and a film from one press of a key to the next. The
 * render thread's.
 */
final class Output implements AutoCloseable {
  private final Notices notices;
  private final Supplier<String> variation;
  private final Captures captures;
  private final LastPictures lastPictures;
  private final Recorder recorder;
  private boolean closing;

  /**
   * @param variation the name of the one that is shown; empty for none
   */
  Output(ShowOptions options, Notices notices, Realiser realiser, Supplier<String> variation) {
    this.notices = notices;
    this.variation = variation;
    String title = options.window().title();
    captures = new Captures(title, options.captures(), options.naming(), notices, realiser);
    lastPictures = new LastPictures(captures, notices, System::nanoTime);
    recorder =
        new Recorder(
            title,
            options.captures(),
            options.naming(),
            options.film()::at,
            notices,
            realiser,
            System::nanoTime,
            FilmTape.MOST_BYTES);
  }

  /** From now on pictures and exact films hold what it takes to draw them again. */
  void enclose(FrameManifest manifest) {
    captures.enclose(manifest);
    recorder.enclose(manifest);
  }

  void register(Stores stores, Player player, RealiseCache cache) {
    ShowStores.register(stores, player, cache, captures);
    ShowStores.register(stores, recorder);
  }

  Recorder recorder() {
    return recorder;
  }

  void save(@Nullable FrameBuffer shown, Exporter format) {
    if (shown == null) {
      notices.say("not saved: there is no picture yet");
    } else {
      captures.capture(shown, variation.get(), format);
    }
  }

  /** Begins a film; ends the one that is recorded. */
  void film(@Nullable FrameBuffer shown, boolean everyFrame, double fps) {
    if (recorder.isRecording()) {
      recorder.end();
    } else if (shown == null) {
      notices.say("not recorded: there is no picture yet");
    } else {
      recorder.begin(shown, variation.get(), everyFrame, fps);
    }
  }

  /** Whether the window is going, and waits only for what is being written. */
  boolean isClosing() {
    return closing;
  }

  /** The window is closed; the second time, what is still being written is left. */
  void quit() {
    if (closing) {
      lastPictures.hurry();
      recorder.giveUp();
    }
  }

  /**
   * Waits for what is being written: for pictures a while, for a film as long as it takes, for it
   * cannot be made again.
   *
   * @param moment shows the window, which stays meanwhile, and takes a moment
   */
  void finish(Runnable moment) {
    closing = true;
    recorder.end();
    lastPictures.finish(moment);
    while (recorder.isBusy() && !Thread.currentThread().isInterrupted()) {
      recorder.look(null);
      notices.ending("Esc leaves the film at once; nothing of it is kept");
      moment.run();
    }
    notices.ending("");
  }

  @Override
  public void close() {
    Closing.all(captures::close, recorder::giveUp);
  }
}
