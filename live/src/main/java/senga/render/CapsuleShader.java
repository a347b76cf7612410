package senga.render;

import static org.lwjgl.opengl.GL33C.*;

import senga.geometry.Color;
import senga.view.View;

/** Draws the box around each segment's capsule, with ink as far as the fragment shader says. */
final class CapsuleShader {
  private final ShaderProgram program;
  private final int size;
  private final int focus;
  private final int origin;
  private final int scale;
  private final int turn;
  private final int halfWidth;
  private final int ink;

  private CapsuleShader(GlRegistry registry, String fragment) {
    program = new ShaderProgram(registry, "capsule.vert", fragment);
    size = program.uniform("size");
    focus = program.uniform("focus");
    origin = program.uniform("origin");
    scale = program.uniform("scale");
    turn = program.uniform("turn");
    halfWidth = program.uniform("halfWidth");
    ink = program.uniform("ink");
  }

  /** Its alpha is how much of a pixel the capsule covers, times that of the ink. */
  static CapsuleShader covering(GlRegistry registry) {
    return new CapsuleShader(registry, "capsule.frag");
  }

  /** Ink in the whole box. */
  static CapsuleShader filling(GlRegistry registry) {
    return new CapsuleShader(registry, "ink.frag");
  }

  /** How the paper lies, until this is said anew. */
  void look(Target target, View view) {
    program.use();
    glUniform2f(size, target.width(), target.height());
    float focusX = (float) view.focusX();
    float focusY = (float) view.focusY();
    glUniform2f(focus, focusX, focusY);
    glUniform2f(origin, (float) view.pixelX(focusX, focusY), (float) view.pixelY(focusX, focusY));
    glUniform1f(scale, (float) view.pixelsPerMm());
    glUniform2f(turn, view.cos(), view.sin());
  }

  /**
   * @param width of the lines, in pixels
   */
  void use(float width, Color color) {
    program.use();
    glUniform1f(halfWidth, width / 2);
    InkShader.set(ink, color);
  }

  void close() {
    program.close();
  }
}
