package org.edgeloop.training.internal.model;

import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.training.FeatureMatrix;
import org.edgeloop.training.Standardisation;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Rows as Tribuo takes them. Tribuo orders features by name and classes by hash: features are named by their position, so that
 * Tribuo's order is the table's, and so are classes, whose order is looked up in the model.
 */
final class TribuoExamples {

	private static final LabelFactory LABELS = new LabelFactory();

	private final String[] names;

	TribuoExamples(int features) {
		names = IntStream.range(0, features).mapToObj("%06d"::formatted).toArray(String[]::new);
	}

	static Label label(int target) {
		return new Label(Integer.toString(target));
	}

	/** @return the class that a label stands for */
	static int target(Label label) {
		return Integer.parseInt(label.getLabel());
	}

	ArrayExample<Label> example(double[] standardised, int target) {
		return new ArrayExample<>(label(target), names, standardised);
	}

	ArrayExample<Label> example(double[] standardised) {
		return new ArrayExample<>(LabelFactory.UNKNOWN_LABEL, names, standardised);
	}

	MutableDataset<Label> dataset(FeatureMatrix matrix, int[] rows, Standardisation standardisation) {
		var dataset = new MutableDataset<>(new SimpleDataSourceProvenance("feature table", LABELS), LABELS);
		for (int row : rows) {
			dataset.add(example(standardisation.apply(matrix.row(row)), matrix.targets()[row]));
		}
		return dataset;
	}

	List<String> names() {
		return List.of(names);
	}
}
