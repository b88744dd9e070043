package org.edgeloop.drift.multivariate;

import java.io.IOException;
import java.util.Arrays;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.chunk.ChunkSeries;
import org.edgeloop.drift.chunk.ChunkedRows;
import org.edgeloop.drift.chunk.Chunking;
import org.edgeloop.drift.chunk.ControlLimits;
import org.edgeloop.table.TablePair;
import org.eclipse.jdt.annotation.Nullable;

/** Follows the mean of rows' scores over the chunks of both tables. */
final class ScoreChunks {

	private final ChunkedRows reference;
	private final ChunkedRows current;

	ScoreChunks(TablePair pair, Chunking chunking, @Nullable String timeColumn, Progress progress) throws IOException {
		reference = ChunkedRows.of(pair.reference(), chunking, timeColumn, progress);
		current = ChunkedRows.of(pair.current(), chunking, timeColumn, progress);
	}

	ChunkSeries series(String id, String displayName, FeaturePair rows, double[] referenceScores, double[] currentScores) {
		double[] referenceMeans = means(reference, rows.reference(), referenceScores);
		ControlLimits limits = ControlLimits.threeSigma(referenceMeans);
		return ChunkSeries.of(id, "mean of " + displayName, limits, reference.chunks(), referenceMeans, current.chunks(),
				means(current, rows.current(), currentScores));
	}

	/** The mean of the scores of those rows of each chunk that were looked at; NaN if none was. */
	private static double[] means(ChunkedRows chunks, FeatureRows rows, double[] scores) {
		int[] chunkOf = chunks.chunkOfRows((int) rows.tableRows());
		double[] sums = new double[chunks.chunks().size()];
		int[] counts = new int[sums.length];
		for (int i = 0; i < scores.length; i++) {
			int chunk = chunkOf[rows.rows()[i]];
			if (chunk >= 0) {
				sums[chunk] += scores[i];
				counts[chunk]++;
			}
		}
		Arrays.setAll(sums, chunk -> counts[chunk] == 0 ? Double.NaN : sums[chunk] / counts[chunk]);
		return sums;
	}
}
