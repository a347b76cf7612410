package senga.remote;

/**
 * How it stands with a show's end of OSC.
 *
 * @param place that is listened to, {@code 127.0.0.1:9000}; empty if none is
 * @param trouble why none is although that was wanted, or no streams are taken there; empty for no
 *     trouble
 * @param tcp whether streams over TCP are taken at that place, too
 * @param out where changes are sent; empty for nowhere
 * @param counts what came and went so far
 * @param rowsSet how many times a row of the panel was set so far
 * @param refusal something that could not be done lately, in words; empty while all could
 */
public record OscStanding(
    String place,
    String trouble,
    boolean tcp,
    String out,
    OscCounts counts,
    long rowsSet,
    String refusal) {}
