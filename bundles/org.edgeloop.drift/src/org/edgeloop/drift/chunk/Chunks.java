package org.edgeloop.drift.chunk;

import java.util.ArrayList;
import java.util.List;

/** Puts rows in chunks by size and number. */
public final class Chunks {

	private Chunks() {
	}

	/** @return the chunks of {@code rows} rows in their order; none of no rows */
	public static List<Chunk> of(Chunking.BySize rule, long rows) {
		List<Chunk> chunks = new ArrayList<>();
		long full = rows / rule.rows();
		for (long i = 0; i < full; i++) {
			chunks.add(new Chunk(i * rule.rows(), (i + 1) * rule.rows()));
		}
		long used = full * rule.rows();
		if (used < rows) {
			switch (rule.leftover()) {
				case KEEP -> chunks.add(new Chunk(used, rows));
				case APPEND -> {
					long from = chunks.isEmpty() ? 0 : chunks.removeLast().fromRow();
					chunks.add(new Chunk(from, rows));
				}
				case DROP -> {
					// they are in no chunk
				}
			}
		}
		return List.copyOf(chunks);
	}

	/** @return the chunks of {@code rows} rows in their order; none is empty */
	public static List<Chunk> of(Chunking.ByCount rule, long rows) {
		long count = Math.min(rule.chunks(), rows);
		List<Chunk> chunks = new ArrayList<>();
		for (long i = 0; i < count; i++) {
			chunks.add(new Chunk(edge(i, count, rows), edge(i + 1, count, rows)));
		}
		return List.copyOf(chunks);
	}

	/** i·rows/count without overflow. */
	private static long edge(long i, long count, long rows) {
		return i * (rows / count) + i * (rows % count) / count;
	}
}
