package senga.audio;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.Control;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineListener;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;
import javax.sound.sampled.spi.MixerProvider;

/** Plugs microphones that play a formula into Java's sound system; found by the service files. */
public final class TestMixers extends MixerProvider {
  private static volatile List<Microphone> plugged = List.of();

  /** These and no others from now on. */
  static void plug(Microphone... microphones) {
    plugged = List.of(microphones);
  }

  @Override
  public Mixer.Info[] getMixerInfo() {
    return plugged.stream().map(Microphone::getMixerInfo).toArray(Mixer.Info[]::new);
  }

  @Override
  public Mixer getMixer(Mixer.Info info) {
    return plugged.stream()
        .filter(microphone -> Objects.equals(microphone.getMixerInfo(), info))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such mixer: " + info));
  }

  /** One input. It is as fast as it is listened to, a hundredth of a second at a time. */
  static final class Microphone extends Silent implements Mixer {
    private final Mixer.Info info;
    private final AudioFormat format;
    private final DoubleUnaryOperator sound;
    private volatile boolean held;
    private volatile boolean gone;
    private volatile boolean late;
    private volatile boolean open;
    private long played;

    Microphone(String name, AudioFormat format, DoubleUnaryOperator sound) {
      info = new TestInfo(name);
      this.format = format;
      this.sound = sound;
    }

    /** Another program has it. */
    Microphone held() {
      held = true;
      return this;
    }

    /** Its buffer is full. */
    void late() {
      late = true;
    }

    /** The cable is pulled out. */
    void vanish() {
      gone = true;
    }

    /** And put in again. */
    void comeBack() {
      gone = false;
    }

    boolean isListenedTo() {
      return open;
    }

    @Override
    public Mixer.Info getMixerInfo() {
      return info;
    }

    @Override
    public boolean isLineSupported(Line.Info line) {
      return !gone
          && line instanceof DataLine.Info data
          && line.getLineClass() == TargetDataLine.class
          && Arrays.stream(data.getFormats()).anyMatch(format::matches);
    }

    @Override
    public Line getLine(Line.Info line) {
      return new Wire();
    }

    private final class Wire extends Silent implements TargetDataLine {
      private static final int BUFFER = 1 << 16;

      @Override
      public void open(AudioFormat wanted, int bytes) throws LineUnavailableException {
        if (held) {
          throw new LineUnavailableException("device or resource busy");
        }
        open = true;
      }

      @Override
      public void open(AudioFormat wanted) throws LineUnavailableException {
        open(wanted, BUFFER);
      }

      @Override
      public int available() {
        int frames = (int) (format.getFrameRate() / 100);
        return gone ? 0 : late ? BUFFER : frames * format.getFrameSize();
      }

      @Override
      public int getBufferSize() {
        return BUFFER;
      }

      @Override
      public void flush() {
        late = false;
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        int frames = length / format.getFrameSize();
        byte[] next = Sounds.bytes(format, played, frames, sound);
        played += frames;
        System.arraycopy(next, 0, bytes, from, next.length);
        return gone ? -1 : next.length;
      }

      @Override
      public boolean isOpen() {
        return open && !gone;
      }

      @Override
      public void close() {
        open = false;
      }

      @Override
      public AudioFormat getFormat() {
        return format;
      }

      @Override
      public void drain() {}

      @Override
      public void start() {}

      @Override
      public void stop() {}

      @Override
      public boolean isRunning() {
        return open;
      }

      @Override
      public boolean isActive() {
        return open;
      }

      @Override
      public int getFramePosition() {
        return (int) played;
      }

      @Override
      public long getLongFramePosition() {
        return played;
      }

      @Override
      public long getMicrosecondPosition() {
        return 0;
      }

      @Override
      public float getLevel() {
        return 0;
      }
    }

    @Override
    public Line.Info[] getSourceLineInfo() {
      return new Line.Info[0];
    }

    @Override
    public Line.Info[] getTargetLineInfo() {
      return new Line.Info[] {new DataLine.Info(TargetDataLine.class, format)};
    }

    @Override
    public Line.Info[] getSourceLineInfo(Line.Info line) {
      return getSourceLineInfo();
    }

    @Override
    public Line.Info[] getTargetLineInfo(Line.Info line) {
      return getTargetLineInfo();
    }

    @Override
    public int getMaxLines(Line.Info line) {
      return 1;
    }

    @Override
    public Line[] getSourceLines() {
      return new Line[0];
    }

    @Override
    public Line[] getTargetLines() {
      return new Line[0];
    }

    @Override
    public void synchronize(Line[] lines, boolean maintainSync) {}

    @Override
    public void unsynchronize(Line[] lines) {}

    @Override
    public boolean isSynchronizationSupported(Line[] lines, boolean maintainSync) {
      return false;
    }
  }

  /** What nobody asks of a line here. */
  private abstract static class Silent implements Line {
    @Override
    public Line.Info getLineInfo() {
      return new Line.Info(TargetDataLine.class);
    }

    @Override
    public void open() throws LineUnavailableException {}

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
      return false;
    }

    @Override
    public Control[] getControls() {
      return new Control[0];
    }

    @Override
    public boolean isControlSupported(Control.Type control) {
      return false;
    }

    @Override
    public Control getControl(Control.Type control) {
      throw new IllegalArgumentException("it has no controls");
    }

    @Override
    public void addLineListener(LineListener listener) {}

    @Override
    public void removeLineListener(LineListener listener) {}
  }

  private static final class TestInfo extends Mixer.Info {
    private TestInfo(String name) {
      super(name, "Senga", "plays a formula", "1");
    }
  }
}
