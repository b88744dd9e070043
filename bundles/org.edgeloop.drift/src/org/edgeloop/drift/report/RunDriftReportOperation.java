package org.edgeloop.drift.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.internal.report.ReportRun;
import org.edgeloop.drift.internal.report.SelectedTables;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;

/** Compares the tables of a spec and makes the report of it; a spec without a reference that names checks checks the current table. */
public final class RunDriftReportOperation {

	private final DriftSpec spec;
	private final Path folder;
	private final @Nullable TablePair given;

	/**
	 * @param spec not changed, and not to be changed by others meanwhile
	 * @param folder that of the spec, from which its paths go
	 */
	public RunDriftReportOperation(DriftSpec spec, Path folder) {
		this.spec = spec;
		this.folder = folder;
		this.given = null;
	}

	/**
	 * @param spec whose data sets are not looked at
	 * @param tables stay open
	 */
	public RunDriftReportOperation(DriftSpec spec, TablePair tables) {
		this.spec = spec;
		this.folder = Path.of("");
		this.given = tables;
	}

	/**
	 * @param partial takes the report as far as it has come, from time to time and once more if cancelled, on the calling thread
	 * @return the whole report; what could not be computed is a problem in its place
	 * @throws org.edgeloop.base.ProblemException if a table cannot be opened, or there is nothing to compare
	 * @throws CancellationException if cancelled
	 * @throws IOException if reading fails
	 */
	public DriftReport run(Progress progress, Consumer<DriftReport> partial) throws IOException {
		TablePair tables = given;
		if (tables != null) {
			return new ReportRun(spec, folder, tables, tables.current(), progress, partial).run();
		}
		progress.begin("Opening the tables", 0);
		var selected = new SelectedTables(spec, folder);
		if (spec.getReference() == null && (!spec.getPresets().isEmpty() || !spec.getChecks().isEmpty())) {
			try (Table current = selected.openCurrent(progress)) {
				return new ReportRun(spec, folder, null, current, progress, partial).run();
			}
		}
		try (TablePair opened = selected.open(progress)) {
			return new ReportRun(spec, folder, opened, opened.current(), progress, partial).run();
		}
	}
}
