package org.edgeloop.table;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Progress;
import org.edgeloop.table.internal.profile.ProfileReader;
import org.edgeloop.table.internal.profile.ProfileWriter;

/**
 * A table without its rows, in one Parquet file: each column's values with how often each occurs, and the first values of each column of
 * numbers in row order. As the reference of a {@link TablePair} it gives the same aggregates to the last bit. Its rows cannot be read:
 * the columns of {@link Table#numbers} and {@link Table#categories} are each in their own order.
 */
public final class TableProfile {

	/** So many of each column's first finite numbers keep their order. */
	public static final int ORDERED_VALUES = 10_000;

	private TableProfile() {
	}

	/**
	 * @param file made or replaced
	 * @throws java.util.concurrent.CancellationException if cancelled; the file is as it was
	 * @throws IOException if reading or writing fails; the file is as it was
	 */
	public static void save(Table table, Path file, Progress progress) throws IOException {
		new ProfileWriter(table, progress).write(file);
	}

	/**
	 * @return a table to be closed, whose columns are those of the table that was saved
	 * @throws org.edgeloop.base.ProblemException if the file is no profile
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if reading fails
	 */
	public static Table open(Path file, Progress progress) throws IOException {
		return ProfileReader.open(file, progress);
	}
}
