package org.edgeloop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.Test;

class OperationJobTest {

	private static final Object FAMILY = new Object();
	private final List<Object> told = new ArrayList<>();

	private <T> OperationJob<T> job(OperationJob.Operation<T> operation) {
		return new OperationJob<T>("Test", FAMILY, operation, Runnable::run).onResult(told::add).onCancel(() -> told.add("cancelled"));
	}

	private static IStatus run(OperationJob<?> job) {
		return job.run(new NullProgressMonitor());
	}

	@Test
	void theResultIsHandedOn() {
		assertTrue(run(job(_ -> 42)).isOK());
		assertEquals(List.of(42), told);
	}

	@Test
	void cancellingIsNoError() {
		IStatus status = run(job(_ -> {
			throw new CancellationException();
		}));
		assertSame(Status.CANCEL_STATUS, status);
		assertEquals(List.of("cancelled"), told);
	}

	@Test
	void aProblemIsSaidInItsOwnWordsAndWithoutATrace() {
		Problem problem = Problem.error("The header lies.", "a.wav, byte 40", "Export it again.");
		IStatus status = run(job(_ -> {
			throw new ProblemException(problem);
		}));
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertEquals("a.wav, byte 40: The header lies. (Export it again.)", status.getMessage());
		assertNull(status.getException());
		assertEquals(List.of(), told);
	}

	@Test
	void whoTakesCareOfFailuresGetsTheProblemInsteadOfADialog() {
		IStatus status = run(job(_ -> {
			throw new NoSuchFileException("/gone.wav");
		}).onFailure(told::add));
		assertEquals(1, told.size());
		assertEquals("/gone.wav", ((Problem) told.getFirst()).where());
		assertFalse(status.matches(IStatus.ERROR));
	}

	@Test
	void jobsOfOneFamilyBelongTogether() {
		OperationJob<Integer> job = job(_ -> 1);
		assertTrue(job.belongsTo(FAMILY));
		assertTrue(job.belongsTo(job(_ -> 2)));
		assertFalse(job.belongsTo(new Object()));
		assertFalse(job.belongsTo(new OperationJob<>("Other", new Object(), _ -> 1, Runnable::run)));
	}
}
