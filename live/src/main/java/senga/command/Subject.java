package senga.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import senga.audio.Track;
import senga.config.Config;
import senga.manifest.Form;
import senga.manifest.Manifest;
import senga.sketch.Act;
import senga.sketch.PanelValue;
import senga.sketch.SketchFiles;
import senga.sketch.UsageError;
import senga.strokes.StrokeBook;
import senga.take.Take;
import senga.tune.Changes;
import senga.variations.Variation;
import senga.variations.Variations;

/** What is to be drawn into files: a sketch or a finished picture, and how it is wished to be. */
final class Subject {
  @Parameters(
      paramLabel = "SKETCH",
      description = {
        "A sketch (.java), a recipe (.json), an SVG, HPGL or G-code, or a file of another",
        "format that is read; - for one of these but a sketch from standard input."
      })
  private Path file;

  @Option(
      names = "--variation",
      paramLabel = "NAME",
      description = {
        "Draws it as in this variation, kept beside the sketch: with its seed, and at",
        "its time where --t or --seconds say no other."
      })
  private @Nullable String variation;

  private @Nullable Variation found;

  @Mixin private Wishes wishes;

  @Mixin private StrokesOption strokes;

  @Mixin private TakeOption take;

  @Mixin private SoundOption sound;

  /** As it was named. */
  Path file() {
    return file;
  }

  /** The name without folder and ending. */
  String title() {
    return SketchFiles.title(file);
  }

  /**
   * What draws it.
   *
   * @param pictures the options beside these
   * @param notes is told what the user should know although nothing is wrong
   * @throws UsageError if a recipe was given and an option that it cannot heed
   * @throws senga.sketch.UserError if the file cannot be read
   */
  Painter painter(PictureOptions pictures, Config config, Consumer<String> notes) {
    return painter(pictures::refuseForRecipe, config, notes);
  }

  /**
   * The same.
   *
   * @param refuse is called for a recipe, to refuse options that it cannot heed
   */
  Painter painter(Runnable refuse, Config config, Consumer<String> notes) {
    if (SketchFiles.isRecipe(file)) {
      wishes.refuseForRecipe();
      refuse.run();
      strokes.refuseForRecipe();
      take.refuseForRecipe();
      sound.refuseForRecipe();
    }
    refuseBesideTake();
    sound.refuseBeside(take.read().isPresent());
    Act opened = SketchFiles.open(file, wishes.limit(), notes);
    Act act = heard(wishes.over(take.over(varied(opened)), config));
    take.compare(title(), act, notes);
    Painter painter = painter(act, config);
    sound
        .track(config)
        .map(track -> new Heard(track, act.options().controls(), changes()))
        .ifPresent(painter::sound);
    return take.read().map(played -> painter.take(played, take.note())).orElse(painter);
  }

  /** Beside a take only those controllers count that the command line tells. */
  private Act heard(Act act) {
    return take.read().isEmpty()
        ? act
        : act.with(act.canvas(), act.options().controls(wishes.controllers()));
  }

  private Painter painter(Act act, Config config) {
    return new Painter(
        file,
        act,
        wishes.limit(act),
        Configured.cache(config),
        strokes.read(),
        wishes.ofPanel().stream().map(PanelValue::address).toList());
  }

  /** The take whose frames are drawn, if one is named. */
  Optional<Take> take() {
    return take.read();
  }

  /** The file of the sound that it is drawn to, if one is named. */
  Optional<Path> sound() {
    return sound.file();
  }

  /** How long what it is drawn to lasts, in seconds: a take, or the sound of a file. */
  Optional<Double> length(Config config) {
    return take.read().map(Take::seconds).or(() -> sound.track(config).map(Track::seconds));
  }

  /** The time of a picture for which no other is told, in seconds: that of the variation. */
  double usualTime() {
    refuseBesideTake();
    Variation wanted = variation();
    return wanted == null ? 0 : wanted.seconds();
  }

  /** What it takes to draw the painter's pictures again, if that is known. */
  Optional<Manifest> manifest(Painter painter, Form form) {
    Variation wanted = variation();
    Variations state = Variations.none(title()).now(changes());
    return painter.manifest(wanted == null ? state : state.strokes(wanted.strokes()), form);
  }

  /** The name of the variation that is wished; empty for none. */
  String variationName() {
    return variation == null ? "" : variation;
  }

  private void refuseBesideTake() {
    take.refuseBeside(variation != null || !wishes.ofPanel().isEmpty(), strokes.file().isPresent());
  }

  private Act varied(Act act) {
    Variation wanted = variation();
    if (wishes.ofPanel().isEmpty()) {
      return wanted == null ? act : Varied.act(act, wanted);
    }
    long seed = wanted == null ? act.options().seed() : wanted.seed();
    StrokeBook drawn = wanted == null ? StrokeBook.NONE : wanted.strokes();
    return Varied.act(act, Variation.of("told", changes(), seed, 0).strokes(drawn));
  }

  /** What the variation changes, and over it what was told. */
  private Changes changes() {
    Variation wanted = variation();
    Changes changes = wanted == null ? Changes.NONE : wanted.changes();
    for (PanelValue value : wishes.ofPanel()) {
      changes = changes.with(value.address(), value.change());
    }
    return changes;
  }

  /** The variation that is wished; its file is read once. */
  private @Nullable Variation variation() {
    String name = variation;
    if (name != null && found == null) {
      found = UsageError.reading(() -> Varied.find(file, name));
    }
    return found;
  }
}
