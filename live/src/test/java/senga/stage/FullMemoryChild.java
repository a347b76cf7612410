package senga.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import senga.geometry.Geometry;
import senga.play.Player;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.soak.ForwardingScreen;

/**
 * A process whose sketch fills the memory with small objects. When the sketch was stopped, it saves
 * the last picture, and prints how the show stands.
 */
public final class FullMemoryChild {
  private static final List<Object> KEPT = new ArrayList<>();

  private FullMemoryChild() {}

  /** The word is the folder for the pictures. */
  public static void main(String[] words) {
    Act act = new Act(FullMemoryChild::draw, Canvas.mm(200, 200), StageOptions.DEFAULT);
    ShowOptions options = ShowOptions.of("full").captures(Path.of(words[0]));
    Keyboard keyboard = new Keyboard();
    Notices notices = new Notices(System::nanoTime, new Terminal(System.out::println));
    Show show = new Show(act, options, keyboard, notices);
    try (show) {
      while (show.player().state() == Player.State.RUNNING) {
        show.turn();
      }
      keyboard.keys.accept(KeyAction.SAVE_SVG);
      keyboard.keys.accept(KeyAction.SAVE_PNG);
      show.turn();
      System.out.println("state " + show.player().state());
      System.out.println("shown " + (show.shown() != null));
      System.out.println("trouble " + show.player().trouble());
    }
    System.out.println("kept " + KEPT.size());
  }

  private static Geometry draw(Frame frame) {
    for (int i = 0; frame.index() > 30 && i < 100_000; i++) {
      KEPT.add(new byte[100]);
    }
    return Acts.ball();
  }

  private static final class Keyboard extends ForwardingScreen {
    private Consumer<KeyAction> keys = action -> {};

    Keyboard() {
      super(new NoScreen());
    }

    @Override
    public void onKey(Consumer<KeyAction> listener) {
      keys = listener;
    }
  }
}
