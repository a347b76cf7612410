package senga.play;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * What may happen when two meet at the mailbox, and what never may. Frames are named by their
 * serials; 0 stands for no frame. Two actors each, so that two cores are enough.
 */
public final class MailboxStress {
  private MailboxStress() {}

  /** Two workers put at the same time. */
  @JCStressTest
  @Outcome(id = "2, 1", expect = ACCEPTABLE, desc = "the newer waits, the older came back")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "the newest was lost, or a buffer leaked")
  @State
  public static class PutMeetsPut {
    private final Mailbox mailbox = new Mailbox();
    private final Finished older = frame(1);
    private final Finished newer = frame(2);
    private @Nullable Finished backFromOlder;
    private @Nullable Finished backFromNewer;

    @Actor
    public void putOlder() {
      backFromOlder = mailbox.put(older);
    }

    @Actor
    public void putNewer() {
      backFromNewer = mailbox.put(newer);
    }

    @Arbiter
    public void look(II_Result seen) {
      seen.r1 = shown(mailbox);
      seen.r2 = serial(backFromOlder) + serial(backFromNewer);
    }
  }

  /** A worker puts frame 2 while the screen takes frame 1; then the screen looks again. */
  @JCStressTest
  @Outcome(id = "1, 2, 0", expect = ACCEPTABLE, desc = "both shown, in order")
  @Outcome(id = "2, 0, 1", expect = ACCEPTABLE, desc = "the newer shown, the older came back")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "backwards, lost, or with two owners")
  @State
  public static class PutMeetsTake {
    private final Mailbox mailbox = new Mailbox();
    private final Finished newer = frame(2);
    private @Nullable Finished back;

    public PutMeetsTake() {
      mailbox.put(frame(1));
    }

    @Actor
    public void put() {
      back = mailbox.put(newer);
    }

    @Actor
    public void take(III_Result seen) {
      seen.r1 = shown(mailbox);
    }

    @Arbiter
    public void look(III_Result seen) {
      seen.r2 = shown(mailbox);
      seen.r3 = serial(back);
    }
  }

  /** A worker is late with frame 1 while the screen takes frame 2; then the screen looks again. */
  @JCStressTest
  @Outcome(id = "2, 0, 1", expect = ACCEPTABLE, desc = "the late frame came back to its worker")
  @Outcome(id = "2, 0, 0", expect = ACCEPTABLE, desc = "the screen refused the late frame")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "backwards, or the newer frame was lost")
  @State
  public static class LatePutMeetsTake {
    private final Mailbox mailbox = new Mailbox();
    private final Finished late = frame(1);
    private @Nullable Finished back;

    public LatePutMeetsTake() {
      mailbox.put(frame(2));
    }

    @Actor
    public void put() {
      back = mailbox.put(late);
    }

    @Actor
    public void take(III_Result seen) {
      seen.r1 = shown(mailbox);
    }

    @Arbiter
    public void look(III_Result seen) {
      seen.r2 = shown(mailbox);
      seen.r3 = serial(back);
    }
  }

  /**
   * A worker puts frame 2 while frame 1 is taken and its buffer comes round again as frame 3: the
   * worker must not take the waiting frame 3 for the frame 1 it saw before.
   */
  @JCStressTest
  @Outcome(id = "3", expect = ACCEPTABLE, desc = "the newest waits")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "an older frame stands in its place")
  @State
  public static class BufferComesRoundAgain {
    private final Mailbox mailbox = new Mailbox();
    private final Finished second = frame(2);

    public BufferComesRoundAgain() {
      mailbox.put(frame(1));
    }

    @Actor
    public void put() {
      mailbox.put(second);
    }

    @Actor
    public void takeAndPutAgain() {
      FrameBuffer buffer = Objects.requireNonNull(mailbox.take()).buffer();
      mailbox.put(new Finished(3, 0, buffer));
    }

    @Arbiter
    public void look(I_Result seen) {
      seen.r1 = shown(mailbox);
    }
  }

  /** What a worker wrote into a buffer before putting it is there when the screen takes it. */
  @JCStressTest
  @Outcome(id = "0, 0, 0", expect = ACCEPTABLE, desc = "nothing there yet")
  @Outcome(id = "1, 7, 9", expect = ACCEPTABLE, desc = "the whole frame")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "a torn frame")
  @State
  public static class WriteMeetsRead {
    private final Mailbox mailbox = new Mailbox();
    private final Finished frame = frame(1);

    @Actor
    public void write() {
      frame.buffer().lines().vertex(7, 9).endLine();
      mailbox.put(frame);
    }

    @Actor
    public void read(III_Result seen) {
      Finished taken = mailbox.take();
      if (taken != null) {
        seen.r1 = taken.buffer().lines().vertexCount();
        seen.r2 = (int) taken.buffer().lines().rawX()[0];
        seen.r3 = (int) taken.buffer().lines().rawY()[0];
      }
    }
  }

  private static int shown(Mailbox mailbox) {
    Finished taken = mailbox.take();
    return taken != null && mailbox.accept(taken) ? serial(taken) : 0;
  }

  private static int serial(@Nullable Finished frame) {
    return frame == null ? 0 : (int) frame.serial();
  }

  private static Finished frame(long serial) {
    return new Finished(serial, 0, new FrameBuffer());
  }
}
