package senga.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.artefact.Manifests;
import senga.batch.Job;
import senga.batch.JobList;
import senga.config.Config;
import senga.control.Controls;
import senga.export.Exporter;
import senga.export.Provenance;
import senga.manifest.DrawingDigest;
import senga.manifest.Form;
import senga.manifest.Manifest;
import senga.realise.RealiseCache;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.Deadline;
import senga.sketch.SketchFiles;
import senga.sketch.UserError;
import senga.strokes.StrokeBook;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.variations.Variation;
import senga.variations.Variations;
import senga.variations.VariedSketch;
import senga.words.Quote;

/**
 * Does jobs, one after the other, for one thread: with a compiled sketch of its own, for sketches
 * need not bear being drawn by several.
 */
final class JobRunner {
  /** What became of a job. */
  enum Outcome {
    DRAWN,
    /** Drawn, and lines of it leave the paper. */
    DRAWN_BEYOND_PAPER,
    /** The picture was there already, drawn from the same source with the same values. */
    THERE
  }

  private final JobList list;
  private final Config config;
  private final Formats formats;
  private final boolean overwrite;
  private final Consumer<String> notes;
  private final Map<Path, Read> sketches = new HashMap<>();

  /** A sketch as it was read, and the commit it stands at. */
  private record Read(Act act, String git) {}

  /** A job that is ready to be drawn. */
  private record Ready(Painter painter, double seconds, Optional<Manifest> manifest) {
    Painted paint() {
      return painter.paint(seconds);
    }
  }

  JobRunner(
      JobList list, Config config, Formats formats, boolean overwrite, Consumer<String> notes) {
    this.list = list;
    this.config = config;
    this.formats = formats;
    this.overwrite = overwrite;
    this.notes = notes;
  }

  /**
   * Writes a job's picture, unless it is there.
   *
   * @throws UserError if it cannot be drawn
   * @throws IllegalArgumentException if the job asks for something that does not exist
   * @throws senga.export.ExportFailed if it cannot be written
   */
  Outcome run(Job job) {
    Format format = formats.named(job.format());
    if (format.isFilm()) {
      throw new UserError("jobs are pictures, and " + format.name() + " is for films");
    }
    Exporter exporter = WithMachine.of(format.with(job.options()), config.machines(), notes);
    Ready ready = ready(job, new Form(format.name(), job.options(), false));
    Path file = list.out(job);
    if (Files.exists(file)) {
      if (isThere(file, ready)) {
        return Outcome.THERE;
      }
      refuseOther(file);
    }
    return write(job, ready, exporter, file);
  }

  /** The lines of a job's picture. */
  Drawing drawing(Job job) {
    Ready ready = ready(job, new Form(job.format(), job.options(), false));
    return ready.paint().drawing();
  }

  /** The act of a job's sketch, as the sketch itself has it. */
  Act act(Job job) {
    return read(list.sketch(job)).act;
  }

  private Outcome write(Job job, Ready ready, Exporter exporter, Path file) {
    Painted painted = ready.paint();
    Enclosing enclosing = new Enclosing(ready.manifest, Optional.empty());
    Provenance from =
        enclosing.in(
            ready.painter.provenance(SketchFiles.title(list.sketch(job)), ready.seconds),
            List.of(ready.seconds),
            () -> DrawingDigest.of(painted.drawing()));
    Manifests.write(
        Overwriting.of(file, overwrite, list.sketch(job)),
        exporter,
        from,
        out -> painted.write(exporter, from, out));
    return painted.drawing().offPaper().isEmpty() ? Outcome.DRAWN : Outcome.DRAWN_BEYOND_PAPER;
  }

  private void refuseOther(Path file) {
    if (!overwrite) {
      throw new UserError(
          Quote.path(file) + " is there and shows something else; --overwrite replaces it");
    }
  }

  private static boolean isThere(Path file, Ready ready) {
    return ready.manifest.isPresent()
        && Manifests.text(file).map(text -> isSame(text, ready)).orElse(false);
  }

  private static boolean isSame(String text, Ready ready) {
    try {
      Manifest wanted = ready.manifest.orElseThrow().frames(List.of(ready.seconds), "");
      return Manifest.parse(text).asksForTheSame(wanted);
    } catch (IllegalArgumentException damaged) {
      return false;
    }
  }

  private Ready ready(Job job, Form form) {
    Path file = list.sketch(job);
    Read read = read(file);
    Variation state = state(job, file, read.act);
    boolean plain = state.changes().isEmpty() && state.strokes().isEmpty();
    VariedSketch varied = new VariedSketch(read.act.sketch(), state);
    if (!job.values().isEmpty()) {
      varied.observe(true);
    }
    Canvas own = varied.on(read.act.canvas());
    Canvas paper =
        job.canvas() == null ? own : Canvas.parse(job.canvas()).background(own.background());
    StageOptions options = Configured.below(read.act.options(), config);
    Act act =
        (plain ? read.act : read.act.drawnBy(varied))
            .with(
                paper,
                options.seed(state.seed()).controls(options.controls().overlaid(controls(job))));
    Variations kept =
        Variations.none(SketchFiles.title(file)).now(state.changes()).strokes(state.strokes());
    return new Ready(
        new Painter(
            file,
            act,
            Deadline.LIMIT,
            new RealiseCache(),
            StrokeBook.NONE,
            job.values().keySet().stream().map(Address::of).toList()),
        state.seconds(),
        Manifests.of(act, read.git, kept, form));
  }

  private Read read(Path file) {
    Read known = sketches.get(file);
    if (known == null) {
      Act act = SketchFiles.open(file, notes);
      known = new Read(act, Manifests.commit(file, act));
      sketches.put(file, known);
    }
    return known;
  }

  /** What is done to the sketch's own values: a variation's changes, and over them the job's. */
  private static Variation state(Job job, Path file, Act act) {
    Variation named = job.variation() == null ? null : Varied.find(file, job.variation());
    Changes changes = named == null ? Changes.NONE : named.changes();
    for (Map.Entry<String, Double> value : job.values().entrySet()) {
      changes = changes.with(Address.of(value.getKey()), new Change.Set(value.getValue()));
    }
    long seed = or(job.seed(), named == null ? act.options().seed() : named.seed());
    double seconds = or(job.seconds(), named == null ? 0 : named.seconds());
    return Variation.of("job", changes, seed, seconds)
        .strokes(named == null ? StrokeBook.NONE : named.strokes());
  }

  private static <T> T or(@Nullable T wished, T otherwise) {
    return wished == null ? otherwise : wished;
  }

  private static Controls controls(Job job) {
    Controls controls = Controls.NONE;
    for (Map.Entry<String, Double> value : job.controls().entrySet()) {
      controls = controls.with(value.getKey(), value.getValue());
    }
    return controls;
  }
}
