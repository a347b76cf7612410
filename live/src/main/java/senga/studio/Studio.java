package senga.studio;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.panel.Clipboard;
import senga.panel.Letters;
import senga.panel.PictureSheet;
import senga.panel.SidePanel;
import senga.scene.Frame;
import senga.tune.Changes;
import senga.tune.Steps;
import senga.tune.Tuning;

/**
 * The panel of parameters, beside the picture.
 *
 * <p><b>What.</b> Every step of the drawn scene with its values, each in the field that suits it;
 * above them search, filters and the history. What is changed goes to the {@link Tuning}, whose
 * workers draw the next frame with it.
 *
 * <pre>
 *   Tuning ──steps, changes──► Outline ──► Shown ──► the lines that are seen ──► Reader ──► Rows
 *      ▲                     (structure)  (folds,    (a few dozen)             (texts)      │
 *      └───────────────────────────────── filter) ◄──────────── Edits ◄────────────────────┘
 * </pre>
 *
 * <p><b>Why so.</b> A scene can have ten thousand rows and bring other values sixty times a second.
 * So what depends on the structure is made when the structure changes, what depends on folds and
 * filters when those change, and of the values only those of visible rows are read, and put into
 * words only when they are others. A frame in which nothing changed allocates nothing.
 *
 * <p>Belongs to the thread of the window.
 */
public final class Studio implements SidePanel {
  private static final long CALM_NANOS = 66_000_000;
  private static final int WINDOW =
      ImGuiWindowFlags.NoDecoration
          | ImGuiWindowFlags.NoMove
          | ImGuiWindowFlags.NoSavedSettings
          | ImGuiWindowFlags.NoBackground
          | ImGuiWindowFlags.NoScrollWithMouse
          | ImGuiWindowFlags.NoBringToFrontOnFocus;

  private final Tuning tuning;
  private final LongSupplier nanos;
  private final Desk desk;
  private final Dock dock = new Dock();
  private final RowList rows;
  private final ShufflePopup shuffle;
  private final TopBar bar;
  private Popup[] popups;
  private @Nullable VariationsPage kept;

  private boolean shown;
  private Theme theme = Theme.LIGHT;
  private @Nullable Theme fixed;
  private @Nullable Theme styled;
  private float styledScale;
  private @Nullable Sheet frame;
  private @Nullable Sheet page;
  private float scale = 1;
  private int left = Integer.MAX_VALUE;
  private int right = Integer.MIN_VALUE;

  private Steps seen = Steps.NONE;
  private long revision = -1;
  private long marked = -1;
  private long read;
  private boolean stale = true;

  /**
   * @param say tells the user a sentence
   */
  public Studio(Tuning tuning, Clipboard clipboard, Consumer<String> say) {
    this(tuning, clipboard, say, System::nanoTime);
  }

  Studio(Tuning tuning, Clipboard clipboard, Consumer<String> say, LongSupplier nanos) {
    this.tuning = tuning;
    this.nanos = nanos;
    Edits edits = new Edits(tuning, say);
    Marks marks = new Marks();
    desk = new Desk(edits, marks, clipboard);
    rows = new RowList(desk);
    shuffle = new ShufflePopup(desk);
    bar = new TopBar(desk, shuffle);
    popups = desk.popups();
  }

  /** Shows below the rows what is kept of the sketch. */
  public void keep(Shelf shelf, PictureSheet pictures) {
    VariationMenu menu = new VariationMenu(desk);
    DifferencesPopup differences = new DifferencesPopup();
    shelf.keeper().panel(desk.marks);
    kept = new VariationsPage(desk, shelf, menu, differences, pictures);
    desk.learn.shelf(shelf);
    popups = Arrays.copyOf(popups, popups.length + 2);
    popups[popups.length - 2] = menu;
    popups[popups.length - 1] = differences;
    desk.edits.history(shelf.keeper()::undo, shelf.keeper()::redo);
  }

  /** Lets controllers learn rows and actions. */
  public LearnTool learning() {
    return desk.learn;
  }

  /** Opens what is kept, and the panel with it; or closes it. */
  public void toggleVariations() {
    VariationsPage page = kept;
    if (page != null && (shown || !page.isOpen())) {
      page.toggle();
    }
    if (!shown) {
      toggle();
    }
  }

  /** Rises whenever a small picture has come that is yet to be shown. */
  public long arrivals() {
    return kept == null ? 0 : kept.thumbnails().arrivals();
  }

  /** How many small pictures there are. */
  public long pictureCount() {
    return kept == null ? 0 : kept.thumbnails().count();
  }

  @Nullable VariationsPage kept() {
    return kept;
  }

  /** Shows the panel, or hides it. */
  public void toggle() {
    shown = !shown;
    tuning.observe(shown);
    desk.costs.look(shown);
    if (!shown) {
      desk.typing.end();
      left = Integer.MAX_VALUE;
      right = Integer.MIN_VALUE;
    }
  }

  @Override
  public boolean isShown() {
    return shown;
  }

  /** The width that the panel is to have, in points. */
  public float width() {
    return dock.wished();
  }

  /** Another width, in points; kept within bounds. */
  public void width(float points) {
    dock.wish(points);
  }

  /** Who finds values at which a plotter takes so long. */
  public void solver(Solver solver) {
    desk.solver = solver;
  }

  /** What a plotter takes, beside the headings. */
  public Costs costs() {
    return desk.costs;
  }

  /** Who brings time to a key. */
  public void seek(DoubleConsumer seek) {
    desk.seek = seek;
  }

  /** Who writes values into the sketch. */
  public void scribe(Scribe scribe) {
    desk.scribe = scribe;
  }

  /** The paper beside it, whose colours it takes on. */
  public void paper(Color background) {
    theme = fixed == null ? Theme.on(background) : fixed;
    desk.inks.paper(background);
  }

  /** The frame on screen. */
  public void frame(Frame now) {
    desk.show(now);
  }

  /** Dark or light, whatever the paper. */
  public void dark(boolean wanted) {
    fixed = wanted ? Theme.DARK : Theme.LIGHT;
    theme = fixed;
  }

  /** How many lines the panel knows, hidden ones too. */
  public long lineCount() {
    return desk.outline.lines().size();
  }

  /** How many notes are kept: folds, favourites, locks, ranges. */
  public long noteCount() {
    return desk.marks.size();
  }

  /** The most of {@link #lineCount}. */
  public static long mostLines() {
    return Outline.MOST;
  }

  /** The most of {@link #noteCount}. */
  public static long mostNotes() {
    return 3L * Marks.MOST;
  }

  Desk desk() {
    return desk;
  }

  Shown lines() {
    return rows.lines();
  }

  @Override
  public int takes(int windowWidth, float pixelsPerPoint) {
    return desk.apart ? 0 : dock.takes(windowWidth, pixelsPerPoint);
  }

  @Override
  public int width(int windowWidth, float pixelsPerPoint) {
    return dock.width(windowWidth, pixelsPerPoint);
  }

  /** Whether it is wanted in a window of its own. */
  public boolean isApart() {
    return desk.apart;
  }

  /** Puts it into a window of its own, or beside the picture. */
  public void apart(boolean alone) {
    desk.apart = alone;
  }

  @Override
  public boolean isLeft() {
    return desk.left && !desk.apart;
  }

  /** Whether it is wanted at the left of the picture, when it is beside it. */
  public boolean isWantedLeft() {
    return desk.left;
  }

  /** Puts it at the left of the picture, or at the right. */
  public void left(boolean wanted) {
    desk.left = wanted;
  }

  @Override
  public boolean covers(float x, float y) {
    float grip = desk.apart ? 0 : Dock.GRIP / 2 * scale;
    return x >= left - grip && x < right + grip;
  }

  @Override
  public boolean isOpen() {
    boolean any = shuffle.isOpen();
    for (Popup popup : popups) {
      any |= popup.isOpen();
    }
    return any;
  }

  @Override
  public boolean isTyping() {
    return shown && (desk.typing.isOn() || ImGui.getIO().getWantTextInput());
  }

  @Override
  public void left() {
    desk.typing.end();
  }

  @Override
  public void find() {
    bar.focus();
  }

  @Override
  public boolean dismiss() {
    boolean any = isOpen();
    any |= desk.learn.cancel();
    for (Popup popup : popups) {
      popup.dismiss();
    }
    shuffle.dismiss();
    return any;
  }

  @Override
  public void prepare(Letters letters) {
    scale = letters.scale();
    long now = nanos.getAsLong();
    boolean edited = tuning.revision() != revision;
    if (edited) {
      revision = tuning.revision();
      bar.take(tuning.history(), tuning.moment(), letters);
    }
    Changes changes = tuning.changes();
    boolean newer = edited || isNewer(now);
    if (newer) {
      desk.touched.take(changes, tuning.troubles());
      rows.reread();
      read = now;
      seen = tuning.steps();
      stale |= desk.outline.take(seen, changes.orders(), letters);
    }
    if (desk.marks.revision() != marked) {
      marked = desk.marks.revision();
      stale = true;
      rows.reread();
    }
    stale |= edited && (desk.filter.readsChanges() || desk.edits.wasReshaped());
    stale |= newer && rows.lines().isReshaped(desk.outline);
    if (stale) {
      stale = false;
      rows.gather();
    }
    desk.learn.prepare(letters);
    if (kept != null) {
      kept.prepare(letters);
    }
    desk.typing.frame();
  }

  /** Values that move are read a few times a second: nobody can read faster. */
  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  private boolean isNewer(long now) {
    return tuning.steps() != seen && (now - read >= CALM_NANOS || seen == Steps.NONE);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // there are two themes
  public void draw(Letters letters, int from, int width, int height) {
    left = from;
    right = desk.apart ? Integer.MAX_VALUE : from + width;
    if (styled != theme || styledScale != letters.scale()) {
      styled = theme;
      styledScale = letters.scale();
      Style.set(theme, letters.scale());
    }
    ImGui.setNextWindowPos(left, 0);
    ImGui.setNextWindowSize(width, height);
    ImGui.pushStyleVar(ImGuiStyleVar.WindowMinSize, 1, 1);
    ImGui.begin("studio", WINDOW);
    ImGui.popStyleVar();
    Sheet sheet = frame(letters);
    sheet.at(left, 0);
    contents(sheet, letters, width / scale, height / scale);
    for (Popup popup : popups) {
      popup.draw(sheet);
    }
    shuffle.draw(sheet);
    ImGui.end();
    desk.turned();
  }

  private Sheet frame(Letters letters) {
    Sheet known = sheet(frame, letters);
    frame = known;
    return known;
  }

  private Sheet page(Letters letters) {
    Sheet known = sheet(page, letters);
    page = known;
    return known;
  }

  /** The one before, unless the screen has become a finer or a coarser one. */
  private Sheet sheet(@Nullable Sheet before, Letters letters) {
    if (before == null || before.scale() != letters.scale()) {
      return new Sheet(letters, theme);
    }
    before.theme(theme);
    return before;
  }

  private void contents(Sheet sheet, Letters letters, float width, float height) {
    sheet.box(0, 0, width, height, theme.ground(), 0);
    sheet.box(isLeft() ? width - 1 : 0, 0, 1, height, theme.hair(), 0);
    stale |= bar.draw(sheet, width, letters);
    sheet.place(
        isLeft() ? 0 : Dock.GRIP, TopBar.HEIGHT); // the page would take the mouse from the grip
    float drawer = kept == null ? 0 : kept.height(height);
    float below = Math.max(1, height - TopBar.HEIGHT - drawer - desk.learn.height());
    ImGui.beginChild(
        "rows", (width - Dock.GRIP) * scale, below * scale, false, ImGuiWindowFlags.NoBackground);
    rows.draw(page(letters), letters, left, width - (isLeft() ? Dock.GRIP : 0) - 8, below);
    ImGui.endChild();
    desk.learn.draw(sheet, TopBar.HEIGHT + below, width);
    if (kept != null) {
      kept.draw(sheet, letters, left, height - drawer, width, drawer);
    }
    if (!desk.apart) {
      dock.grip(sheet, isLeft(), width, height);
    }
  }
}
