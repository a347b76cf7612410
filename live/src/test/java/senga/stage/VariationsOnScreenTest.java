package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.stage.Turns.turn;
import static senga.stage.Turns.turnUntil;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.E;
import senga.G;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.render.Pixels;
import senga.scene.Layer;
import senga.sketch.Act;
import senga.studio.Studio;
import senga.tune.Address;
import senga.tune.Change;
import senga.variations.Variation;
import senga.variations.VariationsFile;

/** A window on a display and its keyboard: keep, change, recall, compare, close, start again. */
@NeedsDisplay
@Tag("slow")
class VariationsOnScreenTest {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;
  private static final Path PICTURES = Path.of("target", "variations");
  private static final Address DIAMETER = Address.of("rings/polygon.diameter");

  @TempDir private Path folder;
  private final Display display;

  VariationsOnScreenTest(Display display) {
    this.display = display;
  }

  private static List<Layer> rings() {
    List<Geometry> rings = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      rings.add(G.polygon().sides(3 + i).diameter(8 + 5.5 * i).translate(50, 50));
    }
    Geometry hills =
        G.grid()
            .nx(30)
            .ny(30)
            .scale(84, 84, 1)
            .translate(50, 50)
            .through(E.displace().amplitude(7, 7, 0).frequency(0.03));
    return List.of(
        Layer.of(hills).name("hills").color("#2b4a6f").width(0.2),
        Layer.of(Group.of(rings)).name("rings").color("#c8351f").width(0.5));
  }

  private Show open() {
    ShowOptions options = ShowOptions.of("senga-variations").sketch(folder.resolve("Rings.java"));
    Act act = Acts.of(frame -> rings());
    Show show =
        Show.inWindow(
            new Act(act.sketch(), act.canvas(), act.options().hud(false)),
            options.window(options.window().pixelsPerMm(7)));
    show.player().transport().pause();
    return show;
  }

  private void press(String... keys) throws Exception {
    String[] command = new String[keys.length + 2];
    command[0] = "xdotool";
    command[1] = "key";
    System.arraycopy(keys, 0, command, 2, keys.length);
    Programs.run(display, command);
  }

  private List<String> kept() {
    return VariationsFile.of(folder.resolve("Rings.java")).read().list().stream()
        .map(Variation::name)
        .toList();
  }

  @Test
  void whatIsKeptIsRecalledAndThereAgainInTheNextWindow() throws Exception {
    Programs.require("xdotool");
    BufferedImage small;
    try (XScreen screen = new XScreen(display);
        Show show = open()) {
      turn(show, 5);
      Programs.run(display, "xdotool", "search", "--sync", "--name", "senga-var", "windowfocus");
      press("v");
      turnUntil(show, () -> studio(show).isShown());
      show.tuning().change(DIAMETER, new Change.Times(0.4));
      turn(show, 30);
      small = picture(screen);
      press("k");
      turnUntil(show, () -> kept().size() == 1);
      show.tuning().change(DIAMETER, new Change.Times(1.15));
      turn(show, 30);
      press("k");
      turnUntil(show, () -> kept().equals(List.of("diameter × 0.4", "diameter × 1.15")));
      save(screen, "two");

      press("period");
      turnUntil(show, () -> isDiameter(show, 0.4));
      turnUntil(show, () -> Pixels.differing(small, picture(screen)) == 0);
      press("ctrl+z");
      turnUntil(show, () -> isDiameter(show, 1.15));

      compareWith(show, variation("diameter × 0.4"));
      press("b");
      turnUntil(show, () -> beneath(show) == 2);
      turn(show, 30);
      save(screen, "beneath");
      press("b");
      press("a");
      turnUntil(show, () -> isDiameter(show, 0.4) && beneath(show) == 0);
      turnUntil(show, () -> Pixels.differing(small, picture(screen)) == 0);
      save(screen, "looking");
      press("a");
      turnUntil(show, () -> isDiameter(show, 1.15));
      press("comma");
      turnUntil(show, () -> isDiameter(show, 0.4));
    }
    try (XScreen screen = new XScreen(display);
        Show again = open()) {
      turnUntil(again, () -> isDiameter(again, 0.4) && again.shown() != null);
      again.screen().toggleVariations();
      turnUntil(again, () -> Pixels.differing(small, picture(screen)) == 0);
      again.tuning().change(Address.of("hills/displace.amplitude.x"), new Change.Set(16.0));
      turn(again, 30);
      save(screen, "again");
    }
    assertThat(kept()).hasSize(2);
  }

  private Variation variation(String name) {
    return VariationsFile.of(folder.resolve("Rings.java")).read().get(name);
  }

  private static Studio studio(Show show) {
    return Objects.requireNonNull(((GlScreen) show.screen()).studio());
  }

  /** Does what a click in the list does. */
  private static void compareWith(Show show, Variation variation) {
    Objects.requireNonNull(show.kept()).shelf().compareWith(variation);
  }

  private static boolean isDiameter(Show show, double factor) {
    return show.tuning()
        .changes()
        .at(DIAMETER)
        .filter(new Change.Times(factor)::equals)
        .isPresent();
  }

  private static int beneath(Show show) {
    return show.shown() == null ? 0 : show.shown().beneath();
  }

  /** The picture's part of the screen; the panel and the notices are left out. */
  private static BufferedImage picture(XScreen screen) {
    try {
      return screen.grab(0, 0, 650, 560);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void save(XScreen screen, String name) throws IOException {
    Files.createDirectories(PICTURES);
    ImageIO.write(
        screen.grab(0, 0, WIDTH, HEIGHT), "png", PICTURES.resolve(name + ".png").toFile());
  }
}
