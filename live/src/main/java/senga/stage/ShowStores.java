package senga.stage;

import java.util.Locale;
import java.util.function.LongSupplier;
import senga.Pipeline;
import senga.audio.Track;
import senga.control.Controls;
import senga.cue.CueSheet;
import senga.geometry.Content;
import senga.input.ControlDesk;
import senga.monitor.AllocationMeter;
import senga.monitor.ProcessMeter;
import senga.monitor.Ratio;
import senga.monitor.Store;
import senga.monitor.Stores;
import senga.panel.Letters;
import senga.play.Player;
import senga.play.PlayerStats;
import senga.proof.ProofDesk;
import senga.realise.RealiseCache;
import senga.remote.Remote;
import senga.render.GlRegistry;
import senga.sketch.Reloads;
import senga.sketch.SketchLoader;
import senga.strokes.StrokeBook;
import senga.studio.Shelf;
import senga.take.TakeTape;
import senga.tune.Tuning;
import senga.type.Fonts;
import senga.variations.Keeper;
import senga.variations.Variations;
import senga.view.StrokePad;

/** Lists what a show can hold, with its bounds. */
public final class ShowStores {
  static final String[] HEAP = {
    ProcessMeter.HEAP_LIVE,
    ProcessMeter.HEAP_USED,
    ProcessMeter.HEAP_COMMITTED,
    ProcessMeter.RESIDENT
  };
  private static final String[] NATIVE = {
    ProcessMeter.FOREIGN_NATIVE,
    ProcessMeter.MALLOC,
    ProcessMeter.UNKNOWN_NATIVE,
    ProcessMeter.RESIDENT
  };

  private ShowStores() {}

  public static void register(Stores stores, Player player, RealiseCache cache, Captures captures) {
    stores.add(
        Store.bytes("frames.bytes", "Memory of frame buffers", player::bufferBytes).within(HEAP));
    stores.add(
        Store.count("frames.count", "Frame buffers", player::bufferCount)
            .within("frames.bytes")
            .bound(player.bufferCount()));
    stores.add(
        Store.bytes("reserve.bytes", "Reserve", player::reserveBytes)
            .within(HEAP)
            .bound(player.reserveBytes()));
    stores.add(Store.count("frames.waiting", "Frames waiting", player::waitingFrames).bound(1));
    stores.add(
        Store.bytes("cache.bytes", "Realised lines", () -> cache.stats().bytes())
            .within(HEAP)
            .bound(cache.maxBytes()));
    stores.add(
        Store.count("cache.entries", "Realised recipes", () -> cache.stats().entries())
            .within("cache.bytes")
            .bound(cache.maxEntries()));
    registerShared(stores);
    register(stores, player.tuning());
    stores.add(
        Store.count("captures.waiting", "Pictures to write", captures::waiting)
            .bound(Captures.MOST));
    stores.add(
        Store.bytes("captures.bytes", "Memory of pictures", captures::waitingBytes)
            .within(HEAP)
            .bound(Captures.MOST_BYTES));
    stores.add(
        Store.count("draws.aside", "Draws set aside", () -> player.stats().setAside())
            .within(ProcessMeter.THREADS)
            .bound(Player.MOST_SET_ASIDE + 1));
    stores.add(
        Store.count("notices", "NoticeLog", () -> player.notices().entries().size())
            .within(HEAP)
            .bound(senga.play.NoticeLog.MOST));
  }

  private static void register(Stores stores, Tuning tuning) {
    stores.add(
        Store.count("history.steps", "Steps to take back", tuning::historySize)
            .within("history.bytes")
            .bound(Tuning.MOST_STEPS + 1));
    stores.add(
        Store.bytes("history.bytes", "Memory of the history", tuning::historyBytes)
            .within(HEAP)
            .bound(Tuning.MOST_BYTES));
  }

  static void register(Stores stores, Recorder recorder) {
    stores.add(
        Store.count("film.waiting", "Frames of a film to write", recorder::waiting)
            .within("film.bytes")
            .bound(FilmTape.MOST_FRAMES));
    stores.add(
        Store.bytes("film.bytes", "Memory of a film", recorder::waitingBytes)
            .within(HEAP)
            .bound(2 * FilmTape.MOST_BYTES));
  }

  static void register(Stores stores, Kept kept) {
    stores.add(
        Store.count(
                "variations.count", "Variations", () -> kept.keeper().variations().list().size())
            .within(HEAP)
            .bound(Variations.MOST));
    stores.add(
        Store.count("variations.children", "Children of a mutation", kept.shelf()::childCount)
            .within(HEAP)
            .bound(Shelf.MOST_CHILDREN));
    stores.add(
        Store.count("variations.undone", "Edits of their list", kept.keeper()::undone)
            .within(HEAP)
            .bound(Keeper.MOST_UNDONE));
    stores.add(
        Store.count("cues.count", "Cues", () -> kept.cues().sheet().cues().size())
            .within(HEAP)
            .bound(CueSheet.MOST_CUES));
    stores.add(
        Store.count("markers.count", "Markers", () -> kept.cues().sheet().markers().size())
            .within(HEAP)
            .bound(CueSheet.MOST_MARKERS));
    stores.add(
        Store.count("pictures.waiting", "Small pictures to draw", kept.darkroom()::waiting)
            .bound(SketchDarkroom.MOST_WAITING));
  }

  /** Lists what all shows of a program share. */
  private static void registerShared(Stores stores) {
    stores.add(
        Store.bytes("pipelines.bytes", "Results of pipelines", () -> Pipeline.results().bytes())
            .within(HEAP)
            .bound(Pipeline.MOST_BYTES));
    stores.add(
        Store.bytes("content.bytes", "Files read", Content::keptBytes)
            .within(HEAP)
            .bound(Content.MOST_BYTES));
    stores.add(
        Store.count("fonts.faces", "Fonts", Fonts::faces)
            .within("fonts.bytes")
            .bound(Fonts.MOST_FACES));
    stores.add(
        Store.bytes("fonts.bytes", "Memory of fonts", Fonts::faceBytes)
            .within(HEAP)
            .bound(Fonts.MOST_FACE_BYTES));
    stores.add(
        Store.count("glyphs.count", "Outlines of glyphs", Fonts::glyphs)
            .within("glyphs.bytes")
            .bound(Fonts.MOST_GLYPHS));
    stores.add(
        Store.bytes("glyphs.bytes", "Memory of glyphs", Fonts::glyphBytes)
            .within(HEAP)
            .bound(Fonts.MOST_GLYPH_BYTES));
  }

  /**
   * Lists what passes by with the frames, for people: it is no memory that is held.
   *
   * @param render the thread of the show
   */
  static void registerRates(Stores stores, Player player, RealiseCache cache, Thread render) {
    PlayerStats stats = player.stats();
    stores.add(
        Store.perFrame(
            "allocated.render",
            "Allocated/frame, render",
            new Ratio(() -> AllocationMeter.of(render), stats::delivered)));
    stores.add(
        Store.perFrame(
            "allocated.workers",
            "Allocated/frame, workers",
            new Ratio(player::workersAllocatedBytes, stats::drawn)));
    stores.add(
        Store.percent(
            "cache.hits",
            "Cache hits",
            new Ratio(() -> 100 * cache.hits(), () -> cache.hits() + cache.misses())));
  }

  /** Lists what is held of a sketch that is read anew when it is saved. */
  public static void register(Stores stores, Reloads reloads) {
    registerVersions(stores, reloads::generations);
    stores.add(
        Store.count("watched.files", "Files watched", reloads::files).bound(Reloads.MOST_FILES));
  }

  /**
   * Lists the versions of a sketch.
   *
   * @param versions how many are loaded
   */
  public static void registerVersions(Stores stores, LongSupplier versions) {
    stores.add(
        Store.count("sketch.generations", "Versions of the sketch", versions)
            .within(ProcessMeter.CLASSES, ProcessMeter.HEAP_LIVE)
            .bound(SketchLoader.MOST_GENERATIONS));
  }

  /** Lists what was written into the sketch and can be taken back. */
  static void register(Stores stores, SourceScribe scribe) {
    stores.add(
        Store.count("writings", "Writings to take back", scribe::count)
            .within(HEAP)
            .bound(SourceScribe.MOST));
  }

  /** Lists what is drawn by hand. */
  private static void register(Stores stores, StrokePad pad) {
    stores.add(
        Store.count("strokes.points", "Points drawn by hand", () -> pad.finished().points())
            .within(HEAP)
            .bound(StrokeBook.MOST_POINTS));
  }

  /** Lists what the planner beside the show holds. */
  private static void register(Stores stores, ProofDesk proof) {
    stores.add(
        Store.bytes("proof.bytes", "Memory of the planned frame", proof::bytes).within(HEAP));
    stores.add(Store.events("proof.passed", "Frames not planned", proof::passed));
    stores.add(
        Store.count("proof.steps", "Steps planned", proof::stepCount)
            .within(HEAP)
            .bound(ProofDesk.mostSteps()));
    stores.add(
        Store.bytes("proof.lines", "Lines of planned steps", proof::stepBytes)
            .within(HEAP)
            .bound(ProofDesk.mostStepBytes()));
  }

  /** Lists what waits of a take that is recorded. */
  private static void register(Stores stores, Takes takes) {
    stores.add(
        Store.count("take.waiting", "Moments of a take to write", takes::waiting)
            .within(HEAP)
            .bound(TakeTape.ROOM));
  }

  /** What comes from outside, by hand and by take. */
  static void register(
      Stores stores,
      ControlDesk desk,
      ShowDevices devices,
      StrokePad pad,
      ProofDesk proof,
      Takes takes) {
    register(stores, desk, devices);
    register(stores, pad);
    register(stores, proof);
    register(stores, takes);
  }

  /** Lists the values that come from outside, what waits of OSC, and what is heard of a file. */
  private static void register(Stores stores, ControlDesk desk, ShowDevices devices) {
    Remote osc = devices.osc();
    stores.add(
        Store.bytes("audio.track", "Sound of a file", devices::soundBytes)
            .within(HEAP)
            .bound(Track.MOST_BYTES));
    stores.add(
        Store.count("osc.held", "OSC bundles for later", () -> osc.counts().held())
            .within(HEAP)
            .bound(Remote.MOST_HELD));
    stores.add(
        Store.count("osc.rows", "OSC messages to rows", () -> osc.counts().rows())
            .within(HEAP)
            .bound(Remote.MOST_ROWS));
    stores.add(
        Store.count("osc.unsent", "OSC messages to send", () -> osc.counts().unsent())
            .within(HEAP)
            .bound(Remote.MOST_WAITING));
    stores.add(
        Store.count("controls", "Controller values", () -> desk.get().size())
            .within(HEAP)
            .bound(Controls.MOST));
  }

  /** Lists what the panel of parameters keeps. */
  static void register(Stores stores, GlScreen screen) {
    register(stores, screen.registry());
    registerCutLines(stores, screen::bytesOfCutLines);
    PanelStores.register(stores, screen.studio());
    stores.add(
        Store.count("panel.letters", "Its letters", screen::letters)
            .within("gl.bytes")
            .bound(Letters.MOST));
  }

  /** Lists the copy of a frame whose lines lead far away from the paper. */
  private static void registerCutLines(Stores stores, LongSupplier bytes) {
    stores.add(Store.bytes("cut.bytes", "Memory of cut lines", bytes).within(HEAP));
  }

  /** Lists the GL objects, each kind by itself: a leak of one kind must be seen. */
  public static void register(Stores stores, GlRegistry registry) {
    for (GlRegistry.Kind kind : GlRegistry.Kind.values()) {
      stores.add(
          Store.count(name(kind), "GL " + kind.plural(), () -> registry.count(kind))
              .within(NATIVE));
    }
    stores.add(Store.bytes("gl.bytes", "GL memory", registry::bytes).within(NATIVE));
  }

  /** {@code VERTEX_ARRAY} is listed as {@code gl.vertexArrays}. */
  private static String name(GlRegistry.Kind kind) {
    StringBuilder name = new StringBuilder("gl.");
    for (String word : kind.plural().split(" ")) {
      boolean first = name.length() == 3;
      name.append(first ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }
}
