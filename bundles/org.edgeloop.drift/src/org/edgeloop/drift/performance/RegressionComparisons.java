package org.edgeloop.drift.performance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.performance.FeatureBias.Groups;
import org.edgeloop.table.Table;

/** Reads what a regression said of one or two tables, and measures it. */
final class RegressionComparisons {

	private final ColumnRoles roles;
	private final Mode mode;
	private final Progress progress;

	RegressionComparisons(ColumnRoles roles, Mode mode, Progress progress) {
		this.roles = roles;
		this.mode = mode;
		this.progress = progress;
	}

	/** @param tables the reference, if there is one, then the current table */
	RegressionComparison compare(List<Table> tables) throws IOException {
		Side current = side(tables.getLast());
		Side reference = tables.size() > 1 ? side(tables.getFirst()) : null;
		double[] target = current.predictions.target();
		return new RegressionComparison(reference == null ? null : reference.quality, current.quality,
				DummyRegression.of(target, target, mode),
				reference == null ? null : DummyRegression.of(target, reference.predictions.target(), mode), bias(reference, current));
	}

	private Side side(Table table) throws IOException {
		RegressionPredictions predictions = RegressionPredictions.read(table, roles, progress);
		RegressionQuality quality = RegressionQuality.of(predictions, mode, progress);
		return new Side(table, predictions, quality, new BiasGroups(predictions, quality.groups()));
	}

	private List<FeatureBias> bias(@Nullable Side reference, Side current) throws IOException {
		var bias = new ArrayList<FeatureBias>();
		for (String feature : roles.numerical()) {
			add(bias, feature, true, reference, current);
		}
		for (String feature : roles.categorical()) {
			add(bias, feature, false, reference, current);
		}
		return bias;
	}

	/** A feature that one table lacks is looked at in the other; that it is missing is said where the data's quality is judged. */
	private void add(List<FeatureBias> bias, String feature, boolean number, @Nullable Side reference, Side current) throws IOException {
		progress.checkCancelled();
		if (current.table.column(feature).isPresent()) {
			Groups ofReference = reference == null || reference.table.column(feature).isEmpty() ? null : groups(reference, feature, number);
			bias.add(new FeatureBias(feature, number, ofReference, groups(current, feature, number)));
		}
	}

	private Groups groups(Side side, String feature, boolean number) throws IOException {
		return number ? side.groups.of(side.table.numbers(feature, progress).values())
				: side.groups.of(side.table.categories(feature, progress));
	}

	private record Side(Table table, RegressionPredictions predictions, RegressionQuality quality, BiasGroups groups) {
	}
}
