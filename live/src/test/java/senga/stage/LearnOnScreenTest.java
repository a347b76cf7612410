package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.stage.Turns.turn;
import static senga.stage.Turns.turnUntil;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
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
import senga.studio.LearnSpot;
import senga.studio.Spot;
import senga.studio.Studio;
import senga.tune.Address;
import senga.tune.Change;
import senga.variations.ActionBindingsFile;

/**
 * A window, a mouse and a box of knobs: a slider and an action learn a controller, the knob moves
 * the picture once it has taken the slider over, is pulled out and plugged in again; and in the
 * next window all of it is there.
 */
@NeedsDisplay
@Tag("slow")
class LearnOnScreenTest {
  private static final String TITLE = "senga-learn";
  private static final String BOX = "Learning Box";
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;
  private static final Path PICTURES = Path.of("target", "learn");
  private static final String ADDRESS = "rings/polygon.diameter";
  private static final Address DIAMETER = Address.of(ADDRESS);
  private static final Address SIDES = Address.of("rings/polygon.sides");

  @TempDir private Path folder;
  private final Display display;

  LearnOnScreenTest(Display display) {
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

  private Show open() {
    ShowOptions options =
        ShowOptions.of(TITLE).sketch(folder.resolve("Rings.java")).midi("Learning");
    Act act = Acts.of(frame -> rings());
    Show show =
        Show.inWindow(
            new Act(act.sketch(), act.canvas(), act.options().hud(false)),
            options.window(options.window().pixelsPerMm(7)));
    show.player().transport().pause();
    return show;
  }

  @Test
  void aSliderAndAnActionLearnAControllerAndKeepIt() throws Exception {
    Programs.require("xdotool");
    VirtualMidi.Box box = new VirtualMidi.Box(BOX);
    VirtualMidi.plug(box);
    try (XScreen screen = new XScreen(display)) {
      BufferedImage last = firstWindow(screen, box);
      VirtualMidi.Box again = new VirtualMidi.Box(BOX);
      VirtualMidi.plug(again);
      nextWindow(screen, again, last);
    }
  }

  private BufferedImage firstWindow(XScreen screen, VirtualMidi.Box box) throws Exception {
    try (Show show = open()) {
      turnUntil(show, box::isOpen);
      xdotool("search", "--sync", "--name", TITLE, "windowmove", "0", "0", "windowfocus");
      xdotool("key", "i");
      turnUntil(show, () -> studio(show).isShown() && field(show, ADDRESS).length > 0);
      turn(show, 30);
      learnTheSlider(show, screen, box);
      learnAnAction(show, screen, box);
      pullOutAndPlugIn(show, screen);
      turn(show, 30);
      return picture(screen);
    }
  }

  private void learnTheSlider(Show show, XScreen screen, VirtualMidi.Box box) throws Exception {
    pointAt(show, ADDRESS);
    xdotool("key", "j");
    turnUntil(show, () -> LearnSpot.isLearning(studio(show)));
    box.turn(20, 64, 65, 64, 65); // trembles
    turn(show, 10);
    keep(screen, "waiting");
    assertThat(LearnSpot.isLearning(studio(show))).isTrue();
    xdotool("key", "Escape");
    turnUntil(show, () -> !LearnSpot.isLearning(studio(show)));
    assertThat(show.isOver()).as("Escape has cancelled, not quit").isFalse();
    xdotool("key", "j");
    turnUntil(show, () -> LearnSpot.isLearning(studio(show)));
    BufferedImage before = picture(screen);
    box.turn(74, 100, 105, 110, 115);
    turnUntil(show, () -> driven(show, DIAMETER) != null);
    turn(show, 30);
    assertThat(Pixels.differing(before, picture(screen))).as("nothing jumps").isZero();

    double own = position(show);
    box.turn(74, 118, 120);
    turn(show, 30);
    assertThat(position(show)).as("not taken over yet").isEqualTo(own);
    assertThat(Pixels.differing(before, picture(screen))).isZero();
    keep(screen, "apart");
    box.turn(74, 90, 60, 30, 10, 0, 5, 20);
    turnUntil(show, () -> position(show) == 20 / 127.0);
    turnUntil(show, () -> Pixels.differing(before, picture(screen)) > 100);

    pointAt(show, SIDES.toString());
    xdotool("key", "j");
    turnUntil(show, () -> LearnSpot.isLearning(studio(show)));
    box.turn(74, 40, 50);
    turn(show, 20);
    keep(screen, "conflict");
    assertThat(LearnSpot.sentence(studio(show))).contains("cc/1/74 moves " + ADDRESS + " already");
    xdotool("key", "Escape");
    turnUntil(show, () -> !LearnSpot.isLearning(studio(show)));
    assertThat(driven(show, SIDES)).isNull();
  }

  private void learnAnAction(Show show, XScreen screen, VirtualMidi.Box box) throws Exception {
    LearnSpot.learnAction(studio(show), "play");
    turnUntil(show, () -> LearnSpot.isLearning(studio(show)));
    box.strike(36);
    turnUntil(show, () -> !LearnSpot.isLearning(studio(show)));
    boolean playing = show.player().transport().isPlaying();
    box.strike(36);
    turnUntil(show, () -> show.player().transport().isPlaying() != playing);
    box.strike(36);
    turnUntil(show, () -> show.player().transport().isPlaying() == playing);
    xdotool("key", "y");
    turn(show, 20);
    keep(screen, "controllers");
    xdotool("key", "Escape");
    turn(show, 10);
    assertThat(show.isOver()).isFalse();
  }

  private void pullOutAndPlugIn(Show show, XScreen screen) throws Exception {
    double was = position(show);
    BufferedImage before = picture(screen);
    VirtualMidi.plug();
    turnUntil(show, () -> show.figures().notice().contains("has gone"));
    assertThat(position(show)).isEqualTo(was);
    VirtualMidi.Box back = new VirtualMidi.Box(BOX);
    VirtualMidi.plug(back);
    turnUntil(show, back::isOpen);
    assertThat(position(show)).isEqualTo(was);
    turn(show, 5);
    assertThat(Pixels.differing(before, picture(screen))).isZero();
    back.turn(74, 60, 20, 70);
    turnUntil(show, () -> position(show) == 70 / 127.0);
  }

  private void nextWindow(XScreen screen, VirtualMidi.Box box, BufferedImage last)
      throws Exception {
    assertThat(ActionBindingsFile.of(folder.resolve("Rings.java")).read().list()).hasSize(1);
    try (Show show = open()) {
      turnUntil(show, box::isOpen);
      xdotool("search", "--sync", "--name", TITLE, "windowmove", "0", "0", "windowfocus");
      xdotool("key", "i");
      turnUntil(show, () -> position(show) == 70 / 127.0);
      turnUntil(show, () -> Pixels.differing(last, picture(screen)) == 0);
      box.turn(74, 10);
      turn(show, 20);
      assertThat(position(show)).as("it must be taken over again").isEqualTo(70 / 127.0);
      box.turn(74, 75);
      turnUntil(show, () -> position(show) == 75 / 127.0);
      boolean playing = show.player().transport().isPlaying();
      box.strike(36);
      turnUntil(show, () -> show.player().transport().isPlaying() != playing);
      turnUntil(show, () -> field(show, ADDRESS).length > 0);
      pointAt(show, ADDRESS);
      xdotool("key", "shift+j");
      turnUntil(show, () -> driven(show, DIAMETER) == null);
      assertThat(show.tuning().changes().at(DIAMETER)).containsInstanceOf(Change.Set.class);
    }
  }

  private static Change.@Nullable Driven driven(Show show, Address place) {
    return show.tuning().changes().at(place).orElse(null) instanceof Change.Driven driven
        ? driven
        : null;
  }

  private static double position(Show show) {
    Change.Driven driven = driven(show, DIAMETER);
    return driven == null ? Double.NaN : driven.position();
  }

  private static Studio studio(Show show) {
    return Objects.requireNonNull(((GlScreen) show.screen()).studio());
  }

  private static int[] field(Show show, String address) {
    return Spot.of(studio(show), address, ((GlScreen) show.screen()).window().target().width());
  }

  private void pointAt(Show show, String address) throws Exception {
    for (int tries = 0; tries < 5 && !LearnSpot.isOver(studio(show), address); tries++) {
      int[] at = field(show, address); // which may still move, while the window finds its size
      xdotool("mousemove", "" + at[0], "" + at[1]);
      turn(show, 20);
    }
    assertThat(LearnSpot.isOver(studio(show), address)).as("the mouse is over " + address).isTrue();
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
