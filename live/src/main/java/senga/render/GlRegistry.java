package senga.render;

import static org.lwjgl.opengl.GL33C.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.lwjgl.system.MemoryUtil;

/**
 * Makes and deletes every GL object of one context, and knows how many of each kind live and how
 * large they are. No other class calls glGen, glCreate or glDelete: what is not counted here does
 * not exist, and what was made here is deleted at the latest by {@link #close}.
 *
 * <p>Making and deleting belong to the context's thread; the counts may be read by any thread. No
 * method allocates memory on the Java heap once the table has grown to the number of objects.
 */
public final class GlRegistry implements AutoCloseable {
  /** Kinds of GL object. */
  public enum Kind {
    BUFFER("buffers"),
    VERTEX_ARRAY("vertex arrays"),
    TEXTURE("textures"),
    FRAMEBUFFER("framebuffers"),
    RENDERBUFFER("renderbuffers"),
    SHADER("shaders"),
    PROGRAM("programs"),
    SYNC("syncs"),
    QUERY("queries");

    private static final Kind[] ALL = values();

    private final String plural;

    Kind(String plural) {
      this.plural = plural;
    }

    /** Many of them, in words. */
    public String plural() {
      return plural;
    }
  }

  private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
  private final LiveObjects live = new LiveObjects();

  public GlRegistry() {
    for (Kind kind : Kind.ALL) {
      tallies.put(kind, new Tally());
    }
  }

  public int buffer() {
    return added(Kind.BUFFER, glGenBuffers());
  }

  public int vertexArray() {
    return added(Kind.VERTEX_ARRAY, glGenVertexArrays());
  }

  public int texture() {
    return added(Kind.TEXTURE, glGenTextures());
  }

  public int framebuffer() {
    return added(Kind.FRAMEBUFFER, glGenFramebuffers());
  }

  public int renderbuffer() {
    return added(Kind.RENDERBUFFER, glGenRenderbuffers());
  }

  /** A shader of {@code GL_VERTEX_SHADER} or {@code GL_FRAGMENT_SHADER}. */
  public int shader(int type) {
    return added(Kind.SHADER, glCreateShader(type));
  }

  public int program() {
    return added(Kind.PROGRAM, glCreateProgram());
  }

  public int query() {
    return added(Kind.QUERY, glGenQueries());
  }

  /** A fence behind all commands given so far. */
  public long fence() {
    long fence = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
    add(Kind.SYNC, fence);
    return fence;
  }

  /** Notes the storage an object has now; 0 when it was made. */
  public void size(Kind kind, long handle, long nowBytes) {
    tally(kind).add(0, nowBytes - live.resize(kind, handle, nowBytes));
  }

  /**
   * Deletes one object.
   *
   * @throws IllegalArgumentException if it is not one of this registry's living objects
   */
  public void delete(Kind kind, long handle) {
    forget(kind, handle);
    release(kind, handle);
  }

  /**
   * Counts an object no more that has gone with a context of its own.
   *
   * @throws IllegalArgumentException if it is not one of this registry's living objects
   */
  public void forget(Kind kind, long handle) {
    long freed = live.remove(kind, handle);
    if (freed < 0) {
      throw new IllegalArgumentException("no living " + kind + " " + handle);
    }
    tally(kind).add(-1, -freed);
  }

  /** How many objects of a kind live. */
  public int count(Kind kind) {
    return tally(kind).count;
  }

  /** Bytes of storage behind the living objects of a kind, as far as the driver was asked for. */
  public long bytes(Kind kind) {
    return tally(kind).bytes;
  }

  /** How many objects live. */
  public int count() {
    int sum = 0;
    for (Kind kind : Kind.ALL) {
      sum += count(kind);
    }
    return sum;
  }

  /** Bytes of storage behind all living objects. */
  public long bytes() {
    long sum = 0;
    for (Kind kind : Kind.ALL) {
      sum += bytes(kind);
    }
    return sum;
  }

  /** Deletes what still lives, the youngest first. Closing twice does no harm. */
  @Override
  public void close() {
    while (!live.isEmpty()) {
      delete(live.lastKind(), live.lastHandle());
    }
  }

  private int added(Kind kind, int handle) {
    add(kind, handle);
    return handle;
  }

  private void add(Kind kind, long handle) {
    if (handle == MemoryUtil.NULL) {
      throw new IllegalStateException("the graphics driver could not make a " + kind);
    }
    live.add(kind, handle);
    tally(kind).add(1, 0);
  }

  private Tally tally(Kind kind) {
    return Objects.requireNonNull(tallies.get(kind));
  }

  private static void release(Kind kind, long handle) {
    switch (kind) {
      case BUFFER -> glDeleteBuffers((int) handle);
      case VERTEX_ARRAY -> glDeleteVertexArrays((int) handle);
      case TEXTURE -> glDeleteTextures((int) handle);
      case FRAMEBUFFER -> glDeleteFramebuffers((int) handle);
      case RENDERBUFFER -> glDeleteRenderbuffers((int) handle);
      case SHADER -> glDeleteShader((int) handle);
      case PROGRAM -> glDeleteProgram((int) handle);
      case SYNC -> glDeleteSync(handle);
      case QUERY -> glDeleteQueries((int) handle);
    }
  }

  /** Written by the context's thread only, read by any. */
  private static final class Tally {
    private volatile int count;
    private volatile long bytes;

    @SuppressWarnings("NonAtomicVolatileUpdate")
    void add(int objects, long storage) {
      count += objects;
      bytes += storage;
    }
  }
}
