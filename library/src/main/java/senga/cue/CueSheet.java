package senga.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/**
 * What is prepared for the stage: cues in their order, markers by their time, and a loop.
 *
 * @param sketch the sketch's name, without ending
 * @param loop null for none
 * @param markers at most {@value #MOST_MARKERS}, the earliest first; no two of one name
 * @param cues at most {@value #MOST_CUES}; no two of one name
 */
public record CueSheet(String sketch, @Nullable Loop loop, List<Marker> markers, List<Cue> cues) {
  public static final int MOST_CUES = 500;
  public static final int MOST_MARKERS = 200;

  /**
   * @throws IllegalArgumentException if there are too many, or two of one name
   */
  public CueSheet {
    markers = markers.stream().sorted(Comparator.comparingDouble(Marker::seconds)).toList();
    cues = List.copyOf(cues);
    most("markers", markers.size(), MOST_MARKERS);
    most("cues", cues.size(), MOST_CUES);
    once("markers", markers.stream().map(Marker::name).toList());
    once("cues", cues.stream().map(Cue::name).toList());
  }

  private static void most(String what, int count, int most) {
    if (count > most) {
      throw new IllegalArgumentException("there are at most " + most + " " + what);
    }
  }

  private static void once(String what, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException("there are two " + what + " " + Quote.of(name));
      }
    }
  }

  /** Nothing prepared yet. */
  public static CueSheet none(String sketch) {
    return new CueSheet(sketch, null, List.of(), List.of());
  }

  public boolean isEmpty() {
    return loop == null && markers.isEmpty() && cues.isEmpty();
  }

  /** The same with another loop. */
  public CueSheet loop(@Nullable Loop other) {
    return new CueSheet(sketch, other, markers, cues);
  }

  /** The same with other markers. */
  public CueSheet markers(List<Marker> others) {
    return new CueSheet(sketch, loop, others, cues);
  }

  /** The same with other cues. */
  public CueSheet cues(List<Cue> others) {
    return new CueSheet(sketch, loop, markers, others);
  }

  /** With one marker more, called by the first number that is free. */
  public CueSheet mark(double seconds) {
    int number = 1;
    while (isMarked(String.valueOf(number))) {
      number++;
    }
    List<Marker> more = new ArrayList<>(markers);
    more.add(new Marker(String.valueOf(number), seconds));
    return markers(more);
  }

  private boolean isMarked(String name) {
    return markers.stream().anyMatch(marker -> marker.name().equals(name));
  }

  /** Without that marker. */
  public CueSheet unmark(Marker marker) {
    return markers(markers.stream().filter(one -> !one.equals(marker)).toList());
  }

  /** The nearest marker behind a time, or before it; null for none. */
  public @Nullable Marker from(double seconds, boolean later) {
    Marker found = null;
    for (Marker marker : markers) {
      if (later ? marker.seconds() > seconds : marker.seconds() < seconds) {
        found = marker;
        if (later) {
          return found;
        }
      }
    }
    return found;
  }

  /**
   * What a window has made of {@code base}, with what the file has got meanwhile: cues are written
   * by hand alone, the loop is the window's if it has changed it, of the markers nothing is lost.
   */
  public CueSheet merged(CueSheet base, CueSheet theirs) {
    boolean moved = loop == null ? base.loop != null : !loop.equals(base.loop);
    List<Marker> all = new ArrayList<>(theirs.markers);
    all.removeIf(marker -> base.markers.contains(marker) && !markers.contains(marker));
    for (Marker marker : markers) {
      boolean taken = all.stream().anyMatch(one -> one.name().equals(marker.name()));
      if (!base.markers.contains(marker) && !taken) {
        all.add(marker);
      }
    }
    return new CueSheet(sketch, moved ? loop : theirs.loop, all, theirs.cues);
  }
}
