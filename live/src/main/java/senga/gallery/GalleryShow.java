package senga.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import senga.panel.InputListener;
import senga.play.Notice;
import senga.sketch.Act;
import senga.sketch.SketchLoader;
import senga.sketch.Versions;
import senga.stage.DisplayFailed;
import senga.stage.Show;
import senga.stage.ShowOptions;
import senga.words.Failure;

/**
 * The gallery in a window: the wall, and the exhibit that was chosen on it. One show plays both;
 * going from one to the other is bringing in another version. Belongs to the thread of its window;
 * exhibits are compiled in the background.
 */
public final class GalleryShow implements InputListener, Versions, AutoCloseable {
  private static final int LEFT_BUTTON = 0;

  private final List<Exhibit> exhibits;
  private final Wall wall;
  private final UnaryOperator<Act> wishes;
  private final Path sources;
  private final Function<Path, String> editor;
  private final Show show;
  private final Thread hanger;
  private @Nullable Act asked;
  private String trouble = "";
  private boolean running;
  private boolean leaving;
  private int pointed = -1;

  /**
   * @param editor opens a file, and returns what the user should know of it
   */
  GalleryShow(
      ShowOptions options, UnaryOperator<Act> wishes, Path sources, Function<Path, String> editor) {
    exhibits = Gallery.all();
    wall = new Wall(exhibits);
    this.wishes = wishes;
    this.sources = sources;
    this.editor = editor;
    show = Show.inWindow(wall.act(), options);
    show.listen(this);
    show.follow(this);
    hanger = Thread.ofPlatform().daemon().name("senga-gallery").start(this::hangAll);
  }

  /**
   * Opens the window.
   *
   * @param wishes the user's, before an exhibit's own
   * @param sources where copies of sources go
   * @throws DisplayFailed if there is no display
   */
  public static GalleryShow inWindow(ShowOptions options, UnaryOperator<Act> wishes, Path sources) {
    return new GalleryShow(options, wishes, sources, SourceCopy::open);
  }

  /** Runs, closes, and returns the exit code of a show. */
  public int toItsEnd() {
    try (this) {
      return show.toItsEnd();
    }
  }

  void turn() {
    show.turn();
  }

  boolean isOver() {
    return show.isOver();
  }

  /** Tells the user something, in the window and on the terminal. */
  public void tell(String sentence) {
    show.tell(sentence);
  }

  /** The name of the exhibit that plays; empty when it is the wall. */
  String running() {
    return running ? chosen() : "";
  }

  /** The name of the exhibit that is chosen on the wall. */
  String chosen() {
    return exhibits.get(wall.chosen()).name();
  }

  /** Whether every exhibit hangs on the wall. */
  boolean isComplete() {
    return IntStream.range(0, exhibits.size()).allMatch(i -> wall.actOf(i) != null);
  }

  Wall wall() {
    return wall;
  }

  Show show() {
    return show;
  }

  private void hangAll() {
    try (SketchLoader loader = new SketchLoader()) {
      for (int i = 0; i < exhibits.size() && !Thread.currentThread().isInterrupted(); i++) {
        hang(loader, i);
      }
    }
  }

  private void hang(SketchLoader loader, int exhibit) {
    try {
      wall.hang(exhibit, exhibits.get(exhibit).load(loader));
    } catch (RuntimeException | Error failed) {
      show.tell(exhibits.get(exhibit).name() + ": " + Failure.plain(failed));
    }
  }

  // ---------------------------------------------------------------- what plays

  @Override
  public void begin() {}

  @Override
  public @Nullable Act newer() {
    Act newer = asked;
    asked = null;
    return newer;
  }

  @Override
  public void judged(@Nullable Notice refusal) {
    trouble = refusal == null ? "" : refusal.toString();
    running = refusal == null ? !leaving : running;
    if (refusal == null) {
      show.player().transport().rewind();
    }
  }

  @Override
  public String trouble() {
    return trouble;
  }

  private void run(int exhibit) {
    Act act = exhibit < exhibits.size() ? wall.actOf(exhibit) : null;
    if (act != null) {
      wall.choose(exhibit);
      leaving = false;
      asked = wishes.apply(act);
    }
  }

  private void backToTheWall() {
    leaving = true;
    asked = wall.act();
  }

  private void openSource() {
    if (!exhibits.isEmpty()) {
      show.tell(sourceOf(exhibits.get(wall.chosen())));
    }
  }

  private String sourceOf(Exhibit exhibit) {
    try {
      return editor.apply(SourceCopy.in(sources, exhibit));
    } catch (RuntimeException e) {
      return "its source could not be copied: " + Failure.plain(e);
    }
  }

  // ---------------------------------------------------------------- mouse and keys

  @Override
  public void moved(float x, float y) {
    int under = running ? -1 : under(x, y);
    if (under >= 0) {
      wall.choose(under);
    }
    pointed = under;
  }

  private int under(float x, float y) {
    double[] place = show.onPaper(x, y);
    return wall.hanging().at(place[0], place[1], wall.hanging().page(wall.chosen()));
  }

  @Override
  public boolean pressed(int button, int mods) {
    if (running || button != LEFT_BUTTON || pointed < 0) {
      return false;
    }
    run(pointed);
    return true;
  }

  @Override
  public boolean scrolled(float dx, float dy, int mods) {
    if (!running && dy != 0) {
      turnPage(dy > 0 ? -1 : 1);
    }
    return !running;
  }

  @Override
  public boolean keyDown(int key, @Nullable String label, int mods) {
    WallKey meaning = WallKey.of(key, label, mods);
    if (meaning == WallKey.SOURCE) {
      openSource();
      return true;
    }
    return running ? whileRunning(meaning) : onTheWall(meaning);
  }

  private boolean whileRunning(WallKey meaning) {
    if (meaning == WallKey.BACK) {
      backToTheWall();
    }
    return meaning == WallKey.BACK;
  }

  private boolean onTheWall(WallKey meaning) {
    int columns = wall.hanging().columns();
    switch (meaning) {
      case LEFT -> wall.choose(wall.chosen() - 1);
      case RIGHT -> wall.choose(wall.chosen() + 1);
      case UP -> step(-columns);
      case DOWN -> step(columns);
      case PAGE_UP -> turnPage(-1);
      case PAGE_DOWN -> turnPage(1);
      case RUN -> run(wall.chosen());
      case SOURCE, BACK, NONE -> {
        return false;
      }
    }
    return true;
  }

  private void step(int by) {
    int to = wall.chosen() + by;
    if (to >= 0 && to < exhibits.size()) {
      wall.choose(to);
    }
  }

  private void turnPage(int by) {
    int page = wall.hanging().page(wall.chosen()) + by;
    if (page >= 0 && page < wall.hanging().pages()) {
      wall.choose(page * Hanging.MOST_ON_PAGE);
    }
  }

  @Override
  public void close() {
    hanger.interrupt();
    show.close();
  }
}
