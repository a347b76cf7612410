package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.stage.Turns.turn;
import static senga.stage.Turns.turnUntil;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.E;
import senga.G;
import senga.geometry.Geometry;
import senga.render.Pixels;
import senga.scene.Layer;
import senga.sketch.Act;
import senga.studio.ModulationSpot;
import senga.studio.Spot;
import senga.studio.Studio;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Modulation;
import senga.tune.Wave;
import senga.tune.Wave.Shape;

/**
 * A window, a mouse and a pad: a row is moved by waves, by steps that are drawn, by an envelope
 * that the pad strikes and by the mouse; and in the next window it moves still.
 */
@NeedsDisplay
@Tag("slow")
class ModulateOnScreenTest {
  private static final String TITLE = "senga-modulate";
  private static final String BOX = "Modulating Box";
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;
  private static final int STEPS = 7;
  private static final int ENVELOPE = 8;
  private static final int MOUSE = 10;
  private static final Path PICTURES = Path.of("target", "modulate");
  private static final String ADDRESS = "rings/polygon.diameter";
  private static final Address DIAMETER = Address.of(ADDRESS);

  @TempDir private Path folder;
  private final Display display;

  ModulateOnScreenTest(Display display) {
    this.display = display;
  }

  @AfterEach
  void unplug() {
    VirtualMidi.plug();
  }

  private static List<Layer> rings() {
    Geometry hills =
        G.grid()
            .nx(24)
            .ny(24)
            .scale(84, 84, 1)
            .translate(50, 50)
            .through(E.displace().amplitude(6, 6, 0).frequency(0.03));
    return List.of(
        Layer.of(G.polygon().sides(7).diameter(40).translate(50, 50))
            .name("rings")
            .color("#c8351f")
            .width(0.8),
        Layer.of(hills).name("hills").color("#2b4a6f").width(0.2));
  }

  private Show open() throws Exception {
    ShowOptions options =
        ShowOptions.of(TITLE).sketch(folder.resolve("Rings.java")).midi("Modulating");
    Act act = Acts.of(frame -> rings());
    Show show =
        Show.inWindow(
            new Act(act.sketch(), act.canvas(), act.options().hud(false)),
            options.window(options.window().pixelsPerMm(9)));
    xdotool("search", "--sync", "--name", TITLE, "windowmove", "0", "0", "windowfocus");
    xdotool("key", "i");
    turnUntil(show, () -> studio(show).isShown() && field(show, ADDRESS).length > 0);
    turn(show, 20);
    return show;
  }

  @Test
  void aRowIsMovedByWhateverIsChosenAndGoesOnInTheNextWindow() throws Exception {
    Programs.require("xdotool");
    VirtualMidi.Box box = new VirtualMidi.Box(BOX);
    VirtualMidi.plug(box);
    try (XScreen screen = new XScreen(display)) {
      try (Show show = open()) {
        turnUntil(show, box::isOpen);
        waves(show, screen);
        steps(show, screen);
        envelope(show, screen, box);
        mouse(show, screen);
        takeAway(show);
      }
      nextWindow();
    }
  }

  private void waves(Show show, XScreen screen) throws Exception {
    int[] at = field(show, ADDRESS);
    xdotool("mousemove", "" + at[0], "" + (at[1] + 24));
    turn(show, 10);
    ModulationSpot.open(studio(show), ADDRESS);
    turn(show, 20);
    assertThat(by(show).source()).isEqualTo(Wave.USUAL.formula());
    BufferedImage before = picture(screen);
    turnUntil(show, () -> Pixels.differing(before, picture(screen)) > 100);
    assertThat(ModulationSpot.live(studio(show), ADDRESS)).isNotEmpty();
    keep(screen, "sine");
    for (Shape shape : List.of(Shape.SQUARE, Shape.GLIDE, Shape.DRIFT)) {
      click(show, ModulationSpot.tile(studio(show), List.of(Shape.values()).indexOf(shape)), 20);
      assertThat(Wave.of(by(show).source()).orElseThrow().shape()).isEqualTo(shape);
      keep(screen, shape.name().toLowerCase(Locale.ROOT));
    }
  }

  private void steps(Show show, XScreen screen) throws Exception {
    click(show, ModulationSpot.tile(studio(show), STEPS), 20);
    int[] first = ModulationSpot.way(studio(show), 0.1f, 0.9f);
    int[] last = ModulationSpot.way(studio(show), 0.9f, 0.1f);
    xdotool("mousemove", "" + first[0], "" + first[1], "mousedown", "1");
    turn(show, 10);
    xdotool("mousemove", "" + last[0], "" + last[1]);
    turn(show, 10);
    xdotool("mouseup", "1");
    turn(show, 10);
    keep(screen, "steps");
    List<Double> drawn = Wave.of(by(show).source()).orElseThrow().steps();
    assertThat(drawn.getFirst()).isLessThan(0.1);
    assertThat(drawn.getLast()).isGreaterThan(0.9);
  }

  private void envelope(Show show, XScreen screen, VirtualMidi.Box box) throws Exception {
    click(show, ModulationSpot.tile(studio(show), ENVELOPE), 30);
    assertThat(by(show).bias()).as("it goes up from where the row is").isEqualTo(1);
    BufferedImage rest = picture(screen);
    turn(show, 10);
    assertThat(Pixels.differing(rest, picture(screen))).as("nothing was struck").isZero();
    box.strike(36);
    turnUntil(show, () -> Pixels.differing(rest, picture(screen)) > 100);
    keep(screen, "envelope");
    turnUntil(show, () -> Pixels.differing(rest, picture(screen)) == 0);
  }

  private void mouse(Show show, XScreen screen) throws Exception {
    click(show, ModulationSpot.tile(studio(show), MOUSE), 30);
    xdotool("mousemove", "80", "300");
    turn(show, 30);
    keep(screen, "mouse");
    String left = ModulationSpot.live(studio(show), ADDRESS);
    BufferedImage before = picture(screen);
    xdotool("mousemove", "600", "300");
    turnUntil(show, () -> Pixels.differing(before, picture(screen)) > 100);
    turnUntil(
        show,
        () ->
            Double.parseDouble(ModulationSpot.live(studio(show), ADDRESS))
                > Double.parseDouble(left) + 5);
  }

  private void takeAway(Show show) throws Exception {
    click(show, ModulationSpot.remove(studio(show)), 20);
    assertThat(show.tuning().changes().modulation(DIAMETER)).isEmpty();
    assertThat(ModulationSpot.isOpen(studio(show))).isFalse();
    xdotool("key", "ctrl+z");
    turnUntil(show, () -> show.tuning().changes().modulation(DIAMETER).isPresent());
    show.tuning()
        .change(
            DIAMETER.modulation(),
            new Change.Modulated(by(show).bias(0).source(Wave.USUAL.rate(1).formula())));
    turn(show, 10);
  }

  private void nextWindow() throws Exception {
    try (Show show = open()) {
      turnUntil(show, () -> show.tuning().changes().modulation(DIAMETER).isPresent());
      assertThat(by(show).source()).isEqualTo(Wave.USUAL.rate(1).formula());
    }
  }

  private static Modulation by(Show show) {
    return show.tuning().changes().modulation(DIAMETER).orElseThrow();
  }

  private void click(Show show, int[] at, int turns) throws Exception {
    xdotool("mousemove", "" + at[0], "" + at[1]);
    turn(show, 10);
    xdotool("click", "1");
    turn(show, turns);
  }

  private static Studio studio(Show show) {
    return Objects.requireNonNull(((GlScreen) show.screen()).studio());
  }

  private static int[] field(Show show, String address) {
    return Spot.of(studio(show), address, ((GlScreen) show.screen()).window().target().width());
  }

  private void xdotool(String... words) throws Exception {
    Programs.xdotool(display, words);
  }

  /** The picture's part of the screen; the panel and the notices are left out. */
  private static BufferedImage picture(XScreen screen) {
    try {
      return screen.grab(0, 0, 650, 560);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keep(XScreen screen, String name) throws IOException {
    Files.createDirectories(PICTURES);
    ImageIO.write(
        screen.grab(0, 0, WIDTH, HEIGHT), "png", PICTURES.resolve(name + ".png").toFile());
  }
}
