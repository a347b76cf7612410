package senga.render;

import static org.lwjgl.opengl.GL33C.*;

import senga.view.View;

/** Writes the coverage of segments of one width. */
final class CapsuleShader {
  private final ShaderProgram program;
  private final int size;
  private final int focus;
  private final int origin;
  private final int scale;
  private final int turn;
  private final int halfWidth;

  CapsuleShader(GlRegistry registry) {
    program = new ShaderProgram(registry, "capsule.vert", "capsule.frag");
    size = program.uniform("size");
    focus = program.uniform("focus");
    origin = program.uniform("origin");
    scale = program.uniform("scale");
    turn = program.uniform("turn");
    halfWidth = program.uniform("halfWidth");
  }

  /**
   * @param width of the lines, in pixels
   */
  void use(Target target, View view, float width) {
    program.use();
    glUniform2f(size, target.width(), target.height());
    float focusX = (float) view.focusX();
    float focusY = (float) view.focusY();
    glUniform2f(focus, focusX, focusY);
    glUniform2f(origin, (float) view.pixelX(focusX, focusY), (float) view.pixelY(focusX, focusY));
    glUniform1f(scale, (float) view.pixelsPerMm());
    glUniform2f(turn, view.cos(), view.sin());
    glUniform1f(halfWidth, width / 2);
  }

  void close() {
    program.close();
  }
}
