package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.internal.comparison.ComparisonHtml;
import org.edgeloop.experiment.internal.comparison.CsvTable;
import org.edgeloop.experiment.spec.RunsSpec;

/** Writes a comparison as a file that others read: a table (CSV), or a page with charts and table that needs no network (HTML). */
public final class ExportComparisonOperation {

	private final RunsSpec spec;
	private final ComparisonStores stores;
	private final Path file;
	private final Clock clock;

	/**
	 * @param spec is not changed meanwhile
	 * @param file is replaced if it is there; its ending says the format: {@code .csv} or {@code .html}
	 */
	public ExportComparisonOperation(RunsSpec spec, ComparisonStores stores, Path file) {
		this(spec, stores, file, Clock.systemUTC());
	}

	/** @param clock says when a page was made */
	public ExportComparisonOperation(RunsSpec spec, ComparisonStores stores, Path file, Clock clock) {
		this.spec = spec;
		this.stores = stores;
		this.file = file;
		this.clock = clock;
	}

	/**
	 * @return the runs that were compared, with the problems of those that could not be read
	 * @throws IOException if the file cannot be written or its ending says no format; it is then as it was
	 */
	public ComparedRuns run(Progress progress) throws IOException {
		String name = String.valueOf(file.getFileName());
		boolean isTable = name.toLowerCase(Locale.ROOT).endsWith(".csv");
		if (!isTable && !name.toLowerCase(Locale.ROOT).matches(".*\\.html?")) {
			throw new ProblemException(
					Problem.error("A comparison cannot be written in this format.", file.toString(), "Choose a name that ends in .html or .csv."));
		}
		ComparedRuns runs = runs(progress);
		AtomicFiles.writeString(file, isTable ? CsvTable.of(runs, !spec.isAllKeys())
				: new ComparisonHtml(spec, runs, name.replaceFirst("\\.\\w+$", ""), clock).write(stores, progress));
		return runs;
	}

	private ComparedRuns runs(Progress progress) throws IOException {
		ComparedRuns runs = new LoadComparisonOperation(spec, stores).run(progress);
		Long step = spec.getStep();
		return step == null ? runs : new AtStepOperation(runs, stores, step).run(progress);
	}
}
