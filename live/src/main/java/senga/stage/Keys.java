package senga.stage;

import static org.lwjgl.glfw.GLFW.*;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is meant by a key of any keyboard layout. GLFW's key codes are places on a US keyboard; what
 * is printed on the key is another matter, and what it writes (with Shift, with AltGr) a third.
 *
 * <ul>
 *   <li>A key without a label, such as Home or Space, is known by its code.
 *   <li>A Latin letter is known by its label, wherever the layout has it.
 *   <li>Any other character is known as the text it arrives as, whatever was held to write it.
 *   <li>A key whose label is of another script is taken for the US key in its place.
 * </ul>
 */
final class Keys {
  /** Held with a key, these leave it to us; with any other it belongs to the desktop. */
  private static final int HARMLESS = GLFW_MOD_SHIFT | GLFW_MOD_CAPS_LOCK | GLFW_MOD_NUM_LOCK;

  private Keys() {}

  /**
   * The action of a key press that need not write anything, or null.
   *
   * @param key GLFW's code
   * @param label what the layout writes with it when nothing else is held; null for nothing
   * @param mods what is held, GLFW's bits
   */
  static @Nullable KeyAction pressed(int key, @Nullable String label, int mods) {
    int held = mods & ~HARMLESS;
    if (held == GLFW_MOD_CONTROL || held == GLFW_MOD_SUPER) {
      return command(name(key, label), (mods & GLFW_MOD_SHIFT) != 0);
    }
    return held == 0 ? plain(name(key, label), (mods & GLFW_MOD_SHIFT) != 0) : null;
  }

  /** With Shift a key means what it means without, unless the two together mean something. */
  private static @Nullable KeyAction plain(String name, boolean shift) {
    KeyAction chord = shift ? KeyAction.named("Shift+" + name) : null;
    return chord == null ? KeyAction.named(name) : chord;
  }

  /** With Ctrl, on a Mac with Cmd. */
  private static @Nullable KeyAction command(String name, boolean shift) {
    return switch (name) {
      case "Z" -> shift ? KeyAction.REDO : KeyAction.UNDO;
      case "Y" -> shift ? null : KeyAction.REDO;
      case "R" -> shift ? null : KeyAction.TAKE;
      default -> null;
    };
  }

  /**
   * The action of a character, or null. With Ctrl or Alt alone nothing is written; with AltGr,
   * which some systems report as both, something is.
   *
   * @param codepoint the character written
   * @param mods what was held
   */
  static @Nullable KeyAction written(int codepoint, int mods) {
    boolean ours = (mods & GLFW_MOD_SUPER) == 0 && !Character.isLetter(codepoint);
    return ours ? KeyAction.named(Character.toString(codepoint)) : null;
  }

  private static String name(int key, @Nullable String label) {
    if (label == null || label.isEmpty()) {
      return nameOfCode(key);
    }
    int first = label.codePointAt(0);
    if (isForeign(first) && key > 0) {
      return Character.toString(key); // codes of keys that write are the US characters
    }
    return Character.isLetter(first) ? label.toUpperCase(Locale.ROOT) : "";
  }

  private static boolean isForeign(int codepoint) {
    return switch (UnicodeScript.of(codepoint)) {
      case LATIN, COMMON, INHERITED -> false;
      default -> true;
    };
  }

  private static String nameOfCode(int key) {
    return switch (key) {
      case GLFW_KEY_SPACE -> "Space";
      case GLFW_KEY_ENTER, GLFW_KEY_KP_ENTER -> "Enter";
      case GLFW_KEY_HOME -> "Home";
      case GLFW_KEY_LEFT -> "Left";
      case GLFW_KEY_RIGHT -> "Right";
      case GLFW_KEY_PAGE_UP -> "PageUp";
      case GLFW_KEY_PAGE_DOWN -> "PageDown";
      case GLFW_KEY_BACKSPACE -> "Backspace";
      case GLFW_KEY_DELETE -> "Delete";
      case GLFW_KEY_F1 -> "F1";
      case GLFW_KEY_F11 -> "F11";
      case GLFW_KEY_ESCAPE -> "Esc";
      default -> "";
    };
  }
}
