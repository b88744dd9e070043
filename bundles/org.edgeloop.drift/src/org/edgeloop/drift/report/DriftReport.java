package org.edgeloop.drift.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.CheckSuite;
import org.edgeloop.drift.chunk.ColumnChunks;
import org.edgeloop.drift.performance.ModelQuality;
import org.edgeloop.drift.quality.DataQuality;

/**
 * A drift report: plain data that never changes. A report that is still being made is a report too, with the state RUNNING.
 *
 * @param name what it is called
 * @param state how far it has come
 * @param mode by whose rules the numbers are
 * @param started when it was begun
 * @param program the version of this program that made it
 * @param reference the table that says what is usual; {@link TableFacts#NONE} if the current one was checked by itself
 * @param current the table that was compared with it
 * @param drift the verdict
 * @param columns the columns in the order of the report: target, prediction, numbers by name, categories by name
 * @param quality of the data; null if it was not asked for, or is not there yet
 * @param model how good the model is; null if it was not asked for, there are no predictions, or it is not there yet
 * @param chunks each column over chunks of the tables; empty if it was not asked for, or is not there yet
 * @param multivariate what the columns together say; null if it was not asked for, or is not there yet
 * @param checks values held against conditions, in the order of the presets and of the spec
 * @param problems what concerns no single column
 */
public record DriftReport(String name, ReportState state, Mode mode, Instant started, String program, TableFacts reference,
		TableFacts current, DatasetDrift drift, List<ColumnDrift> columns, @Nullable DataQuality quality,
		@Nullable ModelQuality model, List<ColumnChunks> chunks, @Nullable MultivariateResult multivariate, CheckSuite checks, List<Problem> problems) {

	public DriftReport {
		columns = List.copyOf(columns);
		chunks = List.copyOf(chunks);
		problems = List.copyOf(problems);
	}

	public Optional<ColumnDrift> column(String column) {
		return columns.stream().filter(each -> each.column().equals(column)).findFirst();
	}

	/** @return whether the data set did not drift and no check failed */
	public boolean passed() {
		return !drift.detected() && checks.passed();
	}

	/** @return this report with the hashes of its tables */
	DriftReport withHashes(String referenceHash, String currentHash) {
		return new DriftReport(name, state, mode, started, program, reference.withHash(referenceHash), current.withHash(currentHash), drift,
				columns, quality, model, chunks, multivariate, checks, problems);
	}
}
