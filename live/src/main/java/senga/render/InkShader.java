package senga.render;

import static org.lwjgl.opengl.GL33C.*;

import senga.geometry.Color;

/** Applies one colour through a mask. */
final class InkShader {
  private final ShaderProgram program;
  private final int ink;
  private final int mask;

  InkShader(GlRegistry registry) {
    program = new ShaderProgram(registry, "ink.vert", "ink.frag");
    ink = program.uniform("ink");
    mask = program.uniform("mask");
  }

  void use(int maskTexture, Color color) {
    program.use();
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, maskTexture);
    glUniform1i(mask, 0);
    glUniform4f(
        ink, color.red() / 255f, color.green() / 255f, color.blue() / 255f, color.alpha() / 255f);
  }

  void close() {
    program.close();
  }
}
