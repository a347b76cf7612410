package senga.render;

import static org.lwjgl.opengl.GL33C.*;

/** Writes the coverage of segments of one width. */
final class CapsuleShader {
  private final ShaderProgram program;
  private final int pixelsToClip;
  private final int paperPlace;
  private final int halfWidth;

  CapsuleShader(GlRegistry registry) {
    program = new ShaderProgram(registry, "capsule.vert", "capsule.frag");
    pixelsToClip = program.uniform("pixelsToClip");
    paperPlace = program.uniform("paper");
    halfWidth = program.uniform("halfWidth");
  }

  /**
   * @param width of the lines, in pixels
   */
  void use(Target target, PaperFit paper, float width) {
    program.use();
    glUniform2f(pixelsToClip, 2f / target.width(), 2f / target.height());
    glUniform3f(paperPlace, paper.left(), paper.top(), paper.pixelsPerMm());
    glUniform1f(halfWidth, width / 2);
  }

  void close() {
    program.close();
  }
}
