package org.edgeloop.drift.chunk;

/**
 * What a chunk scored.
 *
 * @param chunk its rows
 * @param score the score; NaN if the chunk has no value
 * @param alert whether that is outside the limits
 */
public record ChunkScore(Chunk chunk, double score, boolean alert) {
}
