package senga.read;

import org.jspecify.annotations.Nullable;

/** What elements name: {@code href="#a"} and {@code url(#a)}. Nothing outside is fetched. */
final class References {
  private final SvgDocument document;
  private final Told told;

  References(SvgDocument document, Told told) {
    this.document = document;
    this.told = told;
  }

  /** The element that one uses; null if there is none. */
  @Nullable Element used(Element user) {
    String href = user.get("href");
    String text = href == null ? user.get("xlink:href", "") : href;
    return named(text.strip());
  }

  /** The element that {@code url(#a)} names; null if there is none, or the text is another one. */
  @Nullable Element url(String text) {
    String word = text.strip();
    int end = word.indexOf(')');
    if (!word.startsWith("url(") || end < 0) {
      told.remark("shapes of clipping that are no reference, not heeded");
      return null;
    }
    return named(word.substring("url(".length(), end).strip().replaceAll("[\"']", ""));
  }

  private @Nullable Element named(String reference) {
    if (!reference.startsWith("#")) {
      told.remark("references to other files, not followed");
      return null;
    }
    Element found = document.byId(reference.substring(1));
    if (found == null) {
      told.remark("references to what is not in the file");
    }
    return found;
  }
}
