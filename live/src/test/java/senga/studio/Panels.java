package senga.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.GLFW;
import senga.E;
import senga.G;
import senga.control.Controls;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.monitor.Monitor;
import senga.panel.Clipboard;
import senga.panel.InputListener;
import senga.panel.Overlay;
import senga.panel.Overlays;
import senga.panel.TestHud;
import senga.render.GlRegistry;
import senga.render.Painted;
import senga.render.PixelSurface;
import senga.render.Screenshot;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Tuning;
import senga.variations.Keeper;

/** A panel on a surface without a window, with a mouse and a keyboard that a test moves. */
final class Panels implements AutoCloseable {
  static final Frame FRAME = new Frame(0, 0, Canvas.mm(100, 100), 0, Controls.NONE);
  static final int WIDTH = 1000;
  private static final long FRAME_NANOS = 50_000_000;

  /** So many frames that two clicks are no double click. */
  private static final int PAUSE = 8;

  static final int HEIGHT = 900;

  final Tuning tuning = new Tuning(() -> time());
  final List<String> said = new ArrayList<>();
  final Studio studio;
  final Overlay overlay;
  final InputListener input;
  private final Monitor monitor = new Monitor();
  private final TestHud hud = new TestHud();
  private final PixelSurface surface;
  private final float scale;
  private float mouseX;
  private float mouseY;
  private long nanos;
  private boolean closed;
  private String copied = "";
  private Scene scene = new Scene(List.of());
  private @Nullable Keeper keeper;
  private Frame now = FRAME;

  Panels(GlRegistry registry) {
    this(registry, 1);
  }

  Panels(GlRegistry registry, int scale) {
    this.scale = scale;
    overlay = Overlays.open(registry, scale, () -> nanos);
    overlay.toggleHud();
    studio = new Studio(tuning, new Board(), said::add, () -> nanos);
    input = overlay.beside(studio);
    surface = new PixelSurface(registry);
    surface.resize(WIDTH * scale, HEIGHT * scale);
    studio.toggle();
  }

  /** Two layers: hills of one chain of effects, and twelve rings made in a loop. */
  static Scene hillsAndRings() {
    List<Geometry> rings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      rings.add(G.polygon().sides(3 + i).diameter(10 + 6 * i).translate(50, 50));
    }
    Geometry hills =
        G.grid()
            .scale(80, 80, 1)
            .through(E.displace().amplitude(8, 8, 0).frequency(0.04))
            .through(E.rotate().degrees(15));
    return new Scene(
        List.of(
            Layer.of(hills).name("hills").color("#2b4a6f").width(0.3),
            Layer.of(Group.of(rings)).name("rings").color("#c8351f").width(0.5)));
  }

  /** One layer with a row of each kind. */
  static Scene everything() {
    return new Scene(List.of(Layer.of(new Everything()).name("all")));
  }

  /** Shows what a draw returned, from now on. */
  Panels of(Scene drawn) {
    scene = drawn;
    frames(3);
    return this;
  }

  /** The workers draw, and the panel is drawn. */
  void frame() {
    tuning.apply(scene, now);
    draw();
  }

  /** The panel alone is drawn. */
  void draw() {
    nanos += FRAME_NANOS;
    overlay.draw(surface.target(), hud, monitor.history());
  }

  /** The frame on screen is of that time from now on. */
  void at(double seconds) {
    now = new Frame(0, seconds, FRAME.canvas(), 0, Controls.NONE);
    studio.frame(now);
    frames(3);
  }

  void frames(int count) {
    for (int i = 0; i < count; i++) {
      frame();
    }
  }

  Painted picture() {
    return new Painted(Screenshot.of(surface.target()));
  }

  /** The line of a value or a heading. */
  Line line(String address) {
    return studio.lines().line(index(address));
  }

  boolean isShown(String address) {
    return find(address) >= 0;
  }

  private int index(String address) {
    int index = find(address);
    assertThat(index).as("line of " + address).isNotNegative();
    return index;
  }

  private int find(String address) {
    for (int i = 0; i < studio.lines().count(); i++) {
      if (studio.lines().line(i).address.toString().equals(address)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the value column begins, in pixels of scale 1 from the left. */
  float column() {
    float width = studio.width() - 8;
    return WIDTH - studio.width() + Rows.column(width);
  }

  /** The middle of a line from the top. */
  float middle(String address) {
    int index = index(address);
    return TopBar.HEIGHT + studio.lines().top(index) + 13;
  }

  void move(float x, float y) {
    input.moved(x * scale, y * scale);
    mouseX = x;
    mouseY = y;
    frame();
  }

  /** Within the value's field, so far right of its beginning. */
  void over(String address, float right) {
    move(column() + right, middle(address));
  }

  void press() {
    assertThat(input.pressed(GLFW.GLFW_MOUSE_BUTTON_LEFT, 0)).isTrue();
    frame();
  }

  void release() {
    input.released(GLFW.GLFW_MOUSE_BUTTON_LEFT, 0);
    frames(2);
  }

  void click(String address, float right) {
    frames(PAUSE);
    over(address, right);
    frame();
    press();
    release();
  }

  void clickAt(float x, float y) {
    frames(PAUSE);
    move(x, y);
    frame();
    press();
    release();
  }

  void rightClick(String address, float right) {
    over(address, right);
    frame();
    input.pressed(GLFW.GLFW_MOUSE_BUTTON_RIGHT, 0);
    frame();
    input.released(GLFW.GLFW_MOUSE_BUTTON_RIGHT, 0);
    frames(2);
  }

  void doubleClick(String address, float right) {
    doubleClickAt(column() + right, middle(address));
  }

  void doubleClickAt(float x, float y) {
    frames(PAUSE);
    move(x, y);
    frame();
    press();
    release();
    press();
    release();
  }

  /** Drags by so much from within the value's field. */
  void drag(String address, float right, float by) {
    frames(PAUSE);
    over(address, right);
    frame();
    press();
    for (int i = 1; i <= 5; i++) {
      over(address, right + by * i / 5);
    }
    release();
  }

  /** Moves there from far away, presses, and moves on by so much, all before the next frame. */
  void grab(String address, float right, float by) {
    float y = middle(address) * scale;
    input.moved((column() + right) * scale, y);
    assertThat(input.pressed(GLFW.GLFW_MOUSE_BUTTON_LEFT, 0)).isTrue();
    if (by != 0) {
      input.moved((column() + right + by) * scale, y);
    }
    mouseX = column() + right + by;
    mouseY = middle(address);
    frames(3);
  }

  /** The index of an entry of a list, or of an instance. */
  int entry(String address, int index) {
    for (int i = 0; i < studio.lines().count(); i++) {
      Line line = studio.lines().line(i);
      if (line.index == index && line.address.all().toString().equals(address)) {
        return i;
      }
    }
    throw new AssertionError("no entry " + index + " of " + address);
  }

  private float middleOf(int index) {
    return TopBar.HEIGHT + studio.lines().top(index) + 12;
  }

  void clickLine(int index, float right) {
    clickAt(column() + right, middleOf(index));
  }

  void dragLine(int index, float right, float by) {
    frames(PAUSE);
    move(column() + right, middleOf(index));
    frame();
    press();
    for (int i = 1; i <= 5; i++) {
      move(column() + right + by * i / 5, middleOf(index));
    }
    release();
  }

  /** Where the value comes from. */
  void clickMark(String address) {
    clickAt(WIDTH - 8 - 28 + 12, middle(address));
  }

  /** So far from the mouse, where something has opened. */
  void clickBeside(float x, float y) {
    clickAt(mouseX + x, mouseY + y);
  }

  /** In what has opened, so far from its corner. */
  void clickIn(Popup popup, float x, float y) {
    frames(2);
    clickAt(popup.left() / scale + x, popup.top() / scale + y);
  }

  /** The slider of a colour's lightness, so far from its left end. */
  void clickLightness(float right) {
    clickIn(studio.desk().colors, 10 + 76 + right, 10 + 25 + 8 + 32 + 11);
  }

  /** The name of this number in the list that opened at the mouse, below the search. */
  void choose(int index) {
    clickBeside(50, 54 + 24 * index);
  }

  void type(String text) {
    text.codePoints()
        .forEach(
            c -> {
              assertThat(input.typed(c)).as("typed into the panel").isTrue();
              frame();
            });
    frame();
  }

  /** A key that writes nothing. */
  boolean key(int key) {
    boolean taken = input.keyDown(key, null, 0);
    frame();
    input.keyUp(key, 0);
    frames(2);
    return taken;
  }

  Change change(String address) {
    return tuning.changes().at(Address.of(address)).orElseThrow();
  }

  boolean isChanged(String address) {
    return tuning.changes().at(Address.of(address)).isPresent();
  }

  String copied() {
    return copied;
  }

  void until(BooleanSupplier condition) {
    for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
      frame();
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private long time() {
    return nanos;
  }

  /** Folds what stands below a heading, so that what comes after it is seen. */
  void fold(String address) {
    studio.desk().marks.close(Address.of(address));
    frames(2);
  }

  /** Keeps what is done beside this sketch from now on. */
  Shelf keep(Path sketch) {
    Keeper opened = new Keeper(sketch, tuning, said::add);
    Shelf shelf = new Shelf(opened, tuning, () -> FRAME, said::add);
    keeper = opened;
    studio.keep(shelf, overlay.pictures());
    frames(2);
    return shelf;
  }

  /** Where the page of variations begins, in points from the top. */
  float kept() {
    VariationsPage page = Objects.requireNonNull(studio.kept());
    return HEIGHT - page.height(HEIGHT);
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (keeper != null) {
      keeper.close();
    }
    overlay.close();
    surface.close();
    monitor.close();
  }

  private final class Board implements Clipboard {
    @Override
    public String get() {
      return copied;
    }

    @Override
    public void set(String text) {
      copied = text;
    }
  }
}
