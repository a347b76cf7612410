package senga.monitor;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.EventType;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * One frame shown, for the flight recorder and JDK Mission Control: {@code java
 * -XX:StartFlightRecording …} records it. While nobody records, reporting a frame costs one check.
 */
@Name("senga.Frame")
@Label("Frame")
@Category("Senga")
@Description("A frame that was drawn, realised, uploaded and shown")
@StackTrace(false)
public final class FrameEvent extends Event {
  private static final EventType TYPE = EventType.getEventType(FrameEvent.class);

  @Label("Index")
  long index;

  @Label("Worker ms")
  @Description("Time spent in draw and in realising")
  double workerMs;

  @Label("Vertices")
  int vertices;

  @Label("Lines")
  int lines;

  @Label("Uploaded")
  @DataAmount
  long uploadBytes;

  /**
   * Reports one frame to whoever records. The caller keeps one event and uses it for all frames, so
   * that nothing is allocated; one thread only.
   */
  public void report(long frame, long workNanos, int vertexCount, int lineCount, long bytes) {
    if (!TYPE.isEnabled()) {
      return;
    }
    index = frame;
    workerMs = workNanos / 1e6;
    vertices = vertexCount;
    lines = lineCount;
    uploadBytes = bytes;
    commit();
  }
}
