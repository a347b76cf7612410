package senga.gallery;

import org.jspecify.annotations.Nullable;

/** What a key means in the gallery. */
enum WallKey {
  LEFT,
  RIGHT,
  UP,
  DOWN,
  PAGE_UP,
  PAGE_DOWN,
  RUN,
  SOURCE,
  BACK,
  NONE;

  /** Shift may be held; with any other one a key belongs to the system. */
  private static final int OTHERS = 0x0e;

  /**
   * @param key GLFW's number: it is the same on every keyboard for keys that write nothing
   * @param label what the key writes
   */
  static WallKey of(int key, @Nullable String label, int mods) {
    if ((mods & OTHERS) != 0) {
      return NONE;
    }
    return switch (key) {
      case 256 -> BACK;
      case 257, 335 -> RUN;
      case 262 -> RIGHT;
      case 263 -> LEFT;
      case 264 -> DOWN;
      case 265 -> UP;
      case 266 -> PAGE_UP;
      case 267 -> PAGE_DOWN;
      default -> "e".equalsIgnoreCase(label) ? SOURCE : NONE;
    };
  }
}
