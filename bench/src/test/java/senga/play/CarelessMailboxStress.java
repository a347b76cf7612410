package senga.play;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Proves that the stress can fail: a mailbox that looks first and acts later loses the newest. */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "the newest frame is there")
@Outcome(id = ".*", expect = FORBIDDEN, desc = "the newest frame was lost")
@State
public class CarelessMailboxStress {
  private final AtomicReference<@Nullable Long> slot = new AtomicReference<>();

  @Actor
  public void older() {
    put(1L);
  }

  @Actor
  public void newer() {
    put(2L);
  }

  @Arbiter
  public void screen(I_Result seen) {
    Long newest = slot.get();
    seen.r1 = newest == null ? 0 : newest.intValue();
  }

  private void put(Long serial) {
    Long waiting = slot.get();
    if (waiting == null || waiting < serial) {
      slot.set(serial); // not compared with what was seen
    }
  }
}
