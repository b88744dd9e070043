package org.edgeloop.drift.internal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.chunk.ChunkDriftOperation;
import org.edgeloop.drift.performance.ModelQuality;
import org.edgeloop.drift.performance.ModelQualityOperation;
import org.edgeloop.drift.quality.DataQuality;
import org.edgeloop.drift.quality.QualityCollector;
import org.edgeloop.drift.quality.QualitySettings;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.ReportState;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;

/** Computes a report part by part. What is wrong with one part is a problem in its place, and the others are still made. */
public final class ReportRun {

	/** Parts are handed over no more often than a person can follow. */
	private static final long BETWEEN_PARTS_NANOS = 100_000_000;

	private final DriftSpec spec;
	private final Path folder;
	private final @Nullable TablePair tables;
	private final Table current;
	private final SpecSettings settings;
	private final SpecChecks checks;
	private final Progress progress;
	private final Consumer<DriftReport> partial;
	private final ReportParts parts;
	private ColumnRoles roles = ColumnRoles.NONE;
	private long nextPart;

	/**
	 * @param folder that of the spec, from which its paths go
	 * @param tables null to check the current table by itself
	 * @param current the current table
	 * @param partial see {@link org.edgeloop.drift.report.RunDriftReportOperation#run}
	 */
	public ReportRun(DriftSpec spec, Path folder, @Nullable TablePair tables, Table current, Progress progress,
			Consumer<DriftReport> partial) {
		this.spec = spec;
		this.folder = folder;
		this.tables = tables;
		this.current = current;
		this.progress = progress;
		this.partial = partial;
		settings = new SpecSettings(spec);
		checks = new SpecChecks(spec);
		parts = new ReportParts(spec, tables == null ? null : tables.reference(), current, Instant.now());
	}

	/** Runs once. */
	public DriftReport run() throws IOException {
		try {
			TablePair pair = tables;
			var specRoles = new SpecRoles(spec, pair == null ? current : pair.reference());
			roles = specRoles.roles(progress);
			QualityCollector collector = collector(specRoles.ignored(roles));
			if (pair != null) {
				compareColumns(pair, specRoles.columns(roles), collector);
			}
			part(() -> parts.quality = collector == null ? null : collector.finish(progress));
			part(() -> parts.model = model());
			if (pair != null && isWithoutRows()) {
				parts.problems.add(Problem.warning("chunks and detectors need the rows of the reference, and a profile has none",
						pair.reference().name(), "compare with the table itself"));
			} else if (pair != null) {
				part(() -> chunks(pair));
				part(() -> parts.multivariate = new MultivariateRun(spec, folder, pair, roles).run(progress));
			}
			DataQuality quality = parts.quality;
			parts.checks = checks.run(parts.columns, roles, quality == null ? List.of() : quality.checks().checks(), parts.model);
			return parts.report(ReportState.COMPLETED);
		} catch (CancellationException e) {
			partial.accept(parts.report(ReportState.CANCELLED));
			throw e;
		}
	}

	/** Whether something was asked for that the reference cannot give. */
	private boolean isWithoutRows() {
		return SelectedTables.hasProfile(spec)
				&& (spec.getChunking() != null || spec.getDetector() != null || !spec.getMultivariate().isEmpty());
	}

	private void compareColumns(TablePair pair, List<ReportColumn> plan, @Nullable QualityCollector collector) throws IOException {
		parts.planned = plan.size();
		parts.problems.addAll(problems(pair));
		partial.accept(parts.report(ReportState.RUNNING));
		var comparison = new ColumnComparison(pair, settings.tests(), spec.getMode(), collector);
		parts.columns = new ColumnRun(comparison, plan).run(pair.reference().rows() + current.rows(), progress, this::columnsDone);
		part(() -> parts.columns = Corrections.apply(spec.getCorrection(), parts.columns));
	}

	private void columnsDone(List<ColumnDrift> done) {
		parts.columns = done;
		if (System.nanoTime() - nextPart >= 0) {
			nextPart = System.nanoTime() + BETWEEN_PARTS_NANOS;
			partial.accept(parts.report(ReportState.RUNNING));
		}
	}

	/** @return what takes the quality of the data; null if nobody asks for it */
	private @Nullable QualityCollector collector(Set<String> ignored) {
		if (!spec.isQuality() && checks.ofData().isEmpty() && checks.requests().isEmpty()) {
			return null;
		}
		QualitySettings asked = settings.quality(roles, ignored, checks.ofData(), checks.requests());
		TablePair pair = tables;
		return pair == null ? new QualityCollector(current, asked) : new QualityCollector(pair, asked);
	}

	private @Nullable ModelQuality model() throws IOException {
		boolean wanted = spec.isModelQuality() && roles.target() != null && !roles.predictions().isEmpty() || checks.needModel();
		if (!wanted || roles.predictions().isEmpty()) {
			return null;
		}
		TablePair pair = tables;
		return (pair == null ? new ModelQualityOperation(current, roles, spec.getMode()) : new ModelQualityOperation(pair, roles, spec.getMode()))
				.run(progress);
	}

	private void chunks(TablePair pair) throws IOException {
		var chunking = settings.chunking(roles);
		if (chunking != null) {
			parts.chunks = new ChunkDriftOperation(pair, roles.numerical(), roles.categorical(), settings.chunks(chunking, roles)).run(progress);
		}
	}

	/** Computes a part of a report. */
	@FunctionalInterface
	private interface Part {
		void compute() throws IOException;
	}

	private void part(Part part) {
		try {
			progress.checkCancelled();
			part.compute();
			partial.accept(parts.report(ReportState.RUNNING));
		} catch (ProblemException e) {
			parts.problems.add(e.problem());
		} catch (IOException e) {
			parts.problems.add(Problem.error(IoCause.inWords(e), "", ""));
		}
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
