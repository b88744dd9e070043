package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.internal.comparison.CsvTable;
import org.edgeloop.experiment.spec.RunsSpec;

/** Writes a comparison as a file that others read: a table (CSV). */
public final class ExportComparisonOperation {

	private final RunsSpec spec;
	private final ComparisonStores stores;
	private final Path file;

	/**
	 * @param spec is not changed meanwhile
	 * @param file is replaced if it is there; its ending says the format: {@code .csv}
	 */
	public ExportComparisonOperation(RunsSpec spec, ComparisonStores stores, Path file) {
		this.spec = spec;
		this.stores = stores;
		this.file = file;
	}

	/**
	 * @return the runs that were compared, with the problems of those that could not be read
	 * @throws IOException if the file cannot be written or its ending says no format; it is then as it was
	 */
	public ComparedRuns run(Progress progress) throws IOException {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (!name.endsWith(".csv")) {
			throw new ProblemException(
					Problem.error("A comparison cannot be written in this format.", file.toString(), "Choose a name that ends in .csv."));
		}
		ComparedRuns runs = new LoadComparisonOperation(spec, stores).run(progress);
		AtomicFiles.writeString(file, CsvTable.of(runs, !spec.isAllKeys()));
		return runs;
	}
}
