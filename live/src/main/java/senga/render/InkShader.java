package senga.render;

import static org.lwjgl.opengl.GL33C.*;

import senga.geometry.Color;

/** Ink over all that the scissors leave. */
final class InkShader {
  private final ShaderProgram program;
  private final int ink;

  InkShader(GlRegistry registry) {
    program = new ShaderProgram(registry, "ink.vert", "ink.frag");
    ink = program.uniform("ink");
  }

  void use(Color color) {
    program.use();
    set(ink, color);
  }

  /** Sets a colour of the program in use. */
  static void set(int uniform, Color color) {
    glUniform4f(
        uniform,
        color.red() / 255f,
        color.green() / 255f,
        color.blue() / 255f,
        color.alpha() / 255f);
  }

  void close() {
    program.close();
  }
}
