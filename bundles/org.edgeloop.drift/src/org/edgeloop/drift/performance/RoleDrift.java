package org.edgeloop.drift.performance;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.DefaultStatTest;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.drift.stattest.StatTest;
import org.edgeloop.drift.stattest.StatTestResult;
import org.edgeloop.table.TablePair;

/**
 * How far a target or a prediction drifted.
 *
 * @param column the column
 * @param type what its values were compared as
 * @param result what the default test found; null if it could not be made
 * @param problem why it could not; null if it could
 */
public record RoleDrift(String column, FeatureType type, @Nullable StatTestResult result, @Nullable Problem problem) {

	/** @throws java.util.concurrent.CancellationException if cancelled */
	static RoleDrift of(TablePair tables, String column, FeatureType type, Mode mode, Progress progress) throws IOException {
		try {
			ComparedColumn compared = type == FeatureType.NUMBER ? ComparedColumn.numbers(tables.numbers(column, progress))
					: ComparedColumn.categories(tables.categories(column, progress));
			StatTest test = DefaultStatTest.choose(compared);
			return new RoleDrift(column, type, test.run(compared, test.defaultThreshold(), mode, progress), null);
		} catch (ProblemException failed) {
			return new RoleDrift(column, type, null, failed.problem());
		}
	}
}
