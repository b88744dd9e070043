package org.edgeloop.drift.ui.internal;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.edgeloop.drift.document.DriftSpecDocument;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.RunAndKeepReportOperation;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.DriftSession.Outcome;
import org.edgeloop.ui.OperationJob;

/** Computes reports in a job and keeps them beside their specs. Of the parts that come while the user interface is busy, the last one is shown. */
public final class ReportRunner implements DriftSession.Runner {

	private final Object family;
	private final Display display;

	/** @param family of the jobs */
	public ReportRunner(Object family, Display display) {
		this.family = family;
		this.display = display;
	}

	@Override
	public Runnable start(DriftSpecDocument document, Outcome outcome) {
		DriftSpec spec = document.snapshot();
		Path file = document.file();
		var latest = new AtomicReference<DriftReport>();
		var job = new OperationJob<>("Drift report " + file.getFileName(), family,
				progress -> new RunAndKeepReportOperation(file, spec).run(progress, part -> {
					if (latest.getAndSet(part) == null && !display.isDisposed()) {
						display.asyncExec(() -> {
							DriftReport newest = latest.getAndSet(null);
							if (newest != null) {
								outcome.report(newest);
							}
						});
					}
				}));
		job.onResult(outcome::report).onFailure(outcome::failed).onCancel(outcome::stopped);
		job.schedule();
		return job::cancel;
	}
}
