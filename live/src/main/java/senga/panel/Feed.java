package senga.panel;

import static org.lwjgl.glfw.GLFW.*;

import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiKey;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Tells Dear ImGui what mouse and keyboard do. Since 1.87 it hears of events and works them off in
 * their order; a version before that is shown a state, and would miss a click that is over before
 * the next frame, so a button is let go a frame later there; and what was pressed would be what the
 * mouse has reached meanwhile, so it is where it was pressed until that frame is over. The newer
 * natives end the process when they are shown states. Allocates nothing.
 */
@SuppressWarnings("deprecation") // the state that versions before 1.87 are shown
final class Feed implements InputListener {
  private static final int BUTTONS = 3;
  private static final @Nullable MethodHandle MOVED =
      event("addMousePosEvent", float.class, float.class);
  private static final @Nullable MethodHandle BUTTON =
      event("addMouseButtonEvent", int.class, boolean.class);
  private static final @Nullable MethodHandle WHEEL =
      event("addMouseWheelEvent", float.class, float.class);
  private static final @Nullable MethodHandle KEY = event("addKeyEvent", int.class, boolean.class);
  private static final int[] MODS = {
    GLFW_MOD_CONTROL, GLFW_MOD_SHIFT, GLFW_MOD_ALT, GLFW_MOD_SUPER
  };
  private static final int[] MOD_KEYS = {
    key("ModCtrl"), key("ModShift"), key("ModAlt"), key("ModSuper")
  };

  private final ImGuiIO io = ImGui.getIO();
  private final boolean[] letGo = new boolean[BUTTONS];
  private final SidePanel panel;
  private final int[] told = new int[GLFW_KEY_LAST + 1]; // what a key that is down was taken for
  private float x;
  private float y;
  private int heldMods;
  private boolean pressed; // since the last frame, before 1.87
  private boolean heldBack; // that it has moved since then

  Feed(SidePanel panel) {
    this.panel = panel;
    if (KEY == null) {
      for (int key = 0; key <= GLFW_KEY_LAST; key++) {
        int known = known(key);
        if (known >= 0) {
          io.setKeyMap(known, key);
        }
      }
    }
  }

  /** After a frame. */
  void frameEnded() {
    pressed = false;
    if (heldBack) {
      heldBack = false;
      io.setMousePos(x, y);
      return; // a button that came up there comes up after the next one
    }
    for (int i = 0; i < BUTTONS; i++) {
      if (letGo[i]) {
        letGo[i] = false;
        io.setMouseDown(i, false);
      }
    }
  }

  @Override
  public void moved(float atX, float atY) {
    x = atX;
    y = atY;
    if (MOVED == null) {
      heldBack |= pressed;
      if (!pressed) {
        io.setMousePos(atX, atY);
      }
      return;
    }
    try {
      MOVED.invokeExact(io, atX, atY);
    } catch (Throwable e) {
      throw unknown(e);
    }
  }

  @Override
  public boolean pressed(int button, int mods) {
    if (!isOurs()) {
      panel.left();
      return false;
    }
    mods(mods);
    if (button < BUTTONS) {
      button(button, true);
    }
    return true;
  }

  /** Over the panel, or where something of it lies over the picture. */
  private boolean isOurs() {
    return panel.isShown() && (panel.covers(x, y) || panel.isOpen());
  }

  @Override
  public void released(int button, int mods) {
    if (button >= BUTTONS) {
      return;
    }
    if (BUTTON == null) {
      letGo[button] = true;
    } else {
      button(button, false);
    }
  }

  private void button(int button, boolean down) {
    if (BUTTON == null) {
      letGo[button] = false;
      pressed |= down;
      io.setMouseDown(button, down);
      return;
    }
    try {
      BUTTON.invokeExact(io, button, down);
    } catch (Throwable e) {
      throw unknown(e);
    }
  }

  @Override
  public boolean scrolled(float dx, float dy, int mods) {
    if (!isOurs()) {
      return false;
    }
    if (WHEEL == null) {
      io.setMouseWheelH(io.getMouseWheelH() + dx);
      io.setMouseWheel(io.getMouseWheel() + dy);
      return true;
    }
    try {
      WHEEL.invokeExact(io, dx, dy);
      return true;
    } catch (Throwable e) {
      throw unknown(e);
    }
  }

  @Override
  public boolean keyDown(int key, @Nullable String label, int mods) {
    if (!panel.isShown()) {
      return false;
    }
    mods(mods | mod(key));
    if (!panel.isTyping()) {
      return command(key, label, mods);
    }
    if (key >= 0 && key < told.length) {
      told[key] = asLabelled(key, label);
      tell(told[key], true);
    }
    return true;
  }

  private boolean command(int key, @Nullable String label, int mods) {
    if (key == GLFW_KEY_ESCAPE) {
      return panel.dismiss();
    }
    boolean command = (mods & (GLFW_MOD_CONTROL | GLFW_MOD_SUPER)) != 0;
    if (command && asLabelled(key, label) == GLFW_KEY_F) {
      panel.find();
      return true;
    }
    return false;
  }

  /** Ctrl+Z is where the layout has its Z. */
  private static int asLabelled(int key, @Nullable String label) {
    if (label != null && label.length() == 1) {
      char letter = Character.toUpperCase(label.charAt(0));
      return letter >= 'A' && letter <= 'Z' ? letter : key;
    }
    return key;
  }

  @Override
  public void keyUp(int key, int mods) {
    mods(mods & ~mod(key));
    if (key >= 0 && key < told.length) {
      tell(told[key], false);
    }
  }

  @Override
  public boolean typed(int codepoint) {
    if (!panel.isShown() || !panel.isTyping()) {
      return false;
    }
    io.addInputCharacter(codepoint);
    return true;
  }

  @Override
  public void focused(boolean now) {
    if (!now) {
      mods(0);
    }
  }

  private void tell(int key, boolean down) {
    if (KEY == null) {
      io.setKeysDown(key, down);
      return;
    }
    int known = known(key);
    if (known >= 0) {
      event(known, down);
    }
  }

  private void mods(int held) {
    if (held == heldMods) {
      return;
    }
    heldMods = held;
    if (KEY == null) {
      io.setKeyCtrl((held & GLFW_MOD_CONTROL) != 0);
      io.setKeyShift((held & GLFW_MOD_SHIFT) != 0);
      io.setKeyAlt((held & GLFW_MOD_ALT) != 0);
      io.setKeySuper((held & GLFW_MOD_SUPER) != 0);
      return;
    }
    for (int i = 0; i < MODS.length; i++) {
      event(MOD_KEYS[i], (held & MODS[i]) != 0);
    }
  }

  private void event(int key, boolean down) {
    MethodHandle handle = KEY;
    if (handle == null) {
      return;
    }
    try {
      handle.invokeExact(io, key, down);
    } catch (Throwable e) {
      throw unknown(e);
    }
  }

  private static int mod(int key) {
    return switch (key) {
      case GLFW_KEY_LEFT_CONTROL, GLFW_KEY_RIGHT_CONTROL -> GLFW_MOD_CONTROL;
      case GLFW_KEY_LEFT_SHIFT, GLFW_KEY_RIGHT_SHIFT -> GLFW_MOD_SHIFT;
      case GLFW_KEY_LEFT_ALT, GLFW_KEY_RIGHT_ALT -> GLFW_MOD_ALT;
      case GLFW_KEY_LEFT_SUPER, GLFW_KEY_RIGHT_SUPER -> GLFW_MOD_SUPER;
      default -> 0;
    };
  }

  /** The keys that a text field knows, as all versions name them; −1 for others. */
  private static int known(int key) {
    return switch (key) {
      case GLFW_KEY_TAB -> ImGuiKey.Tab;
      case GLFW_KEY_LEFT -> ImGuiKey.LeftArrow;
      case GLFW_KEY_RIGHT -> ImGuiKey.RightArrow;
      case GLFW_KEY_UP -> ImGuiKey.UpArrow;
      case GLFW_KEY_DOWN -> ImGuiKey.DownArrow;
      case GLFW_KEY_PAGE_UP -> ImGuiKey.PageUp;
      case GLFW_KEY_PAGE_DOWN -> ImGuiKey.PageDown;
      case GLFW_KEY_HOME -> ImGuiKey.Home;
      case GLFW_KEY_END -> ImGuiKey.End;
      case GLFW_KEY_INSERT -> ImGuiKey.Insert;
      case GLFW_KEY_DELETE -> ImGuiKey.Delete;
      case GLFW_KEY_BACKSPACE -> ImGuiKey.Backspace;
      case GLFW_KEY_ENTER -> ImGuiKey.Enter;
      case GLFW_KEY_KP_ENTER -> ImGuiKey.KeyPadEnter;
      case GLFW_KEY_ESCAPE -> ImGuiKey.Escape;
      case GLFW_KEY_A -> ImGuiKey.A;
      case GLFW_KEY_C -> ImGuiKey.C;
      case GLFW_KEY_V -> ImGuiKey.V;
      case GLFW_KEY_X -> ImGuiKey.X;
      case GLFW_KEY_Y -> ImGuiKey.Y;
      case GLFW_KEY_Z -> ImGuiKey.Z;
      default -> -1;
    };
  }

  private static @Nullable MethodHandle event(String name, Class<?>... types) {
    try {
      MethodType type = MethodType.methodType(void.class, types);
      return MethodHandles.publicLookup().findVirtual(ImGuiIO.class, name, type);
    } catch (ReflectiveOperationException olderOne) {
      return null;
    }
  }

  /** The number of a key that versions before 1.87 do not know; −1 there. */
  private static int key(String name) {
    try {
      return ImGuiKey.class.getField(name).getInt(null);
    } catch (ReflectiveOperationException olderOne) {
      return -1;
    }
  }

  private static IllegalStateException unknown(Throwable e) {
    return new IllegalStateException("imgui takes no input", e);
  }
}
