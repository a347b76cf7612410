package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.stage.Turns.turn;
import static senga.stage.Turns.turnUntil;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.G;
import senga.manifest.DrawingDigest;
import senga.render.Pixels;
import senga.scene.Layer;
import senga.sketch.Act;
import senga.take.Take;
import senga.take.TakeReader;

/** A window and a box of knobs: a take is recorded by the key, and shows the same again. */
@NeedsDisplay
@Tag("slow")
class TakeOnScreenTest {
  private static final String TITLE = "senga-take";

  @TempDir private Path folder;
  private final Display display;

  TakeOnScreenTest(Display display) {
    this.display = display;
  }

  @AfterEach
  void unplug() {
    VirtualMidi.plug();
  }

  private Show open() {
    ShowOptions options = ShowOptions.of(TITLE).sketch(folder.resolve("Ring.java")).midi("Take");
    Act act =
        Acts.of(
            frame ->
                Layer.of(G.polygon().sides(7).diameter(20 + 60 * frame.cc(20)).translate(50, 50))
                    .width(0.8));
    Show show =
        Show.inWindow(
            new Act(act.sketch(), act.canvas(), act.options().hud(false)),
            options.window(options.window().pixelsPerMm(5)));
    show.player().transport().pause();
    return show;
  }

  @Test
  void aKnobThatTurnsIsRecordedByTheKeyAndShowsTheSamePixelsAgain() throws Exception {
    Programs.require("xdotool");
    VirtualMidi.Box box = new VirtualMidi.Box("Take Box");
    VirtualMidi.plug(box);
    try (XScreen screen = new XScreen(display)) {
      Moment first;
      Moment last;
      try (Show show = open()) {
        turnUntil(show, box::isOpen);
        xdotool("search", "--sync", "--name", TITLE, "windowmove", "0", "0", "windowfocus");
        box.turn(20, 10);
        turnUntil(show, () -> knob(show) == 10 / 127.0);
        xdotool("key", "ctrl+r");
        turnUntil(show, () -> show.takes().isRecording());
        turn(show, 10);
        first = Moment.of(show, screen);
        for (int value = 20; value <= 120; value += 10) {
          box.turn(20, value);
          turn(show, 5);
        }
        turnUntil(show, () -> knob(show) == 120 / 127.0);
        turn(show, 20);
        last = Moment.of(show, screen);
        xdotool("key", "ctrl+r");
        turnUntil(show, () -> !show.takes().isRecording());
        turnUntil(show, () -> show.figures().notice().contains("Ring.take"));
      }
      Take take = TakeReader.read(folder.resolve("takes/Ring.take"));
      assertThat(take.size()).isGreaterThan(10);
      assertThat(first.digest).isNotEqualTo(last.digest);
      VirtualMidi.plug();
      try (Show show = open()) {
        show.play(take, false);
        show.player().transport().pause();
        turn(show, 10);
        first.isMet(show, screen);
        show.player().transport().seek(take.seconds());
        turn(show, 10);
        last.isMet(show, screen);
        show.player().transport().seek(0);
        turn(show, 10);
        first.isMet(show, screen);
      }
    }
  }

  /** What was to be seen. */
  private record Moment(String digest, BufferedImage pixels) {
    static Moment of(Show show, XScreen screen) {
      turn(show, 5);
      return new Moment(digestOf(show), picture(screen));
    }

    private static String digestOf(Show show) {
      return DrawingDigest.of(Objects.requireNonNull(show.shown()).drawing());
    }

    void isMet(Show show, XScreen screen) {
      turnUntil(show, () -> digestOf(show).equals(digest));
      turnUntil(show, () -> Pixels.differing(pixels, picture(screen)) == 0);
    }
  }

  /** The picture's part of the screen; the notices are left out. */
  private static BufferedImage picture(XScreen screen) {
    try {
      return screen.grab(0, 0, 500, 380);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double knob(Show show) {
    return show.player().score().controls().cc(20, 0);
  }

  private void xdotool(String... words) throws Exception {
    Programs.xdotool(display, words);
  }
}
