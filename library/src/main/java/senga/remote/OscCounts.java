package senga.remote;

/**
 * What came by OSC and went by OSC so far. Packets that the system throws away because they come
 * quicker than they are taken are in none of these: it does not tell.
 *
 * @param packets that came, those that were none included
 * @param badPackets of these were none
 * @param messages that were in the others and were due
 * @param refusals things in them that could not be done
 * @param held bundles that wait for their time now
 * @param rows messages that wait for a frame now
 * @param sent messages that went out
 * @param unsent messages that wait to go out now
 */
public record OscCounts(
    long packets,
    long badPackets,
    long messages,
    long refusals,
    int held,
    int rows,
    long sent,
    int unsent) {}
