package org.edgeloop.drift.internal.quality;

import java.util.Arrays;

/**
 * Finds equal rows. Rows with different hashes differ for certain; rows with the same one are told apart by 128 bits more in a second
 * reading, which takes place only if there are any.
 */
final class RowHashes {

	private static final long FIRST_SEED = 0x452821E638D01377L;
	private static final long SECOND_SEED = 0xBE5466CF34E90C6CL;
	private static final long THIRD_SEED = 0xC0AC29B7C97C50DDL;

	private final long[] hashes;
	private long[] repeated = new long[0];

	/** @param rows less than 2^31 */
	RowHashes(int rows) {
		hashes = new long[rows];
		Arrays.fill(hashes, FIRST_SEED);
	}

	/** Takes the rows of a batch in the first reading. */
	void add(ScanColumn[] columns, int firstRow, int rows) {
		for (ScanColumn column : columns) {
			for (int row = 0; row < rows; row++) {
				hashes[firstRow + row] = TextHash.append(hashes[firstRow + row], column.bits(row));
			}
		}
	}

	/** Ends the first reading. @return whether rows may be equal, so that a second reading is due; else none are */
	boolean finish() {
		Arrays.parallelSort(hashes);
		int found = 0;
		for (int i = 1; i < hashes.length; i++) {
			if (hashes[i] == hashes[i - 1] && (found == 0 || hashes[found - 1] != hashes[i])) {
				hashes[found++] = hashes[i];
			}
		}
		repeated = Arrays.copyOf(hashes, found);
		return found > 0;
	}

	/** The second reading: counts the rows that are equal to an earlier one. */
	Recount recount() {
		return new Recount();
	}

	/** Counts again, with longer hashes, among the rows whose first hash is not unique. */
	final class Recount {

		private final LongPairs seen = new LongPairs(repeated.length);
		private long duplicated;

		void add(ScanColumn[] columns, int rows) {
			for (int row = 0; row < rows; row++) {
				if (Arrays.binarySearch(repeated, hash(columns, row, FIRST_SEED)) >= 0
						&& !seen.add(hash(columns, row, SECOND_SEED), hash(columns, row, THIRD_SEED))) {
					duplicated++;
				}
			}
		}

		long duplicated() {
			return duplicated;
		}

		private long hash(ScanColumn[] columns, int row, long seed) {
			long hash = seed;
			for (ScanColumn column : columns) {
				hash = TextHash.append(hash, seed == FIRST_SEED ? column.bits(row) : TextHash.mix(column.bits(row) ^ seed));
			}
			return hash;
		}
	}
}
