package senga.panel;

import static org.lwjgl.opengl.GL33C.*;

import imgui.ImDrawData;
import imgui.ImDrawList;
import imgui.ImFontAtlas;
import imgui.ImVec4;
import imgui.type.ImInt;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.lwjgl.system.MemoryUtil;
import senga.render.GlRegistry;
import senga.render.ShaderProgram;
import senga.render.StreamRing;
import senga.render.Target;

/**
 * Draws what Dear ImGui has listed, with two textures (the glyphs, small pictures) and no garbage:
 * into one window, or into two that lie beside each other.
 */
final class ImGuiScreen {
  private static final int VERTEX_BYTES = ImDrawData.sizeOfImDrawVert(); // 2 floats, 2, 4 bytes
  private static final int INDEX_BYTES = ImDrawData.sizeOfImDrawIdx();
  private static final int MOST_BOXES = 8192; // of four vertices: 640 KiB
  private static final int TEXEL_OFFSET = 8;
  private static final int TINT_OFFSET = 16;

  private final GlRegistry registry;
  private final StreamRing vertices;
  private final StreamRing indices;
  private final int array;
  private final int glyphs;
  private final ShaderProgram program;
  private final int pixelsToClip;
  private final int sampler;
  private final int origin;
  private final int isPicture;
  private int bound;
  private @Nullable PanelSurface known; // whose vertex array is there
  private int knownArray;
  private final ImVec4 clip = new ImVec4();

  ImGuiScreen(GlRegistry registry, ImFontAtlas fonts) {
    this.registry = registry;
    vertices = new StreamRing(registry, System::nanoTime);
    indices = new StreamRing(registry, System::nanoTime);
    array = registry.vertexArray();
    enable(array);
    program = new ShaderProgram(registry, "overlay.vert", "overlay.frag");
    pixelsToClip = program.uniform("pixelsToClip");
    sampler = program.uniform("glyphs");
    origin = program.uniform("origin");
    isPicture = program.uniform("isPicture");
    glyphs = registry.texture();
    uploadGlyphs(fonts);
  }

  private static void enable(int vertexArray) {
    glBindVertexArray(vertexArray);
    for (int i = 0; i < 3; i++) {
      glEnableVertexAttribArray(i);
    }
  }

  /** Coverage alone is kept: a quarter of the RGBA texture others upload. */
  void uploadGlyphs(ImFontAtlas fonts) {
    ImInt width = new ImInt();
    ImInt height = new ImInt();
    ByteBuffer pixels = fonts.getTexDataAsAlpha8(width, height);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, glyphs);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    int w = width.get();
    int h = height.get();
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, w, h, 0, GL_RED, GL_UNSIGNED_BYTE, pixels);
    registry.size(GlRegistry.Kind.TEXTURE, glyphs, (long) w * h);
    fonts.setTexID(glyphs);
    fonts.clearTexData();
  }

  /** Lists more vertices than any page will. */
  static void fill(ImDrawList list) {
    for (int i = 0; i < MOST_BOXES; i++) {
      list.addRectFilled(0, 0, 1, 1, Ink.VALUE);
    }
  }

  /**
   * Lets the binding make its buffer, through which it hands out vertices, large enough for all
   * time. Otherwise it makes a slightly larger one whenever a page has grown, and leaves those
   * before to the collector, which seldom runs.
   */
  static void reserve(ImDrawData filled) {
    filled.getCmdListVtxBufferData(0);
  }

  /**
   * @param apart what lies at the right of the target; null for nothing
   */
  void draw(ImDrawData data, Target target, @Nullable PanelSurface apart) {
    if (data.getTotalVtxCount() == 0 || !upload(data)) {
      return;
    }
    draw(data, target, array, 0);
    if (apart != null && !apart.target().isEmpty()) {
      long written = mark();
      apart.enter();
      try {
        await(written);
        draw(data, apart.target(), arrayOf(apart), target.width());
      } finally {
        long drawn = mark();
        apart.leave();
        await(drawn); // before the buffers are written again
      }
    }
  }

  /** For the other context, which must not run ahead. */
  private long mark() {
    long fence = registry.fence();
    glFlush();
    return fence;
  }

  private void await(long fence) {
    glWaitSync(fence, 0, GL_TIMEOUT_IGNORED);
    registry.delete(GlRegistry.Kind.SYNC, fence);
  }

  /** Vertex arrays are not shared: each window has its own, which goes with its context. */
  @SuppressWarnings("ReferenceEquality") // it is that window or another
  private int arrayOf(PanelSurface apart) {
    if (apart != known) {
      if (known != null) {
        registry.forget(GlRegistry.Kind.VERTEX_ARRAY, knownArray);
      }
      known = apart;
      knownArray = registry.vertexArray();
      enable(knownArray);
    }
    return knownArray;
  }

  private void draw(ImDrawData data, Target target, int vertexArray, int left) {
    prepare(target, vertexArray, left);
    int firstVertex = 0;
    int firstIndex = 0;
    for (int list = 0; list < data.getCmdListsCount(); list++) {
      draw(data, list, firstVertex, firstIndex, left, target.height());
      firstVertex += data.getCmdListVtxBufferSize(list);
      firstIndex += data.getCmdListIdxBufferSize(list);
    }
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_BLEND);
  }

  private void draw(
      ImDrawData data, int list, int firstVertex, int firstIndex, int shift, int height) {
    for (int i = 0; i < data.getCmdListCmdBufferSize(list); i++) {
      ClipRects.read(data, list, i, clip);
      int left = Math.max(0, (int) clip.x - shift);
      int top = Math.max(0, (int) clip.y);
      int wide = (int) clip.z - shift - left;
      int tall = (int) clip.w - top;
      if (wide > 0 && tall > 0) {
        glScissor(left, height - top - tall, wide, tall);
        bind(Textures.of(data, list, i));
        int index = firstIndex + data.getCmdListCmdBufferIdxOffset(list, i);
        int base = firstVertex + data.getCmdListCmdBufferVtxOffset(list, i);
        int count = data.getCmdListCmdBufferElemCount(list, i);
        long offset = (long) INDEX_BYTES * index;
        glDrawElementsBaseVertex(GL_TRIANGLES, count, GL_UNSIGNED_SHORT, offset, base);
      }
    }
  }

  private void bind(int texture) {
    if (texture != bound) {
      bound = texture;
      glBindTexture(GL_TEXTURE_2D, texture);
      glUniform1i(isPicture, texture == glyphs ? 0 : 1);
    }
  }

  private void prepare(Target target, int vertexArray, int left) {
    glBindFramebuffer(GL_FRAMEBUFFER, target.framebuffer());
    glViewport(0, 0, target.width(), target.height());
    glEnable(GL_SCISSOR_TEST);
    glEnable(GL_BLEND);
    glBlendEquation(GL_FUNC_ADD);
    glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    program.use();
    glUniform2f(pixelsToClip, 2f / target.width(), 2f / target.height());
    glUniform2f(origin, left, 0);
    glUniform1i(sampler, 0);
    glUniform1i(isPicture, 0);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, glyphs);
    bound = glyphs;
    glBindVertexArray(vertexArray);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices.buffer());
    glBindBuffer(GL_ARRAY_BUFFER, vertices.buffer());
    glVertexAttribPointer(0, 2, GL_FLOAT, false, VERTEX_BYTES, 0);
    glVertexAttribPointer(1, 2, GL_FLOAT, false, VERTEX_BYTES, TEXEL_OFFSET);
    glVertexAttribPointer(2, 4, GL_UNSIGNED_BYTE, true, VERTEX_BYTES, TINT_OFFSET);
  }

  /** Returns false if the driver lost the data; the next frame brings it again. */
  private boolean upload(ImDrawData data) {
    long address = vertices.map((long) VERTEX_BYTES * data.getTotalVtxCount());
    for (int list = 0; list < data.getCmdListsCount(); list++) {
      long bytes = (long) VERTEX_BYTES * data.getCmdListVtxBufferSize(list);
      address = copy(data.getCmdListVtxBufferData(list), address, bytes);
    }
    boolean complete = vertices.unmap();
    address = indices.map((long) INDEX_BYTES * data.getTotalIdxCount());
    for (int list = 0; list < data.getCmdListsCount(); list++) {
      long bytes = (long) INDEX_BYTES * data.getCmdListIdxBufferSize(list);
      address = copy(data.getCmdListIdxBufferData(list), address, bytes);
    }
    return indices.unmap() && complete;
  }

  private static long copy(ByteBuffer from, long address, long bytes) {
    MemoryUtil.memCopy(MemoryUtil.memAddress0(from), address, bytes);
    return address + bytes;
  }

  void close() {
    registry.delete(GlRegistry.Kind.TEXTURE, glyphs);
    program.close();
    registry.delete(GlRegistry.Kind.VERTEX_ARRAY, array);
    indices.close();
    vertices.close();
  }
}
