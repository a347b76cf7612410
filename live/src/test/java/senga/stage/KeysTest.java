package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.glfw.GLFW.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keys mean on the layouts of the world; GLFW's codes are places on a US keyboard. */
class KeysTest {
  private static final int ALT_GR_ON_WINDOWS = GLFW_MOD_CONTROL | GLFW_MOD_ALT;
  private static final int ALT_GR_ON_LINUX = 0;
  private static final int NOTHING = 0;

  @Test
  void onQwertyLettersAndBracketsAreWhereTheCodesSay() {
    assertThat(press(GLFW_KEY_S, "s", 0, 's')).isEqualTo(KeyAction.SAVE_SVG);
    assertThat(press(GLFW_KEY_M, "m", 0, 'm')).isEqualTo(KeyAction.MEMORY_PAGE);
    assertThat(press(GLFW_KEY_LEFT_BRACKET, "[", 0, '[')).isEqualTo(KeyAction.SLOWER);
    assertThat(press(GLFW_KEY_RIGHT_BRACKET, "]", 0, ']')).isEqualTo(KeyAction.FASTER);
    assertThat(press(GLFW_KEY_SLASH, "/", GLFW_MOD_SHIFT, '?')).isEqualTo(KeyAction.KEYS_PAGE);
    assertThat(press(GLFW_KEY_MINUS, "-", 0, '-')).isEqualTo(KeyAction.SLOWER);
    assertThat(press(GLFW_KEY_EQUAL, "=", GLFW_MOD_SHIFT, '+')).isEqualTo(KeyAction.FASTER);
  }

  @Test
  void onAzertyTheMemoryKeyIsRightOfL() {
    assertThat(press(GLFW_KEY_SEMICOLON, "m", 0, 'm')).isEqualTo(KeyAction.MEMORY_PAGE);
    assertThat(press(GLFW_KEY_M, ",", 0, ',')).isEqualTo(KeyAction.LAST_VARIATION);
    assertThat(press(GLFW_KEY_M, ",", GLFW_MOD_SHIFT, '?')).isEqualTo(KeyAction.KEYS_PAGE);
    assertThat(press(GLFW_KEY_5, "(", ALT_GR_ON_LINUX, '[')).isEqualTo(KeyAction.SLOWER);
    assertThat(press(GLFW_KEY_MINUS, ")", ALT_GR_ON_WINDOWS, ']')).isEqualTo(KeyAction.FASTER);
    assertThat(press(GLFW_KEY_LEFT_BRACKET, "^", 0, NOTHING)).isNull();
  }

  @Test
  void onDvorakLettersAreFoundByTheirLabel() {
    assertThat(press(GLFW_KEY_SEMICOLON, "s", 0, 's')).isEqualTo(KeyAction.SAVE_SVG);
    assertThat(press(GLFW_KEY_R, "p", 0, 'p')).isEqualTo(KeyAction.SAVE_PNG);
    assertThat(press(GLFW_KEY_J, "h", 0, 'h')).isEqualTo(KeyAction.HUD);
    assertThat(press(GLFW_KEY_S, "o", 0, 'o')).isEqualTo(KeyAction.OUTSIDE);
    assertThat(press(GLFW_KEY_MINUS, "[", 0, '[')).isEqualTo(KeyAction.SLOWER);
    assertThat(press(GLFW_KEY_LEFT_BRACKET, "/", 0, '/')).isNull();
  }

  @Test
  void onQwertzBracketsAreWrittenWithAltGr() {
    assertThat(press(GLFW_KEY_8, "8", ALT_GR_ON_LINUX, '[')).isEqualTo(KeyAction.SLOWER);
    assertThat(press(GLFW_KEY_9, "9", ALT_GR_ON_WINDOWS, ']')).isEqualTo(KeyAction.FASTER);
    assertThat(press(GLFW_KEY_LEFT_BRACKET, "ü", 0, 'ü')).isNull();
    assertThat(press(GLFW_KEY_SLASH, "-", 0, '-')).isEqualTo(KeyAction.SLOWER);
    assertThat(press(GLFW_KEY_RIGHT_BRACKET, "+", 0, '+')).isEqualTo(KeyAction.FASTER);
    assertThat(press(GLFW_KEY_MINUS, "ß", GLFW_MOD_SHIFT, '?')).isEqualTo(KeyAction.KEYS_PAGE);
  }

  @Test
  void whereLettersAreNotLatinTheUsPlaceCounts() {
    assertThat(press(GLFW_KEY_S, "ы", 0, 'ы')).isEqualTo(KeyAction.SAVE_SVG);
    assertThat(press(GLFW_KEY_H, "р", 0, 'р')).isEqualTo(KeyAction.HUD);
    assertThat(press(GLFW_KEY_LEFT_BRACKET, "х", 0, 'х')).isEqualTo(KeyAction.SLOWER);
    assertThat(press(GLFW_KEY_RIGHT_BRACKET, "ъ", 0, 'ъ')).isEqualTo(KeyAction.FASTER);
    assertThat(press(GLFW_KEY_7, "7", GLFW_MOD_SHIFT, '?')).isEqualTo(KeyAction.KEYS_PAGE);
    assertThat(press(GLFW_KEY_P, "π", 0, 'π')).isEqualTo(KeyAction.SAVE_PNG);
    assertThat(press(GLFW_KEY_H, "้", 0, '้')).isEqualTo(KeyAction.HUD);
    assertThat(press(GLFW_KEY_UNKNOWN, "ж", 0, 'ж')).isNull();
  }

  @Test
  void aKeyThatWritesNothingIsKnownByItsCode() {
    assertThat(press(GLFW_KEY_SPACE, null, 0, ' ')).isEqualTo(KeyAction.PLAY_PAUSE);
    assertThat(press(GLFW_KEY_HOME, null, 0, NOTHING)).isEqualTo(KeyAction.REWIND);
    assertThat(press(GLFW_KEY_LEFT, null, 0, NOTHING)).isEqualTo(KeyAction.STEP_BACK);
    assertThat(press(GLFW_KEY_RIGHT, null, 0, NOTHING)).isEqualTo(KeyAction.STEP_FORWARD);
    assertThat(press(GLFW_KEY_F1, null, 0, NOTHING)).isEqualTo(KeyAction.KEYS_PAGE);
    assertThat(press(GLFW_KEY_F11, null, 0, NOTHING)).isEqualTo(KeyAction.FULL_SCREEN);
    assertThat(press(GLFW_KEY_ESCAPE, null, 0, NOTHING)).isEqualTo(KeyAction.LEAVE);
    assertThat(press(GLFW_KEY_RIGHT_ALT, null, 0, NOTHING)).isNull();
  }

  @Test
  void whatIsPressedWithCtrlAltOrSuperBelongsToTheDesktop() {
    assertThat(press(GLFW_KEY_S, "s", GLFW_MOD_CONTROL, NOTHING)).isNull();
    assertThat(press(GLFW_KEY_F11, null, GLFW_MOD_ALT, NOTHING)).isNull();
    assertThat(press(GLFW_KEY_MINUS, "-", GLFW_MOD_SUPER, '-')).isNull();
    assertThat(press(GLFW_KEY_S, "s", GLFW_MOD_SHIFT | GLFW_MOD_CAPS_LOCK, 'S'))
        .isEqualTo(KeyAction.SAVE_SVG);
  }

  @Test
  void withShiftAKeyMeansAnotherThingOnlyWhereThatIsSaid() {
    assertThat(press(GLFW_KEY_C, "c", 0, 'c')).isEqualTo(KeyAction.FILM);
    assertThat(press(GLFW_KEY_C, "c", GLFW_MOD_CAPS_LOCK, 'C')).isEqualTo(KeyAction.FILM);
    assertThat(press(GLFW_KEY_C, "c", GLFW_MOD_SHIFT, 'C')).isEqualTo(KeyAction.FILM_LIVE);
    assertThat(press(GLFW_KEY_C, "с", GLFW_MOD_SHIFT, 'С')).isEqualTo(KeyAction.FILM_LIVE);
    assertThat(press(GLFW_KEY_P, "p", GLFW_MOD_SHIFT, 'P')).isEqualTo(KeyAction.SAVE_PNG);
  }

  @Test
  void theStageHasKeysThatAreFoundInTheDark() {
    assertThat(press(GLFW_KEY_ENTER, null, 0, NOTHING)).isEqualTo(KeyAction.CUE);
    assertThat(press(GLFW_KEY_KP_ENTER, null, 0, NOTHING)).isEqualTo(KeyAction.CUE);
    assertThat(press(GLFW_KEY_ENTER, null, GLFW_MOD_SHIFT, NOTHING)).isEqualTo(KeyAction.CUE_BACK);
    assertThat(press(GLFW_KEY_RIGHT, null, GLFW_MOD_SHIFT, NOTHING))
        .isEqualTo(KeyAction.NEXT_MARKER);
    assertThat(press(GLFW_KEY_I, "i", GLFW_MOD_SHIFT, 'I')).isEqualTo(KeyAction.LOOP_IN);
    assertThat(press(GLFW_KEY_I, "i", 0, 'i')).isEqualTo(KeyAction.STUDIO);
  }

  private static List<KeyAction> withKeys() {
    List<KeyAction> all = new ArrayList<>(List.of(KeyAction.values()));
    all.remove(KeyAction.QUIT); // no key closes the window at once
    return all;
  }

  @Test
  void everyActionButTheWindowsCloseHasAKeyOfItsOwn() {
    for (KeyAction action : withKeys()) {
      for (String key : action.keys().split(" or ")) {
        assertThat(KeyAction.named(key)).as(key).isEqualTo(action);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "demo"})
  void theHelpOfWhateverOpensAWindowTellsAllKeys(String command) {
    Outcome help = Outcome.of(command, "--help");
    for (KeyAction action : withKeys()) {
      assertThat(help.out()).containsPattern(Pattern.quote(action.keys()) + " +" + action.does());
    }
  }

  @Test
  void theReadmeTellsAllKeys() throws Exception {
    String readme = Files.readString(Path.of("..", "README.md")).replace("`", "");
    for (KeyAction action : withKeys()) {
      assertThat(readme).contains(action.keys() + " " + action.does());
    }
  }

  /** What GLFW tells of one press: the key, and then what it writes. It must not be heard twice. */
  private static @Nullable KeyAction press(
      int key, @Nullable String label, int mods, int codepoint) {
    KeyAction pressed = Keys.pressed(key, label, mods);
    KeyAction written = codepoint == NOTHING ? null : Keys.written(codepoint, mods);
    assertThat(pressed == null || written == null).as("heard once").isTrue();
    return pressed == null ? written : pressed;
  }
}
