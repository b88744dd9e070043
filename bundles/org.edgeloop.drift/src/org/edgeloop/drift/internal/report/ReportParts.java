package org.edgeloop.drift.internal.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.BundleVersion;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.check.CheckSuite;
import org.edgeloop.drift.chunk.ColumnChunks;
import org.edgeloop.drift.performance.ModelQuality;
import org.edgeloop.drift.quality.DataQuality;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.DatasetDrift;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.MultivariateResult;
import org.edgeloop.drift.report.ReportState;
import org.edgeloop.drift.report.TableFacts;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.table.Table;

/** What a report will hold, as far as it is there. */
final class ReportParts {

	private final DriftSpec spec;
	private final TableFacts reference;
	private final TableFacts current;
	private final Instant started;
	final List<Problem> problems = new ArrayList<>();
	int planned;
	List<ColumnDrift> columns = List.of();
	@Nullable
	DataQuality quality;
	@Nullable
	ModelQuality model;
	List<ColumnChunks> chunks = List.of();
	@Nullable
	MultivariateResult multivariate;
	CheckSuite checks = new CheckSuite(List.of());

	ReportParts(DriftSpec spec, @Nullable Table reference, Table current, Instant started) {
		this.spec = spec;
		this.reference = reference == null ? TableFacts.NONE : facts(reference);
		this.current = facts(current);
		this.started = started;
	}

	/** @return the report as far as it has come */
	DriftReport report(ReportState state) {
		return new DriftReport(spec.getName(), state, spec.getMode(), started, BundleVersion.of(ReportParts.class), reference, current,
				DatasetDrift.of(columns, planned, spec.getDriftShare()), columns, quality, model, chunks, multivariate, checks, problems);
	}

	private static TableFacts facts(Table table) {
		return new TableFacts(table.name(), table.rows(), table.columns().size(), "");
	}
}
