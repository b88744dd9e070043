package org.edgeloop.training.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.training.Candidate;
import org.edgeloop.training.ClassifierKind;
import org.edgeloop.training.FeatureMatrix;
import org.junit.jupiter.api.Test;

/** Two classes that lie on either side of 0 in the same way: by symmetry 0 is undecided. */
class VoteMarginTest {

	private static final FeatureMatrix ROWS = new FeatureMatrix(List.of("x"), List.of("left", "right"), List.of("g"),
			new float[] { -1, -2, 1, 2 }, new int[] { 0, 0, 1, 1 }, new int[4], 0);

	@Test
	void theMiddleIsATieAndTheRowsAreNone() throws Exception {
		FittedClassifier fitted = new ClassifierFitting(Candidate.of(ClassifierKind.RBF_SVM, Map.of("cost", 100.0)), ROWS, 1)
				.fit(ROWS.allRows(), EpochListener.NONE, Progress.NONE);
		// but for the tolerance at which the solver stops
		assertEquals(0, VoteMargin.least(fitted, new float[] { 0 }), 1e-4);
		assertTrue(VoteMargin.isTie(fitted, new float[] { 0 }));
		for (int row : ROWS.allRows()) {
			// a row is on its side of the margin, but for the solver's tolerance
			assertTrue(VoteMargin.least(fitted, ROWS.row(row)) > 0.99);
			assertFalse(VoteMargin.isTie(fitted, ROWS.row(row)));
		}
	}

	@Test
	void otherClassifiersHaveNoVotes() throws Exception {
		FittedClassifier fitted = new ClassifierFitting(Candidate.of(ClassifierKind.LIBLINEAR_SVM, Map.of()), ROWS, 1).fit(ROWS.allRows(),
				EpochListener.NONE, Progress.NONE);
		assertFalse(VoteMargin.isTie(fitted, new float[] { 0 }));
	}
}
