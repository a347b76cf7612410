package senga.render;

import static org.lwjgl.opengl.GL33C.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Compiles the shader texts that lie beside the classes of this room. */
public final class ShaderProgram {
  private final GlRegistry registry;
  private final int program;

  /**
   * @param vertex file name of the vertex shader
   * @param fragment file name of the fragment shader
   * @throws IllegalStateException if the driver refuses one; the message holds what it says
   */
  public ShaderProgram(GlRegistry registry, String vertex, String fragment) {
    this.registry = registry;
    program = registry.program();
    int first = compiled(GL_VERTEX_SHADER, vertex);
    int second = compiled(GL_FRAGMENT_SHADER, fragment);
    glAttachShader(program, first);
    glAttachShader(program, second);
    glLinkProgram(program);
    if (glGetProgrami(program, GL_LINK_STATUS) == GL_FALSE) {
      throw refused(vertex + " with " + fragment, glGetProgramInfoLog(program));
    }
    discard(first);
    discard(second);
  }

  public void use() {
    glUseProgram(program);
  }

  /** Where a uniform is. */
  public int uniform(String name) {
    return glGetUniformLocation(program, name);
  }

  public void close() {
    registry.delete(GlRegistry.Kind.PROGRAM, program);
  }

  private int compiled(int type, String file) {
    int shader = registry.shader(type);
    glShaderSource(shader, text(file));
    glCompileShader(shader);
    if (glGetShaderi(shader, GL_COMPILE_STATUS) == GL_FALSE) {
      throw refused(file, glGetShaderInfoLog(shader));
    }
    return shader;
  }

  private void discard(int shader) {
    glDetachShader(program, shader);
    registry.delete(GlRegistry.Kind.SHADER, shader);
  }

  private static IllegalStateException refused(String file, String log) {
    return new IllegalStateException(
        "the graphics driver refuses the shader " + file + ": " + log.strip());
  }

  private static String text(String file) {
    try (InputStream in = ShaderProgram.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the shader " + file + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
