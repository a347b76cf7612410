package senga.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import senga.Session;
import senga.artefact.Manifests;
import senga.control.Controls;
import senga.export.Provenance;
import senga.manifest.Form;
import senga.manifest.Manifest;
import senga.manifest.TakeNote;
import senga.play.Progress;
import senga.realise.Budget;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.Blame;
import senga.sketch.Deadline;
import senga.sketch.UserError;
import senga.strokes.StrokeBook;
import senga.take.Take;
import senga.tune.Address;
import senga.variations.Variations;
import senga.variations.VariedSketch;

/** Draws single frames of an act without a window, each within the time it may take. */
final class Painter {
  private final Path file;
  private final Act act;
  private final Duration limit;
  private final StrokeBook strokes;
  private final Notes notes = new Notes();
  private final List<Address> told;
  private final Session session;
  private @Nullable TakeFrames take;
  private @Nullable TakeNote note;
  private @Nullable Heard sound;
  private @Nullable List<String> misfits; // of a variation; null until the first picture

  Painter(Path file, Act act) {
    this(file, act, Deadline.LIMIT, new RealiseCache(), StrokeBook.NONE);
  }

  Painter(Path file, Act act, Duration limit, RealiseCache cache, StrokeBook strokes) {
    this(file, act, limit, cache, strokes, List.of());
  }

  /**
   * @param told values of the panel that must be found in what is drawn
   */
  Painter(
      Path file,
      Act act,
      Duration limit,
      RealiseCache cache,
      StrokeBook strokes,
      List<Address> told) {
    this.told = told;
    this.file = file;
    this.act = act;
    this.limit = limit;
    this.strokes = strokes;
    session = new Session(new Realiser(Budget.DEFAULT, cache).listener(notes));
  }

  /**
   * With the frames of a take: times are places on it. The act's controllers hold whatever the take
   * says.
   *
   * @param from names it in manifests
   */
  Painter take(Take played, TakeNote from) {
    take = new TakeFrames(played, act.options().controls());
    note = from;
    return this;
  }

  /** With the sound that the sketch hears. */
  void sound(Heard heard) {
    sound = heard;
  }

  /** The sound that the sketch hears, if it hears any. */
  Optional<Heard> sound() {
    return Optional.ofNullable(sound);
  }

  /** The sketch or recipe. */
  Path file() {
    return file;
  }

  /**
   * The picture at a time.
   *
   * @throws UserError if draw or an operation fails or takes too long, or draw returns nothing
   *     usable; the message has its line. Or if a value that was told has no place in it
   */
  Painted paint(double seconds) {
    notes.begin();
    Frame frame = frame(seconds);
    Painted painted = Blame.within(limit, file, "draw", () -> painted(frame));
    if (act.sketch() instanceof VariedSketch varied) {
      look(varied);
    }
    return painted;
  }

  /** What was told must have its place in each picture; what a variation changes is told once. */
  private void look(VariedSketch varied) {
    told.forEach(place -> requirePlace(varied, place));
    if (misfits == null) {
      misfits = varied.troubles();
      varied.observe(!told.isEmpty());
    }
  }

  private static void requirePlace(VariedSketch varied, Address place) {
    varied
        .trouble(place)
        .ifPresent(
            why -> {
              throw new UserError(place + ": " + why);
            });
  }

  private Painted painted(Frame frame) throws Exception {
    if (take != null) {
      return take.paint(act, frame, session);
    }
    Scene scene = Scene.of(act.sketch().draw(frame));
    return new Painted(scene, session.render(scene, act.canvas()));
  }

  /** What it takes to draw the pictures again, if that is known; still without frames. */
  Optional<Manifest> manifest(Variations state, Form form) {
    Variations all = strokes.isEmpty() ? state : state.strokes(strokes);
    Optional<Manifest> made = Manifests.of(act, Manifests.commit(file, act), all, form);
    TakeNote of = note;
    return of == null ? made : made.map(manifest -> manifest.take(of));
  }

  /** What operations have said of the pictures since the last call. */
  List<String> notes() {
    List<String> all = new ArrayList<>(notes.take());
    if (misfits != null) {
      Misfits.told("variation", misfits).ifPresent(all::add);
      misfits = List.of();
    }
    if (take != null) {
      all.addAll(take.remarks());
    }
    return all;
  }

  /** How far a heavy operation is in the picture that is painted; null if none says. Any thread. */
  @Nullable Progress progress() {
    return notes.progress();
  }

  /** Where the drawing at a time comes from. */
  Provenance provenance(String title, double seconds) {
    return act.provenance(title, frame(seconds));
  }

  /** What the sketch is given at a time. */
  private Frame frame(double seconds) {
    if (take != null) {
      return take.frame(seconds, act);
    }
    StageOptions options = act.options();
    return new Frame(
        options.indexAt(seconds),
        seconds,
        act.canvas(),
        options.seed(),
        controls(options, seconds),
        strokes);
  }

  private Controls controls(StageOptions options, double seconds) {
    Heard heard = sound;
    return heard == null ? options.controls() : heard.at(seconds);
  }
}
