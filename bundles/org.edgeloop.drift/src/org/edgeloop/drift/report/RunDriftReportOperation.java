package org.edgeloop.drift.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.BundleVersion;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.check.CheckSuite;
import org.edgeloop.drift.internal.report.ColumnComparison;
import org.edgeloop.drift.internal.report.ColumnRun;
import org.edgeloop.drift.internal.report.ReportColumn;
import org.edgeloop.drift.internal.report.SelectedTables;
import org.edgeloop.drift.internal.report.SpecChecks;
import org.edgeloop.drift.internal.report.SpecRoles;
import org.edgeloop.drift.internal.report.StatTestChoice;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;

/** Compares the tables of a spec and makes the report of it. */
public final class RunDriftReportOperation {

	/** Parts are handed over no more often than a person can follow. */
	private static final long BETWEEN_PARTS_NANOS = 100_000_000;

	private final DriftSpec spec;
	private final Path folder;
	private final @Nullable TablePair given;
	private final Instant started = Instant.now();
	private long nextPart;

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
			return run(tables, progress, partial);
		}
		progress.begin("Opening the tables", 0);
		try (TablePair opened = new SelectedTables(spec, folder).open(progress)) {
			return run(opened, progress, partial);
		}
	}

	private DriftReport run(TablePair tables, Progress progress, Consumer<DriftReport> partial) throws IOException {
		var specRoles = new SpecRoles(spec, tables.reference());
		ColumnRoles roles = specRoles.roles(progress);
		List<ReportColumn> plan = specRoles.columns(roles);
		List<Problem> problems = problems(tables);
		List<ColumnDrift> soFar = new ArrayList<>();
		partial.accept(report(ReportState.RUNNING, tables, plan, soFar, problems));
		var comparison = new ColumnComparison(tables, new StatTestChoice(spec), spec.getMode());
		try {
			List<ColumnDrift> columns = new ColumnRun(comparison, plan).run(tables.reference().rows() + tables.current().rows(), progress, done -> {
				soFar.clear();
				soFar.addAll(done);
				if (System.nanoTime() - nextPart >= 0) {
					nextPart = System.nanoTime() + BETWEEN_PARTS_NANOS;
					partial.accept(report(ReportState.RUNNING, tables, plan, done, problems));
				}
			});
			return report(ReportState.COMPLETED, tables, plan, columns, problems);
		} catch (CancellationException e) {
			partial.accept(report(ReportState.CANCELLED, tables, plan, soFar, problems));
			throw e;
		}
	}

	private DriftReport report(ReportState state, TablePair tables, List<ReportColumn> plan, List<ColumnDrift> columns,
			List<Problem> problems) {
		return new DriftReport(spec.getName(), state, spec.getMode(), started, BundleVersion.of(RunDriftReportOperation.class),
				facts(tables.reference()), facts(tables.current()), DatasetDrift.of(columns, plan.size(), spec.getDriftShare()), columns,
				state == ReportState.COMPLETED ? new SpecChecks(spec).run(columns) : new CheckSuite(List.of()), problems);
	}

	private static TableFacts facts(Table table) {
		return new TableFacts(table.name(), table.rows(), table.columns().size(), "");
	}

	private static List<Problem> problems(TablePair tables) {
		List<Problem> problems = new ArrayList<>();
		List<String> added = tables.current().columns().stream().map(TableColumn::name)
				.filter(name -> tables.reference().column(name).isEmpty()).toList();
		if (!added.isEmpty()) {
			problems.add(Problem.warning("columns that the reference has not: " + String.join(", ", added), tables.current().name(), ""));
		}
		return problems;
	}
}
