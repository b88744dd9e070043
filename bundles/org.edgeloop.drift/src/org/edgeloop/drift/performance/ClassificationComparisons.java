package org.edgeloop.drift.performance;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.Mode;
import org.edgeloop.table.Table;

/** Reads what a classifier said of one or two tables, and measures it. */
final class ClassificationComparisons {

	private final ColumnRoles roles;
	private final Mode mode;
	private final Cutoff cutoff;
	private final Progress progress;

	ClassificationComparisons(ColumnRoles roles, Mode mode, Cutoff cutoff, Progress progress) {
		this.roles = roles;
		this.mode = mode;
		this.cutoff = cutoff;
		this.progress = progress;
	}

	/** @param tables the reference, if there is one, then the current table */
	ClassificationComparison compare(List<Table> tables) throws IOException {
		List<ClassPredictions> read = new ClassificationReader(roles, mode, cutoff, progress).read(tables);
		ClassPredictions current = read.getLast();
		ClassPredictions reference = read.size() > 1 ? read.getFirst() : null;
		ClassificationQuality ofCurrent = ClassificationQuality.of(current, mode, progress);
		ClassificationQuality ofReference = reference == null ? null : ClassificationQuality.of(reference, mode, progress);
		var dummies = new DummyClassifier(current, ofCurrent, mode, threshold(current));
		return new ClassificationComparison(current.labels(), ofReference, ofCurrent,
				dummies.guess(current.target(), DummyClassifier.SEED_OF_CURRENT),
				reference == null ? null : dummies.guess(reference.target(), DummyClassifier.SEED_OF_REFERENCE));
	}

	private double threshold(ClassPredictions current) {
		return current.scores() instanceof ClassScores scores && scores.classes().length == 2 ? cutoff.threshold(scores.columns()[0]) : 0.5;
	}
}
