package senga.render;

import static org.lwjgl.opengl.GL33C.GL_NO_ERROR;
import static org.lwjgl.opengl.GL33C.GL_OUT_OF_MEMORY;
import static org.lwjgl.opengl.GL33C.glGetError;

/** The flags in which GL notes what went wrong. Reading them can make the driver wait. */
final class GlErrors {
  private static final int MOST = 16; // a lost context goes on answering for ever

  private GlErrors() {}

  /** Clears the flags, so that the next one belongs to the next command. */
  static void forget() {
    int left = MOST;
    while (glGetError() != GL_NO_ERROR && left > 0) {
      left--;
    }
  }

  /** Whether a command since {@link #forget} has found the graphics memory used up. */
  static boolean isOutOfMemory() {
    int error = glGetError();
    for (int i = 0; i < MOST && error != GL_NO_ERROR && error != GL_OUT_OF_MEMORY; i++) {
      error = glGetError();
    }
    return error == GL_OUT_OF_MEMORY;
  }
}
