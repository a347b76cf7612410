package senga.stage;

import java.util.concurrent.locks.LockSupport;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.spi.MidiDeviceProvider;

/** A system that is asked for its MIDI devices and never answers. */
public final class HangingMidiProvider extends MidiDeviceProvider {
  @Override
  public MidiDevice.Info[] getDeviceInfo() {
    while (true) {
      LockSupport.park(this); // and hears no interruption
    }
  }

  @Override
  public MidiDevice getDevice(MidiDevice.Info info) {
    throw new IllegalArgumentException(info.getName());
  }
}
