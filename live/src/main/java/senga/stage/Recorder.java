package senga.stage;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.Senga;
import senga.Session;
import senga.artefact.Manifests;
import senga.export.ExportFailed;
import senga.export.FilmExporter;
import senga.export.OutputFile;
import senga.export.Provenance;
import senga.play.FrameBuffer;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Scene;
import senga.sketch.NameTemplate;

/**
 * Films a show, from a key to the same key.
 *
 * <pre>
 *   exactly:  every frame is drawn at its exact time; if the film is slow, the show waits for it
 *   live:     the show goes on as ever; at each of the film's times, what is on screen then
 *                 └──► tape (256 MiB) ──► the film's own thread ──► a file, whole or not at all
 * </pre>
 *
 * <p>A film ends before what it cannot hold: another paper, a frame that could not be drawn, or, in
 * a live one, frames that come faster than they can be written until the tape is full. What was
 * filmed so far is then written, and the user is told why. All methods belong to the render thread,
 * except the two that count.
 */
final class Recorder {
  private static final double NANOS = 1e9;
  private static final long GIVING_UP_MILLIS = 2_000;

  private final String title;
  private final Path folder;
  private final NameTemplate naming;
  private final DoubleFunction<FilmExporter> films;
  private final Notices notices;
  private final Realiser realiser;
  private final LongSupplier nanos;
  private final long mostBytes;
  private @Nullable FilmTape tape; // of the film that is recorded
  private volatile @Nullable FilmTape written; // of the film that is written, recorded still or not
  private volatile @Nullable Thread writer;
  private volatile boolean givenUp;
  private @Nullable FrameManifest manifest;
  private @Nullable FilmManifest noted; // of an exact film
  private boolean exact;
  private double fps;
  private long begun;
  private @Nullable Canvas paper;
  private @Nullable Supplier<Drawing> picture;
  private long pictureBytes;
  private long serial;

  /**
   * @param films the format of a film with so many frames a second
   * @param realiser makes the final lines where the screen shows a draft
   * @param nanos the clock of live films
   * @param mostBytes may wait to be written
   */
  Recorder(
      String title,
      Path folder,
      NameTemplate naming,
      DoubleFunction<FilmExporter> films,
      Notices notices,
      Realiser realiser,
      LongSupplier nanos,
      long mostBytes) {
    this.title = title;
    this.folder = folder;
    this.naming = naming;
    this.films = films;
    this.notices = notices;
    this.realiser = realiser;
    this.nanos = nanos;
    this.mostBytes = mostBytes;
  }

  /** From now on exact films hold what it takes to draw them again. */
  void enclose(FrameManifest what) {
    manifest = what;
  }

  /** Whether a film is recorded whose frames are drawn one by one. */
  boolean isExact() {
    return tape != null && exact;
  }

  boolean isRecording() {
    return tape != null;
  }

  /** Whether the next frame may come. */
  boolean hasRoom() {
    FilmTape now = tape;
    return now == null || now.hasRoom();
  }

  /** Whether a film is not finished. */
  boolean isBusy() {
    Thread thread = writer;
    return thread != null && thread.isAlive();
  }

  /** Frames that wait to be written. Any thread. */
  long waiting() {
    FilmTape now = written;
    return now == null ? 0 : now.waiting();
  }

  /** Bytes that they hold. Any thread. */
  long waitingBytes() {
    FilmTape now = written;
    return now == null ? 0 : now.waitingBytes();
  }

  /**
   * Begins a film with the frame on screen.
   *
   * @param everyFrame whether it is an exact one
   * @param framesPerSecond of the show, and of the film
   */
  void begin(FrameBuffer frame, String variation, boolean everyFrame, double framesPerSecond) {
    if (isBusy()) {
      notices.refused("not recorded: the film before is still being written");
      return;
    }
    try {
      FilmExporter film = films.apply(framesPerSecond);
      Provenance from = Senga.provenance(title, frame.frame());
      String name = naming.name(title, variation, from, film.endings().getFirst());
      FilmTape fresh = new FilmTape(mostBytes);
      exact = everyFrame;
      fps = framesPerSecond;
      begun = nanos.getAsLong();
      paper = frame.frame().canvas();
      tape = fresh;
      written = fresh;
      noted = exact && manifest != null ? manifest.film(title, frame, film) : null;
      take(frame);
      fresh.add(picture(), pictureBytes);
      OutputFile file = OutputFile.in(folder, name);
      FilmManifest notes = noted;
      writer =
          Thread.ofPlatform()
              .daemon()
              .name("senga-film")
              .start(() -> write(fresh, film, from, file, notes));
    } catch (IllegalArgumentException refused) {
      notices.refused("not recorded: " + refused.getMessage());
    }
  }

  private void write(
      FilmTape frames,
      FilmExporter film,
      Provenance from,
      OutputFile file,
      @Nullable FilmManifest notes) {
    try {
      Iterator<Drawing> drawings = notes == null ? frames : notes.through(frames);
      Provenance with = notes == null ? from : from.enclosure(notes.enclosure());
      Path saved = Manifests.write(file, film, with, out -> film.write(drawings, with, out));
      notices.say("saved " + saved + "; " + length(frames) + remark(notes));
    } catch (ExportFailed e) {
      lost(e.getMessage());
    } catch (OutOfMemoryError e) {
      lost("the memory is full");
    } catch (RuntimeException | Error e) {
      lost(e.toString());
    }
  }

  private static String remark(@Nullable FilmManifest notes) {
    return notes != null && notes.hasMoved()
        ? "; it holds no manifest, for more than time has moved in it"
        : "";
  }

  private void lost(@Nullable String why) {
    notices.lost("not recorded: " + (givenUp ? "the window was closed at once" : why));
  }

  /**
   * Looks at what is on screen; to be called every turn.
   *
   * @param frame may be the same as before
   */
  void look(@Nullable FrameBuffer frame) {
    FilmTape now = tape;
    if (now == null || frame == null) {
      tell();
    } else if (!isBusy()) {
      tape = null; // it has said why
    } else if (!frame.frame().canvas().equals(paper)) {
      end("the paper has changed");
    } else if (exact) {
      every(frame, now);
    } else {
      live(frame, now);
    }
  }

  private void every(FrameBuffer frame, FilmTape now) {
    if (frame.serial() != serial) {
      take(frame);
      now.add(picture(), pictureBytes);
      tell();
    }
  }

  /** What was on screen until now belongs to all of the film's times that have passed. */
  private void live(FrameBuffer frame, FilmTape now) {
    double seconds = (nanos.getAsLong() - begun) / NANOS;
    while (now.added() <= seconds * fps && now.hasRoom()) {
      now.add(picture(), pictureBytes);
    }
    if (!now.hasRoom()) {
      end("its frames came faster than they can be written");
    } else if (frame.serial() != serial) {
      take(frame);
    }
    tell();
  }

  private void take(FrameBuffer frame) {
    serial = frame.serial();
    if (noted != null) {
      noted.add(frame);
    }
    pictureBytes = HeldBytes.of(frame);
    Scene draftOf = frame.draftOf();
    if (draftOf == null) {
      Drawing shown = frame.drawing();
      picture = () -> shown;
    } else {
      Canvas canvas = frame.frame().canvas();
      picture = () -> new Session(realiser).render(draftOf, canvas);
    }
  }

  private Supplier<Drawing> picture() {
    Supplier<Drawing> now = picture;
    if (now == null) {
      throw new IllegalStateException("no film was begun");
    }
    return now;
  }

  /** Ends the film; it is written with what it has. */
  void end() {
    FilmTape now = tape;
    if (now != null) {
      tape = null;
      picture = null;
      now.end();
    }
  }

  /**
   * The same, because it cannot go on.
   *
   * @param why the end of a sentence
   */
  void end(String why) {
    notices.lost("the film ends here, for " + why);
    end();
  }

  /** Gives up a film that is not finished: nothing of it is left. */
  void giveUp() {
    end();
    Thread thread = writer;
    if (thread != null && thread.isAlive()) {
      givenUp = true;
      thread.interrupt();
      try {
        thread.join(GIVING_UP_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Shows how it stands, in the window alone, until it is written. */
  private void tell() {
    FilmTape now = written;
    if (now == null) {
      return;
    }
    if (isBusy()) {
      String doing = tape == null ? "writing the film" : exact ? "filming exactly" : "filming live";
      notices.recording(doing + ", " + length(now) + ", " + now.waiting() + " to write");
    } else {
      written = null;
      notices.recording("");
    }
  }

  private String length(FilmTape frames) {
    return String.format(Locale.ROOT, "%.1f s, %,d frames", frames.added() / fps, frames.added());
  }
}
