package org.edgeloop.drift.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.document.DriftSpecDocument;
import org.edgeloop.drift.report.FindRowsOperation;
import org.edgeloop.drift.report.FoundRows;
import org.edgeloop.drift.ui.report.RowFinder;
import org.edgeloop.drift.ui.report.RowSearch;
import org.edgeloop.ui.OperationJob;

/** Looks for rows in a job; a search that a new one takes the place of is stopped. */
public final class RowFindJob implements RowFinder {

	private final DriftSpecDocument document;
	private final Object family;
	private Optional<Job> last = Optional.empty();

	/** @param family of the jobs */
	public RowFindJob(DriftSpecDocument document, Object family) {
		this.document = document;
		this.family = family;
	}

	@Override
	public void find(RowSearch search, Consumer<FoundRows> found, Consumer<Problem> failed) {
		last.ifPresent(Job::cancel);
		var operation = new FindRowsOperation(document.snapshot(), document.file().toAbsolutePath().getParent(), search.side(), search.column(),
				search.choice(), search.fromRow(), search.toRow(), RowSearch.MOST);
		var job = new OperationJob<>("Looking for rows by " + search.column(), family, operation::run);
		job.onResult(found).onFailure(failed);
		job.schedule();
		last = Optional.of(job);
	}
}
