package senga.incoming;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import senga.input.ControlDesk;
import senga.input.MidiStanding;
import senga.remote.OscStanding;

/**
 * Who is asked what comes in; each of them by any thread, and none of them waits.
 *
 * @param midi how it stands with each wish for a device
 * @param desk where all values come together
 * @param osc how it stands with the network
 * @param sound how it stands with what is heard
 * @param learned the rows and actions that a movement of an address reaches
 */
public record Incoming(
    Supplier<List<MidiStanding>> midi,
    ControlDesk desk,
    Supplier<OscStanding> osc,
    Supplier<SoundStanding> sound,
    Function<String, List<String>> learned) {}
