package senga.stage;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.Senga;
import senga.Session;
import senga.export.Enclosure;
import senga.export.ExportFailed;
import senga.export.Exporter;
import senga.export.OutputFile;
import senga.export.Provenance;
import senga.play.FrameBuffer;
import senga.realise.BudgetExceeded;
import senga.realise.OperationFailed;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Scene;
import senga.sketch.NameTemplate;
import senga.words.Quote;

/**
 * Writes shown frames into files on a thread of its own, so that the picture does not stop.
 *
 * <p>A key binds the frame that is seen at that moment. Final lines are copied: nothing that is
 * drawn later, no version of the sketch and no operation that answers otherwise the second time can
 * get between screen and file. Of a draft its recipe is bound, with all that the panel has changed,
 * and made once more, finally, when its turn comes; one at a time.
 *
 * <p>At most 16 requests and 256 MiB of what they hold wait; what is more is refused, and the user
 * is told how often.
 */
final class Captures implements AutoCloseable {
  static final int MOST = 16;
  static final long MOST_BYTES = 256L << 20;
  private static final long INTERRUPTED_MILLIS = 2_000;
  private static final String NO_MEMORY = "not saved: the memory is full";

  private final String title;
  private final Path folder;
  private final NameTemplate naming;
  private final Notices notices;
  private final Realiser realiser;
  private final Collection<Request> open = new ConcurrentLinkedDeque<>();
  private final AtomicLong openBytes = new AtomicLong();
  private final long mostBytes;
  private final ExecutorService writer;
  private @Nullable FrameManifest manifest;
  private int refused;
  private volatile boolean givenUp;

  /**
   * A picture that is to be written.
   *
   * @param name of its file, as long as that is free
   * @param picture makes its lines, or has them
   * @param enclosure what travels in the file beside them
   * @param bytes that it holds until it is written
   */
  private record Request(
      String name,
      Supplier<Drawing> picture,
      Provenance from,
      Function<Drawing, Enclosure> enclosure,
      Exporter format,
      long bytes) {
    @Override
    public String toString() {
      return Quote.bare(name) + " of " + NameTemplate.time(from.seconds()) + " s";
    }
  }

  /**
   * @param title of the sketch
   * @param naming what files are called
   * @param realiser makes the final lines where the screen shows a draft
   */
  Captures(String title, Path folder, NameTemplate naming, Notices notices, Realiser realiser) {
    this(title, folder, naming, notices, realiser, MOST_BYTES, oneThread());
  }

  /**
   * @param realiser makes the final lines where the screen shows a draft
   * @param mostBytes of waiting frames
   * @param writer runs one task after the other; closed with this
   */
  Captures(
      String title,
      Path folder,
      NameTemplate naming,
      Notices notices,
      Realiser realiser,
      long mostBytes,
      ExecutorService writer) {
    this.title = title;
    this.folder = folder;
    this.naming = naming;
    this.notices = notices;
    this.realiser = realiser;
    this.mostBytes = mostBytes;
    this.writer = writer;
  }

  /** From now on the files hold what it takes to draw them again. */
  void enclose(FrameManifest what) {
    manifest = what;
  }

  static ExecutorService oneThread() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().daemon().name("senga-capture").factory());
  }

  /**
   * Binds the frame and has it written; returns at once. The render thread.
   *
   * @param variation that the frame shows; empty for none
   */
  void capture(FrameBuffer frame, String variation, Exporter format) {
    try {
      Scene draftOf = frame.draftOf();
      long bytes = HeldBytes.of(frame);
      if (open.size() >= MOST || openBytes.get() + bytes > mostBytes) {
        refuse();
        return;
      }
      Provenance from = Senga.provenance(title, frame.frame());
      String name = naming.name(title, variation, from, format.endings().getFirst());
      Supplier<Drawing> picture = draftOf == null ? copy(frame) : finals(draftOf, frame);
      order(new Request(name, picture, from, enclosure(frame, format), format, bytes));
      refused = 0;
    } catch (OutOfMemoryError e) {
      notices.refused(NO_MEMORY);
    }
  }

  private Function<Drawing, Enclosure> enclosure(FrameBuffer frame, Exporter format) {
    return manifest == null ? drawing -> Enclosure.NONE : manifest.of(title, frame, format);
  }

  private void refuse() {
    refused++;
    notices.refused(
        "not saved: "
            + counted(refused)
            + ", for "
            + counted(waiting())
            + (waiting() == 1 ? " is" : " are")
            + " still being written");
  }

  private static String counted(int pictures) {
    return pictures + (pictures == 1 ? " picture" : " pictures");
  }

  private static Supplier<Drawing> copy(FrameBuffer frame) {
    Drawing shown = frame.drawing();
    return () -> shown;
  }

  private Supplier<Drawing> finals(Scene recipe, FrameBuffer frame) {
    Canvas canvas = frame.frame().canvas();
    return () -> new Session(realiser).render(recipe, canvas);
  }

  private void order(Request request) {
    open.add(request);
    openBytes.addAndGet(request.bytes());
    try {
      writer.execute(() -> write(request));
    } catch (RuntimeException | Error e) {
      done(request);
      throw e;
    }
  }

  /** Requests that are not finished. */
  int waiting() {
    return open.size();
  }

  /** Bytes that they hold. */
  long waitingBytes() {
    return openBytes.get();
  }

  private void write(Request request) {
    String trouble;
    try {
      notices.say(saved(request));
      done(request);
      return;
    } catch (ExportFailed | BudgetExceeded | OperationFailed | IllegalArgumentException e) {
      trouble = "not saved: " + e.getMessage();
    } catch (OutOfMemoryError e) {
      trouble = NO_MEMORY;
    } catch (RuntimeException | Error e) {
      trouble = "not saved: " + e;
    }
    if (!givenUp) { // then it is named with all that stay behind
      notices.lost(trouble);
      done(request);
    }
  }

  private String saved(Request request) {
    Drawing drawing = request.picture().get();
    OutputFile file = OutputFile.in(folder, request.name());
    Provenance from = request.from().enclosure(request.enclosure().apply(drawing));
    Path saved = Senga.export(drawing, from, file, request.format());
    return "saved " + saved + drawing.offPaper().map(leaves -> "; " + leaves).orElse("");
  }

  private void done(Request request) {
    if (open.remove(request)) {
      openBytes.addAndGet(-request.bytes());
    }
  }

  /**
   * Gives up what is not finished, after a moment in which the one at work may notice, and names
   * it. Without any it takes no time.
   *
   * @param when the end of a sentence: {@code within 30 s}
   */
  void giveUp(String when) {
    writer.shutdown();
    if (waiting() > 0) {
      givenUp = true;
      writer.shutdownNow();
    }
    awaitWriter(INTERRUPTED_MILLIS);
    List<String> left = open.stream().map(Request::toString).toList();
    if (!left.isEmpty()) {
      notices.lost("not saved " + when + ": " + String.join(", ", left));
      open.forEach(this::done);
    }
  }

  private void awaitWriter(long millis) {
    try {
      writer.awaitTermination(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Finishes what was asked for, if it does not take too long; shows nothing meanwhile. */
  @Override
  public void close() {
    writer.shutdown();
    awaitWriter(LastPictures.SECONDS * 1_000L);
    giveUp("within " + LastPictures.SECONDS + " s");
  }
}
