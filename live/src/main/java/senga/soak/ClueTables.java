package senga.soak;

import static senga.soak.Html.escape;

import java.util.stream.Collectors;
import senga.monitor.Unit;

/** The part of a report's page that says which lines make what grows, and who holds it. */
final class ClueTables {
  private static final int TOP_SITES = 10;

  private ClueTables() {}

  /** The tables of what was found; nothing if nothing was. */
  static String of(Clues clues) {
    return sites(clues) + kinds(clues) + natives(clues) + peak(clues);
  }

  private static String sites(Clues clues) {
    return clues.sites().isEmpty()
        ? ""
        : clues.sites().stream()
            .limit(TOP_SITES)
            .map(ClueTables::site)
            .collect(
                Collectors.joining(
                    "",
                    """
                    <h2>Who makes the heap's objects, and who holds them</h2>
                    <p>Lines whose objects stay, first.</p>
                    <table><tr><th>Class<th>Made by<th>Held by<th class="n">Still held\
                    <th class="n">Allocated</tr>
                    """,
                    "</table>\n"));
  }

  private static String site(AllocationSite site) {
    return """
    <tr><td><code>%s</code><td><code>%s</code><td>%s<td class="n">%s<td class="n">%s</tr>
    """
        .formatted(
            escape(site.type()),
            escape(site.place()),
            escape(site.holder()),
            Unit.COUNT.text(site.alive()),
            Unit.BYTES.text((double) site.bytes()));
  }

  private static String kinds(Clues clues) {
    return clues.kinds().isEmpty()
        ? ""
        : clues.kinds().stream()
            .map(
                kind ->
                    """
                    <tr><td><code>%s</code><td class="n">+%s<td class="n">%s</tr>
                    """
                        .formatted(
                            escape(kind.type()),
                            Unit.COUNT.text((double) kind.things()),
                            Unit.BYTES.text((double) kind.bytes())))
            .collect(
                Collectors.joining(
                    "",
                    """
                    <h2>Kinds of objects that were more in every round</h2>
                    <p>Counted %d times, after a collection.</p>
                    <table><tr><th>Class<th class="n">More<th class="n">Bytes</tr>
                    """
                        .formatted(clues.kinds().getFirst().rounds()),
                    "</table>\n"));
  }

  private static String natives(Clues clues) {
    return clues.natives().isEmpty()
        ? ""
        : clues.natives().stream()
            .map(
                site ->
                    """
                    <tr><td><code>%s</code><td class="n">%s<td class="n">%s<td>%s</tr>
                    """
                        .formatted(
                            escape(site.way()),
                            Unit.BYTES.text((double) site.bytes()),
                            Unit.COUNT.text((double) site.blocks()),
                            site.isSteady() ? "all the time" : "not all the time"))
            .collect(
                Collectors.joining(
                    "",
                    """
                    <h2>Who takes native memory that stays</h2>
                    <p>%s</p>
                    <table><tr><th>Path of calls<th class="n">Bytes<th class="n">Blocks\
                    <th>Taken</tr>
                    """
                        .formatted(escape(Clues.NATIVE_LIMITS)),
                    "</table>\n"));
  }

  private static String peak(Clues clues) {
    return clues
        .peak()
        .map(
            peak ->
                peak.shares().stream()
                    .map(ClueTables::share)
                    .collect(
                        Collectors.joining(
                            "",
                            """
                            <h2>Who makes the largest frame</h2>
                            <p>%s</p>
                            <table><tr><th>Layer or step<th class="n">Vertices\
                            <th class="n">Bytes</tr>
                            """
                                .formatted(escape(peak.sentence())),
                            "</table>\n")))
        .orElse("");
  }

  private static String share(Peak.Share share) {
    return """
    <tr%s><td><code>%s</code><td class="n">%s<td class="n">%s</tr>
    """
        .formatted(
            share.isLayer() ? " class=\"base\"" : "",
            escape(share.place()),
            Unit.COUNT.text((double) share.vertices()),
            Unit.BYTES.text((double) share.bytes()));
  }
}
