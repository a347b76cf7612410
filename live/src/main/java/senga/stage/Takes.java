package senga.stage;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.Senga;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.manifest.Sources;
import senga.play.Player;
import senga.play.Transport;
import senga.sketch.Act;
import senga.sketch.SketchFiles;
import senga.take.Take;
import senga.take.TakeHeader;
import senga.take.TakeRows;
import senga.take.TakeTape;
import senga.take.TakeTime;
import senga.tune.Followers;
import senga.tune.Hand;
import senga.tune.Tuning;
import senga.view.StrokePad;

/**
 * The takes of a show: the one that is recorded, from one press of a key to the next, and the one
 * that plays. If both are at work, what hands change is recorded over the take that plays, into a
 * new one.
 *
 * <p>Belongs to the thread of the show. A turn in which nothing changes allocates nothing.
 */
final class Takes implements AutoCloseable {
  private static final double NANOS = 1e9;

  private final Player player;
  private final Tuning tuning;
  private final ControlDesk desk;
  private final StrokePad pad;
  private final Followers followers;
  private final Notices notices;
  private final @Nullable Path sketch;
  private final Hand onlooker;
  private Act playing;
  private @Nullable TakeTape tape;
  private @Nullable TakeTime time;
  private @Nullable Replay replay;
  private boolean loops;
  private boolean stopped;
  private boolean unmatched;
  private long placements;
  private long nanos;
  private long toldSeconds = -1;

  /**
   * @param sketch the file beside which takes are kept; null for nowhere
   */
  Takes(
      Player player,
      ControlDesk desk,
      StrokePad pad,
      Followers followers,
      Notices notices,
      @Nullable Path sketch,
      Act first) {
    this.player = player;
    tuning = player.tuning();
    this.desk = desk;
    this.pad = pad;
    this.followers = followers;
    this.notices = notices;
    this.sketch = sketch;
    playing = first;
    onlooker = new Hand(tuning, "of a take");
  }

  /** Where the takes of a sketch lie: beside it. */
  static Path folder(Path sketch) {
    return sketch.toAbsolutePath().resolveSibling("takes");
  }

  /**
   * Plays a take from its beginning.
   *
   * @param again whether it begins anew at its end; else it stops there
   */
  void play(Take take, boolean again) {
    replay = new Replay(take, desk, tuning, pad, followers);
    loops = again;
    player.score(replay);
    player.transport().rewind();
    compare(take.header());
    unmatched = true;
    onlooker.look(true);
  }

  private void compare(TakeHeader header) {
    if (sketch != null) {
      header.unlike(SketchFiles.title(sketch), hash(playing)).ifPresent(notices::say);
    }
  }

  private static String hash(Act act) {
    Sources sources = act.sources();
    return sources.areKnown() ? sources.main().hash() : "";
  }

  /** The key: begins a take, or ends the one that is recorded. */
  void record() {
    if (isRecording()) {
      end("");
    } else if (sketch == null) {
      notices.say("takes are kept beside the file of a sketch, and this one has none");
    } else if (tape != null && tape.isBusy()) {
      notices.say("the take before is still being written");
    } else {
      begin(sketch);
    }
  }

  private void begin(Path file) {
    TakeHeader header =
        new TakeHeader(
            Senga.version(),
            SketchFiles.title(file),
            hash(playing),
            playing.canvas(),
            playing.options().seed(),
            playing.options().fps());
    Take over = replay == null ? null : replay.cursor().take();
    time = new TakeTime(header);
    tape = TakeTape.begin(folder(file), header, over, notices::say, notices::lost);
    nanos = System.nanoTime();
  }

  /** The values that a take which plays has moved and hands over it; null while none plays. */
  @Nullable Controls played() {
    return replay == null ? null : replay.said();
  }

  boolean isRecording() {
    return tape != null && tape.isRecording();
  }

  /** Where the one that is recorded, or was last, has come to, in seconds. */
  double place() {
    return time == null ? 0 : time.place();
  }

  /** How many moments wait for the disk. */
  int waiting() {
    return tape == null ? 0 : tape.waiting();
  }

  /**
   * To be called each turn, after the tick.
   *
   * @param begun whether there is a frame on screen
   */
  void look(boolean begun) {
    if (isRecording()) {
      recordFrame();
    }
    tell();
    if (replay != null) {
      endReplay(replay);
      match(begun, replay.cursor().take());
    }
  }

  private void recordFrame() {
    TakeTape into = tape;
    TakeTime where = time;
    if (into != null && where != null) {
      boolean news = replay == null ? goOn(where) : follow(where, replay, into);
      if (into.isRecording()) {
        into.look(
            where,
            news,
            player.score().controls(),
            player.score().changes(),
            player.score().strokes());
      }
    }
  }

  private boolean goOn(TakeTime where) {
    Transport transport = player.transport();
    long now = System.nanoTime();
    double elapsed = (now - nanos) / NANOS;
    boolean jumped = transport.placements() != placements;
    nanos = now;
    placements = transport.placements();
    double speed = transport.isPlaying() ? transport.speed() : 0;
    return where.goOn(elapsed, player.score().seconds(), player.score().index(), speed, jumped);
  }

  private static boolean follow(TakeTime where, Replay played, TakeTape into) {
    double place = played.cursor().place();
    if (place < where.place()) {
      into.end("the take that plays went back");
      return false;
    }
    return where.goTo(place, played.seconds(), played.index(), played.cursor().speed());
  }

  private void end(String why) {
    if (tape != null) {
      if (why.isEmpty()) {
        tape.end();
      } else {
        tape.end(why);
      }
    }
  }

  /** At its end a take begins anew, or stops; and begins anew when it is played from there. */
  private void endReplay(Replay played) {
    Transport transport = player.transport();
    double length = played.cursor().take().seconds();
    boolean atEnd = transport.seconds() >= length;
    if (atEnd && transport.isPlaying() && (loops || stopped)) {
      transport.rewind();
    } else if (atEnd && transport.isPlaying()) {
      transport.stopAt(length);
    }
    stopped = atEnd && !transport.isPlaying();
  }

  /** What a take changes and the sketch has not any more is told once. */
  private void match(boolean begun, Take take) {
    if (begun && unmatched) {
      unmatched = false;
      TakeRows.missing(take.rows(), tuning.steps()).ifPresent(notices::say);
      onlooker.look(false);
    }
  }

  /** Another version of the sketch plays: with another paper, seed or frame rate a take ends. */
  void tookOver(Act act) {
    boolean same =
        act.canvas().equals(playing.canvas())
            && act.options().seed() == playing.options().seed()
            && act.options().fps() == playing.options().fps();
    playing = act;
    if (isRecording() && !same) {
      end("the sketch has another paper, seed or frame rate now");
    } else if (tape != null) {
      tape.sketch(hash(act));
    }
  }

  /** How it stands, in the window alone; said anew once a second. */
  private void tell() {
    TakeTape told = tape;
    if (told == null || (toldSeconds < 0 && !told.isRecording())) {
      return;
    }
    long seconds = told.isRecording() ? (long) told.seconds() : -1;
    if (seconds != toldSeconds) {
      toldSeconds = seconds;
      notices.taking(seconds < 0 ? "" : words(seconds));
    }
  }

  private String words(long seconds) {
    String over = replay == null ? "" : " over the one that plays";
    return String.format(
        Locale.ROOT, "recording a take%s, %d:%02d", over, seconds / 60, seconds % 60);
  }

  @Override
  public void close() {
    if (tape != null) {
      tape.finish();
    }
  }
}
