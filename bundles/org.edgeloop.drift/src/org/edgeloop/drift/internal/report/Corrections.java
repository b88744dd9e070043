package org.edgeloop.drift.internal.report;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.spec.Correction;
import org.edgeloop.drift.stattest.DriftRule;
import org.edgeloop.drift.stattest.MultipleTesting;
import org.edgeloop.drift.stattest.StatTestResult;
import org.edgeloop.drift.stattest.StatTests;

/** Corrects the p-values of a report's columns for there being many; distances stay as they are. */
final class Corrections {

	private Corrections() {
	}

	static List<ColumnDrift> apply(Correction correction, List<ColumnDrift> columns) throws ProblemException {
		if (correction == Correction.NONE) {
			return columns;
		}
		double[] pValues = new double[columns.size()];
		for (int i = 0; i < pValues.length; i++) {
			StatTestResult test = columns.get(i).test();
			pValues[i] = test != null && rule(test).isPValue() ? test.score() : Double.NaN;
		}
		double[] adjusted = MultipleTesting.valueOf(correction.name()).adjusted(pValues);
		List<ColumnDrift> corrected = new ArrayList<>();
		for (int i = 0; i < pValues.length; i++) {
			ColumnDrift column = columns.get(i);
			StatTestResult test = column.test();
			corrected.add(test == null || Double.isNaN(adjusted[i]) ? column
					: column.withAdjusted(adjusted[i], rule(test).isDrift(adjusted[i], test.threshold()),
							Severity.of(rule(test), adjusted[i], test.threshold())));
		}
		return corrected;
	}

	private static DriftRule rule(StatTestResult test) throws ProblemException {
		return StatTests.byName(test.stattest()).rule();
	}
}
