package org.edgeloop.drift.chunk;

import java.util.ArrayList;
import java.util.List;

/**
 * A score over time: of the reference's chunks, which made the limits, and of the current ones.
 *
 * @param name what is scored, as a column's or a detector's name
 * @param method how it is scored, for a person to read
 * @param limits within what the score keeps as long as nothing drifts
 * @param reference the scores of the reference, in its order
 * @param current the scores of the current table, in its order; their rows are counted from 0 again
 */
public record ChunkSeries(String name, String method, ControlLimits limits, List<ChunkScore> reference, List<ChunkScore> current) {

	public ChunkSeries {
		reference = List.copyOf(reference);
		current = List.copyOf(current);
	}

	/** Judges the scores of chunks by limits. The lists go together with the arrays, in number and order. */
	public static ChunkSeries of(String name, String method, ControlLimits limits, List<Chunk> reference, double[] referenceScores,
			List<Chunk> current, double[] currentScores) {
		return new ChunkSeries(name, method, limits, judge(limits, reference, referenceScores), judge(limits, current, currentScores));
	}

	private static List<ChunkScore> judge(ControlLimits limits, List<Chunk> chunks, double[] scores) {
		List<ChunkScore> judged = new ArrayList<>(chunks.size());
		for (int i = 0; i < scores.length; i++) {
			judged.add(new ChunkScore(chunks.get(i), scores[i], limits.broken(scores[i])));
		}
		return judged;
	}

	/** @return how many chunks of the current table are outside the limits */
	public long alerts() {
		return current.stream().filter(ChunkScore::alert).count();
	}
}
