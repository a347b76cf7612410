package senga.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.cue.Cue;
import senga.cue.CuePlayer;
import senga.cue.CueSheet;
import senga.cue.CueStage;
import senga.cue.ReadCues;
import senga.play.Player;
import senga.studio.Dissolve;
import senga.studio.Shelf;
import senga.tune.Tuning;
import senga.variations.Variation;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * The cues of a show, and its loop and markers: what keys and controllers do with them, and what is
 * kept of them. Belongs to the thread of the show; a turn in which no cue is come to allocates
 * nothing.
 */
final class CueDesk implements AutoCloseable {
  private final Shelf shelf;
  private final Player player;
  private final Consumer<String> say;
  private final LongSupplier nanos;
  private final CueKeeper keeper;
  private final Dissolve dissolve;
  private final CueClock clock;
  private final CuePlayer cues = new CuePlayer(new Stage());
  private final StageTime time;
  private final StageStrip strip;

  /**
   * @param say told what a performer should know; any thread
   * @param wake ends a rest of the show; any thread
   */
  CueDesk(
      Path sketch,
      Shelf shelf,
      Tuning tuning,
      Player player,
      Consumer<String> say,
      Runnable wake,
      LongSupplier nanos) {
    this.shelf = shelf;
    this.player = player;
    this.say = say;
    this.nanos = nanos;
    dissolve = new Dissolve(shelf, tuning);
    clock = new CueClock(player);
    keeper = new CueKeeper(sketch, say, wake);
    time = new StageTime(player.transport(), keeper::write, say);
    strip = new StageStrip(player.transport(), time, this, tuning);
    take(keeper.first());
  }

  private void take(ReadCues read) {
    time.sheet(read.sheet());
    cues.cues(read.sheet().cues());
    List<String> names = shelf.variations().list().stream().map(Variation::name).toList();
    read.missing(names).forEach(say);
    strip.revise();
  }

  /** To be called each turn, before the frame is asked for. */
  void look(long now) {
    ReadCues written = keeper.news();
    if (written != null) {
      take(written);
    }
    if (cues.state() != CuePlayer.State.RESTING) {
      clock.move(now);
      strip.revise();
      boolean ours = cues.state() != CuePlayer.State.DISSOLVING || dissolve.isGoing();
      if (ours) {
        cues.turn(clock.seconds(), clock.beats());
      } else {
        dissolve.leave();
        cues.interrupted();
      }
    }
  }

  /** Another version of the sketch plays: a look that is being come to is there. */
  void tookOver() {
    cues.hasten();
  }

  /** Why the file of cues cannot be read as it is now; empty if all is well. */
  String trouble() {
    return keeper.trouble();
  }

  /** Whether something goes on by itself. */
  boolean isMoving() {
    return cues.state() != CuePlayer.State.RESTING;
  }

  /** What a key of cues, markers or the loop does. */
  void act(KeyAction action) {
    switch (action) {
      case CUE -> go();
      case CUE_BACK -> cues.back();
      case STAGE -> strip.toggle();
      default -> time.act(action);
    }
    strip.revise();
  }

  private void go() {
    begin();
    cues.go();
  }

  /**
   * To the cue of a name, or of a number from 1.
   *
   * @throws IllegalArgumentException if there is none
   */
  void go(String which) {
    go(index(which));
  }

  /** To the cue of that number, from 0. */
  void go(int which) {
    begin();
    cues.go(which);
    strip.revise();
  }

  private void begin() {
    if (cues.state() == CuePlayer.State.RESTING) {
      clock.mark(nanos.getAsLong());
    }
  }

  private int index(String which) {
    List<String> names = names();
    int named = names.indexOf(which);
    if (named >= 0) {
      return named;
    }
    for (int i = 0; i < names.size(); i++) {
      if (String.valueOf(i + 1).equals(which)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "there is no cue " + Quote.of(which) + Nearest.hintOrAll(which, names));
  }

  /** What the cues are called, in their order. */
  List<String> names() {
    return cues.cues().stream().map(Cue::name).toList();
  }

  /** Whether the cue of that name or number is on. */
  boolean isOn(String which) {
    Cue on = cues.cue();
    return on != null && (on.name().equals(which) || String.valueOf(cues.on() + 1).equals(which));
  }

  StageStrip strip() {
    return strip;
  }

  CuePlayer cues() {
    return cues;
  }

  CueSheet sheet() {
    return time.sheet();
  }

  @Override
  public void close() {
    dissolve.leave();
    keeper.close();
  }

  /** What the cues do to the show. */
  private final class Stage implements CueStage {
    @Override
    public boolean begin(Cue cue, boolean cut) {
      @Nullable String refused = refused(cue);
      if (refused != null) {
        dissolve.arrive();
        say.accept(refused);
      } else if (cut) {
        dissolve.cut(cue.variation());
      } else {
        dissolve.begin(cue.variation());
      }
      return refused == null;
    }

    private @Nullable String refused(Cue cue) {
      try {
        shelf.variations().get(cue.variation());
        return null;
      } catch (IllegalArgumentException none) {
        return "cue " + Quote.of(cue.name()) + ": " + none.getMessage();
      }
    }

    @Override
    public void between(double far) {
      dissolve.between(far);
    }

    @Override
    public void arrive() {
      dissolve.arrive();
    }

    @Override
    public void pause() {
      player.transport().pause();
    }

    @Override
    public void play() {
      player.transport().play();
    }

    @Override
    public double beat() {
      return clock.beat();
    }

    @Override
    public void say(String sentence) {
      say.accept(sentence);
    }
  }
}
