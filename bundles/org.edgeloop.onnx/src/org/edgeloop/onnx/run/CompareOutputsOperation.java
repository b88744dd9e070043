package org.edgeloop.onnx.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.run.DatumComparison;
import org.edgeloop.onnx.tensor.Datum;

/** Holds the outputs of a run against expected ones. */
public final class CompareOutputsOperation {

	private final Map<String, Datum> expected;
	private final Map<String, Datum> actual;
	private final Tolerance tolerance;

	/** @param expected by name; outputs that are not in it are not looked at */
	public CompareOutputsOperation(Map<String, Datum> expected, Map<String, Datum> actual, Tolerance tolerance) {
		this.expected = expected;
		this.actual = actual;
		this.tolerance = tolerance;
	}

	/**
	 * @return one for each expected output
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public List<OutputComparison> run(Progress progress) {
		progress.begin("Comparing outputs", expected.size());
		List<OutputComparison> comparisons = new ArrayList<>();
		for (Map.Entry<String, Datum> entry : expected.entrySet()) {
			progress.checkCancelled();
			var comparison = new DatumComparison(tolerance, progress);
			if (actual.containsKey(entry.getKey())) {
				comparison.compare("", entry.getValue(), actual.get(entry.getKey()));
			} else {
				comparison.differs("", "it is not given");
			}
			comparisons.add(comparison.result(entry.getKey()));
			progress.worked(1);
		}
		return comparisons;
	}
}
