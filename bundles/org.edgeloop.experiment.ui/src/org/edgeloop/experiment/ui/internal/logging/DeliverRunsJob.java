package org.edgeloop.experiment.ui.internal.logging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.logging.ResumeLoggingOperation;
import org.edgeloop.experiment.logging.SpoolFolder;
import org.edgeloop.experiment.logging.StoreOpener;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.ui.OperationJob;

/** Delivers logged runs that wait for their stores, and fails with what kept it from that. */
public final class DeliverRunsJob {

	/** The family of jobs that deliver logged runs. */
	public static final Object FAMILY = DeliverRunsJob.class;

	private DeliverRunsJob() {
	}

	/** @return a job for what this user's programs logged */
	static OperationJob<ResumeLoggingOperation.Result> ofUser() {
		return new OperationJob<>("Delivering logged runs", FAMILY,
				progress -> deliver(SpoolFolder.of(System.getenv()), Tracking::open, progress));
	}

	/** @throws ProblemException if something has to wait, or was refused: with the first reason */
	static ResumeLoggingOperation.Result deliver(Path spools, StoreOpener stores, Progress progress) throws IOException {
		List<Problem> problems = new ArrayList<>();
		ResumeLoggingOperation.Result result = new ResumeLoggingOperation(spools, stores, problems::add).run(progress);
		if (!problems.isEmpty()) {
			throw new ProblemException(problems.getFirst());
		}
		return result;
	}
}
