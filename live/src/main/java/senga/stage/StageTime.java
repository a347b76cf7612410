package senga.stage;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.cue.CueSheet;
import senga.cue.Loop;
import senga.cue.Marker;
import senga.play.Transport;
import senga.words.Quote;

/** The loop and the markers of a show's time. Belongs to the thread of the show. */
final class StageTime {
  private static final double FRAME = 1; // a marker is where time is if it is nearer than this

  private final Transport transport;
  private final BiConsumer<CueSheet, CueSheet> keep;
  private final Consumer<String> say;
  private CueSheet sheet = CueSheet.none("");
  private double in = Double.NaN; // said, and waiting for its out

  /**
   * @param keep keeps the second sheet, which was made of the first
   */
  StageTime(Transport transport, BiConsumer<CueSheet, CueSheet> keep, Consumer<String> say) {
    this.transport = transport;
    this.keep = keep;
    this.say = say;
  }

  /** What is prepared now; its loop is on if it says so. */
  void sheet(CueSheet prepared) {
    sheet = prepared;
    Loop loop = prepared.loop();
    if (loop != null && loop.on()) {
      transport.loop(loop.from(), loop.to());
    } else {
      transport.unloop();
    }
  }

  CueSheet sheet() {
    return sheet;
  }

  void act(KeyAction action) {
    switch (action) {
      case LOOP_IN -> loopIn();
      case LOOP_OUT -> loopOut();
      case LOOP -> toggleLoop();
      case MARKER -> mark();
      case NEXT_MARKER -> toMarker(true);
      case LAST_MARKER -> toMarker(false);
      default -> throw new IllegalArgumentException(action + " is no key of time");
    }
  }

  private void become(CueSheet next) {
    CueSheet before = sheet;
    sheet(next);
    keep.accept(before, next);
  }

  private void loopIn() {
    in = transport.seconds();
    Loop loop = sheet.loop();
    if (loop != null && loop.to() - in >= Loop.SHORTEST) {
      become(sheet.loop(new Loop(in, loop.to(), loop.on())));
    }
    say.accept("the loop begins at " + clock(in));
  }

  /** Time goes to its in at once, so that the loop is heard and seen. */
  private void loopOut() {
    double to = transport.seconds();
    Loop loop = sheet.loop();
    double from = !Double.isNaN(in) ? in : loop == null ? 0 : loop.from();
    if (to - from < Loop.SHORTEST) {
      say.accept("the out of a loop comes behind its in, which is at " + clock(from));
      return;
    }
    in = Double.NaN;
    become(sheet.loop(new Loop(from, to, true)));
    if (transport.isPlaying()) {
      transport.seek(from);
    }
    say.accept("loop from " + clock(from) + " to " + clock(to));
  }

  private void toggleLoop() {
    Loop loop = sheet.loop();
    if (loop == null) {
      say.accept("there is no loop yet: Shift+I is its in, Shift+O its out");
    } else {
      become(sheet.loop(loop.on(!loop.on())));
      say.accept(
          loop.on() ? "no loop" : "loop from " + clock(loop.from()) + " to " + clock(loop.to()));
    }
  }

  /** A marker where time is, or none there any more. */
  private void mark() {
    double now = transport.seconds();
    Marker here = here(now);
    if (here != null) {
      become(sheet.unmark(here));
      say.accept("marker " + Quote.of(here.name()) + " is taken away");
    } else if (sheet.markers().size() >= CueSheet.MOST_MARKERS) {
      say.accept("there are " + CueSheet.MOST_MARKERS + " markers, which is the most");
    } else {
      become(sheet.mark(now));
      say.accept("marker at " + clock(now));
    }
  }

  private @Nullable Marker here(double seconds) {
    for (Marker marker : sheet.markers()) {
      if (Math.abs(marker.seconds() - seconds) * transport.fps() < FRAME) {
        return marker;
      }
    }
    return null;
  }

  /** The one on which time stands is passed over; playing, so is the one just left. */
  private void toMarker(boolean later) {
    double now = transport.seconds();
    double near = transport.isPlaying() && !later ? 0.5 : FRAME / 2 / transport.fps();
    Marker marker = sheet.from(later ? now + near : now - near, later);
    if (marker == null) {
      say.accept("there is no marker " + (later ? "behind " : "before ") + clock(now));
    } else {
      transport.seek(marker.seconds());
      say.accept("marker " + Quote.of(marker.name()) + ", " + clock(marker.seconds()));
    }
  }

  private static String clock(double seconds) {
    long hundredths = Math.round(seconds * 100);
    return String.format(
        Locale.ROOT, "%d:%02d.%02d", hundredths / 6000, hundredths / 100 % 60, hundredths % 100);
  }
}
