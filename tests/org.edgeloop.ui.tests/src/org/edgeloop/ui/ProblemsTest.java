package org.edgeloop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.eclipse.core.runtime.IStatus;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.Test;

class ProblemsTest {

	private static final Problem PROBLEM = Problem.warning("what", "where", "remedy");

	@Test
	void aProblemStaysWhatItIsAlsoInsideAnUncheckedException() {
		assertSame(PROBLEM, Problems.of(new ProblemException(PROBLEM)));
		assertSame(PROBLEM, Problems.of(new UncheckedIOException(new ProblemException(PROBLEM))));
	}

	@Test
	void theFileSystemsErrorsNameTheFile() {
		assertEquals("/secret", Problems.of(new AccessDeniedException("/secret")).where());
		Problem full = Problems.of(new FileSystemException("/disk/a", null, "No space left on device"));
		assertEquals("No space left on device", full.what());
		assertEquals("/disk/a", full.where());
	}

	@Test
	void onlyErrorsOfThisProgramKeepTheirTrace() {
		assertNull(Problems.toStatus(PROBLEM, new IOException("disk")).getException());
		assertNotNull(Problems.toStatus(PROBLEM, new IllegalStateException("bug")).getException());
	}

	@Test
	void severitiesCarryOver() {
		assertEquals(IStatus.WARNING, Problems.toStatus(PROBLEM, null).getSeverity());
		assertEquals(IStatus.ERROR, Problems.toStatus(Problem.error("", "", ""), null).getSeverity());
	}

	@Test
	void theDialogSaysOnlyWhatThereIsToSay() {
		assertEquals("what\n\nwhere\n\nremedy", Problems.toText(PROBLEM));
		assertEquals("what", Problems.toText(Problem.error("what", "", "")));
	}
}
