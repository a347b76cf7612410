package senga.stage;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.panel.KeyHint;

/**
 * What a key asks for. The names given here are what {@link Keys} matches, and what the page of
 * keys, the command's help and the README print.
 */
public enum KeyAction {
  PLAY_PAUSE("Space", "plays and pauses"),
  REWIND("Home", "rewinds"),
  STEP_BACK("Left", "steps back"),
  STEP_FORWARD("Right", "steps forward"),
  SLOWER("[ or -", "halves the speed"),
  FASTER("] or +", "doubles the speed"),
  SAVE_SVG("S", "saves an SVG"),
  SAVE_PNG("P", "saves a PNG"),
  FILM("C", "films every frame at its exact time, until pressed again"),
  FILM_LIVE("Shift+C", "films what is on screen as it comes, until pressed again"),
  TAKE("Ctrl+R", "records a take, until pressed again"),
  CUE("Enter", "goes to the next cue"),
  CUE_BACK("Shift+Enter", "goes back to the cue before"),
  LOOP_IN("Shift+I", "has the loop begin here"),
  LOOP_OUT("Shift+O", "has the loop end here, and plays it"),
  LOOP("Shift+L", "plays the loop again and again, or not"),
  MARKER("Shift+M", "sets a marker, or takes the one here away"),
  NEXT_MARKER("Shift+Right", "goes to the next marker"),
  LAST_MARKER("Shift+Left", "goes to the marker before"),
  STAGE("Shift+T", "shows time and cues"),
  FIT("0 or F", "fits the paper into the window"),
  ACTUAL_SIZE("1", "shows the paper in its true size"),
  CLOSER("Z or PageUp", "magnifies"),
  FARTHER("X or PageDown", "makes smaller"),
  TURN("T", "turns the page"),
  EDGES("E", "shows edge and margin"),
  GRID("G", "shows a grid"),
  RULERS("R", "shows rulers"),
  MEASURE("U", "measures"),
  HAIRLINES("W", "draws all lines one pixel wide"),
  OUTSIDE("O", "shows what leaves the paper"),
  LAYERS("L", "lists the layers"),
  DRAW("D", "takes the pen"),
  UNDO_STROKE("Backspace", "takes a stroke back"),
  CLEAR_STROKES("Delete", "clears the strokes"),
  HUD("H", "shows the figures"),
  MEMORY_PAGE("M", "shows where memory is"),
  PLOT_FIGURES("Shift+H", "shows what a plotter takes for it"),
  CHECK_PAGE("Shift+Q", "checks it for the plotter"),
  PEN_PATH("Q", "shows the way of the pen"),
  KEYS_PAGE("? or F1", "shows all keys"),
  STUDIO("I", "shows the parameters"),
  UNDO("Ctrl+Z", "takes the last change back"),
  REDO("Ctrl+Shift+Z or Ctrl+Y", "brings it again"),
  KEEP("K", "keeps what you see as a variation"),
  VARIATIONS("V", "lists the variations"),
  NEXT_VARIATION(".", "recalls the next variation"),
  LAST_VARIATION(",", "recalls the variation before"),
  FLIP("A", "looks at the variation compared with, and back"),
  BENEATH("B", "lays that variation faintly beneath"),
  LEARN("J", "has a controller learn the row under the mouse"),
  FORGET("Shift+J", "has that row forget its controller"),
  CONTROLLERS("Y", "lists the controllers"),
  INCOMING("Shift+Y", "shows what comes in"),
  FULL_SCREEN("F11", "fills the screen"),
  NEXT_DISPLAY("N", "goes to the next display"),
  LEAVE("Esc", "closes what is open, and pressed twice ends the show"),

  /** The window is closed; no key does that. */
  QUIT("", "ends the show");

  private static final String OR = " or ";
  private static final KeyAction[] ALL = values();

  private final String keys;
  private final String does;

  KeyAction(String keys, String does) {
    this.keys = keys;
    this.does = does;
  }

  /** Whether holding the key down repeats the action: stepping, speed and magnifying do. */
  public boolean repeats() {
    return switch (this) {
      case STEP_BACK,
          STEP_FORWARD,
          SLOWER,
          FASTER,
          CLOSER,
          FARTHER,
          UNDO_STROKE,
          UNDO,
          REDO,
          NEXT_VARIATION,
          LAST_VARIATION,
          NEXT_MARKER,
          LAST_MARKER ->
          true;
      default -> false;
    };
  }

  /** The names of its keys: {@code [ or -}. */
  String keys() {
    return keys;
  }

  /** What it does, in words that follow the names of its keys. */
  String does() {
    return does;
  }

  private static Stream<KeyAction> withKeys() {
    return Stream.of(ALL).filter(action -> !action.keys.isEmpty());
  }

  /** All keys with what they do, for the page in the window. */
  static List<KeyHint> hints() {
    return withKeys().map(action -> new KeyHint(action.keys, action.does)).toList();
  }

  /** All keys with what they do, as lines for the terminal. */
  public static List<String> help() {
    Stream<String> rows =
        withKeys().map(action -> "  %-13s  %s".formatted(action.keys, action.does));
    return Stream.concat(Stream.of("", "Keys in the window:"), rows).toList();
  }

  /** The action of a key with that name, or null if it means nothing. */
  static @Nullable KeyAction named(String key) {
    for (KeyAction action : ALL) {
      if (!key.isEmpty() && List.of(action.keys.split(OR)).contains(key)) {
        return action;
      }
    }
    return null;
  }
}
