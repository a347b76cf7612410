package senga.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import senga.play.Progress;
import senga.play.Remarks;
import senga.realise.OperationListener;

/**
 * What operations have to say of their results, each thing once, kept until somebody asks: they
 * speak on several threads, which must not wait for a terminal.
 */
final class Notes implements OperationListener {
  private final Queue<String> fresh = new ConcurrentLinkedQueue<>();
  private final Remarks remarks =
      new Remarks((operation, sentence, frame) -> fresh.add(named(operation, sentence)));

  private volatile @Nullable Progress progress;

  /** Most sentences begin with the operation's name themselves. */
  private static String named(String operation, String sentence) {
    return sentence.startsWith(operation + " ") ? sentence : operation + ": " + sentence;
  }

  @Override
  public void note(String operation, String sentence) {
    remarks.add(operation, sentence, 0);
  }

  @Override
  public void progress(String operation, double done) {
    progress = new Progress(operation, done);
  }

  /** What was said last of how far something is; null for nothing since the last picture. */
  @Nullable Progress progress() {
    return progress;
  }

  /** Another picture is begun. */
  void begin() {
    progress = null;
  }

  /** What is new since the last call, in the order it was said. */
  List<String> take() {
    List<String> taken = new ArrayList<>();
    for (String note = fresh.poll(); note != null; note = fresh.poll()) {
      taken.add(note);
    }
    return taken;
  }
}
