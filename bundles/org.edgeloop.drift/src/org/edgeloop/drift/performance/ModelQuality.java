package org.edgeloop.drift.performance;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.ModelTask;
import org.edgeloop.drift.check.CheckSuite;

/**
 * What is known of a model's quality.
 *
 * @param roles the columns, with the task as it was found
 * @param referenceRows rows of the reference; 0 without one
 * @param currentRows rows of the current table
 * @param classification figures of a classifier; null for another task, or if the current table has no target
 * @param regression figures of a regression; null for another task, or if the current table has no target
 * @param drift of the target and of the prediction columns; empty without a reference
 * @param checks what Evidently's preset for the task demands
 * @param problems what could not be said, and why
 */
public record ModelQuality(ColumnRoles roles, long referenceRows, long currentRows,
		@Nullable ClassificationComparison classification, @Nullable RegressionComparison regression, List<RoleDrift> drift,
		CheckSuite checks, List<Problem> problems) {

	public ModelQuality {
		drift = List.copyOf(drift);
		problems = List.copyOf(problems);
	}

	public ModelTask task() {
		return roles.task();
	}
}
