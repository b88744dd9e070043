package org.edgeloop.training.internal.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.training.FeatureMatrix;

/** Classes that occur in one group only: they are either trained on or judged, never both, so no fold says how well they are recognised. */
public final class LonelyClasses {

	private static final int NONE = -1;
	private static final int SEVERAL = -2;

	private LonelyClasses() {
	}

	/** @return a warning that names them */
	public static Optional<Problem> find(FeatureMatrix matrix) {
		var groupOf = new int[matrix.classes().size()];
		Arrays.fill(groupOf, NONE);
		for (int row = 0; row < matrix.rows(); row++) {
			int target = matrix.targets()[row];
			int group = matrix.groupOf()[row];
			groupOf[target] = groupOf[target] == NONE || groupOf[target] == group ? group : SEVERAL;
		}
		List<String> lonely = IntStream.range(0, groupOf.length).filter(target -> groupOf[target] >= 0).mapToObj(matrix.classes()::get)
				.toList();
		return lonely.isEmpty() ? Optional.empty()
				: Optional.of(Problem.warning("no fold can tell how well a class of a single group is recognised", String.join(", ", lonely),
						"record it once more"));
	}
}
