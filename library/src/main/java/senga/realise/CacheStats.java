package senga.realise;

/**
 * What a cache has done so far and holds now, read at one moment.
 *
 * @param entries results held
 * @param bytes bytes of the results held
 * @param hits questions answered from the cache
 * @param misses questions it could not answer
 * @param evictions results that left for newer ones, or because nobody asked for them
 * @param refused results that were too large to keep
 * @param maxEntries bound of {@code entries}
 * @param maxBytes bound of {@code bytes}
 */
public record CacheStats(
    int entries,
    long bytes,
    long hits,
    long misses,
    long evictions,
    long refused,
    int maxEntries,
    long maxBytes) {}
