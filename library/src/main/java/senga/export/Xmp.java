package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import senga.words.PlainNumber;

/**
 * Where a drawing comes from, as an XMP packet (ISO 16684-1): title and program in the words that
 * all programs know, the rest in Senga's own.
 */
final class Xmp {
  /** The same in every packet: the standard's mark by which programs find one in any file. */
  private static final String MARK = "W5M0MpCehiHzreSzNTczkc9d";

  private Xmp() {}

  static byte[] packet(String title, Provenance from) {
    return """
    <?xpacket begin="\ufeff" id="%s"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:senga="urn:senga:drawing" \
    senga:sketch="%s" senga:seconds="%s" senga:seed="%s" senga:version="%s">
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
    <xmp:CreatorTool>Senga %s</xmp:CreatorTool>
    <senga:controls><rdf:Bag>%s</rdf:Bag></senga:controls>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
        .formatted(
            MARK,
            Xml.escape(from.sketch()),
            PlainNumber.of(from.seconds()),
            from.seed(),
            Xml.escape(from.version()),
            Xml.escape(title),
            Xml.escape(from.version()),
            controls(from))
        .getBytes(UTF_8);
  }

  private static String controls(Provenance from) {
    StringBuilder items = new StringBuilder();
    from.controls()
        .values()
        .forEach(
            (address, value) ->
                items
                    .append("<rdf:li>")
                    .append(Xml.escape(Provenance.name(address)))
                    .append('=')
                    .append(PlainNumber.of(value))
                    .append("</rdf:li>"));
    return items.toString();
  }
}
