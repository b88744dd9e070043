package org.edgeloop.drift.chunk;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How columns are compared chunk by chunk.
 *
 * @param chunking by what rule the rows of both tables are put in chunks
 * @param timeColumn when a row was taken, for showing chunks by size and number; null if that is not known
 * @param numberMethods for columns of numbers
 * @param categoryMethods for columns of categories
 * @param limits within what scores keep; null for three standard deviations of those of the reference's chunks
 */
public record ChunkDriftSettings(Chunking chunking, @Nullable String timeColumn, Set<NumberMethod> numberMethods,
		Set<CategoryMethod> categoryMethods, @Nullable ControlLimits limits) {

	/** The Jensen-Shannon distance in ten chunks. */
	public static final ChunkDriftSettings DEFAULT = new ChunkDriftSettings(Chunking.ByCount.DEFAULT, null,
			Set.of(NumberMethod.JENSEN_SHANNON), Set.of(CategoryMethod.JENSEN_SHANNON), null);
}
