package org.edgeloop.drift.internal.quality;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.Table;

/**
 * Counts rows that share all features with another row, but none of these rows the label as well. Rows are told apart by 64 bits, which
 * among ten million rows confuses two with a probability of 3 in a million.
 */
public final class ConflictScan {

	private final Table table;
	private final List<String> names;
	private final ScanColumn[] columns;
	private final int features;
	private final long[] featureHashes;
	private final long[] rowHashes;

	/** @param features and {@code labels}: columns of the table, which has less than 2^31 rows */
	public ConflictScan(Table table, List<String> features, List<String> labels) {
		this.table = table;
		this.features = features.size();
		names = Stream.concat(features.stream(), labels.stream()).toList();
		columns = names.stream().map(name -> new ScanColumn(table.column(name).orElseThrow(), false)).toArray(ScanColumn[]::new);
		featureHashes = new long[(int) table.rows()];
		rowHashes = new long[featureHashes.length];
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the rows cannot be read
	 */
	public long count(Progress progress) throws IOException {
		table.read(names, 0, table.rows(), this::take, progress);
		long[] sortedFeatures = sorted(featureHashes);
		long[] sortedRows = sorted(rowHashes);
		long conflicts = 0;
		for (int row = 0; row < rowHashes.length; row++) {
			if (isRepeated(sortedFeatures, featureHashes[row]) && !isRepeated(sortedRows, rowHashes[row])) {
				conflicts++;
			}
		}
		return conflicts;
	}

	private void take(RowBatch batch) {
		int first = (int) batch.firstRow();
		for (int column = 0; column < columns.length; column++) {
			columns[column].take(batch, column);
			for (int row = 0; row < batch.rows(); row++) {
				rowHashes[first + row] = TextHash.append(rowHashes[first + row], columns[column].bits(row));
			}
			if (column == features - 1) {
				System.arraycopy(rowHashes, first, featureHashes, first, batch.rows());
			}
		}
	}

	private static long[] sorted(long[] hashes) {
		long[] sorted = hashes.clone();
		Arrays.parallelSort(sorted);
		return sorted;
	}

	private static boolean isRepeated(long[] sorted, long hash) {
		int place = Arrays.binarySearch(sorted, hash);
		return place > 0 && sorted[place - 1] == hash || place + 1 < sorted.length && sorted[place + 1] == hash;
	}
}
