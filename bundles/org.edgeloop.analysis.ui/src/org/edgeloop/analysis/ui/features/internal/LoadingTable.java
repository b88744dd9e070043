package org.edgeloop.analysis.ui.features.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.edgeloop.analysis.ui.features.FeaturePicture;
import org.edgeloop.dataset.exploration.PrincipalComponents;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;

/** What each feature adds to the principal components on the axes. */
final class LoadingTable {

	/** A feature's loadings. */
	record Loading(String feature, double across, double up) {
	}

	private final RowTable<Loading> rows;

	LoadingTable(Composite parent) {
		rows = new RowTable<>(parent, List.of(RowColumn.words("Feature", 20, Loading::feature), number("Below", Loading::across),
				number("At the left", Loading::up)), _ -> {
					// There is nothing to open.
				});
		rows.control().setToolTipText("The loadings of the components on both axes: how much of each standardised feature is in them");
	}

	private static RowColumn<Loading> number(String title, ToDoubleFunction<Loading> value) {
		return new RowColumn<>(title, 10, true, loading -> "%+.3f".formatted(value.applyAsDouble(loading)),
				Comparator.comparingDouble(loading -> -Math.abs(value.applyAsDouble(loading))));
	}

	Table control() {
		return rows.control();
	}

	/** Shows the greatest loadings first. */
	void show(Optional<FeaturePicture> picture) {
		rows.show(picture.filter(shown -> shown.components().isPresent()).map(LoadingTable::loadings).orElse(List.of()));
	}

	private static List<Loading> loadings(FeaturePicture shown) {
		PrincipalComponents found = shown.components().orElseThrow();
		double[] across = found.vectors()[Math.min(shown.choice().across(), found.count() - 1)];
		double[] up = found.vectors()[Math.min(shown.choice().up(), found.count() - 1)];
		return IntStream.range(0, found.features().size()).mapToObj(i -> new Loading(found.features().get(i), across[i], up[i]))
				.sorted(Comparator.comparingDouble(loading -> -Math.hypot(loading.across, loading.up))).toList();
	}
}
