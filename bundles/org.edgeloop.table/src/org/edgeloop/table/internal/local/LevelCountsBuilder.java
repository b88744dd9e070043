package org.edgeloop.table.internal.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.table.internal.LevelCounts;
import org.eclipse.jdt.annotation.Nullable;

/** Takes levels with their counts one by one. */
public final class LevelCountsBuilder {

	private static final int FIRST_ROOM = 64;

	private final List<String> levels = new ArrayList<>();
	private long[] counts = new long[FIRST_ROOM];
	private long missing;

	/** @param level null where missing, else one that did not come before */
	public void add(@Nullable String level, long count) {
		if (level == null) {
			missing += count;
			return;
		}
		if (levels.size() == counts.length) {
			counts = Arrays.copyOf(counts, counts.length * 2);
		}
		counts[levels.size()] = count;
		levels.add(level);
	}

	public LevelCounts finish() {
		return new LevelCounts(levels, Arrays.copyOf(counts, levels.size()), missing);
	}
}
