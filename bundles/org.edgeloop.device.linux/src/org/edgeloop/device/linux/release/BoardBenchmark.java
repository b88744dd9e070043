package org.edgeloop.device.linux.release;

import java.util.List;

import org.edgeloop.onnx.run.OutputComparison;

/**
 * How a model runs on a board.
 *
 * @param release the release that was measured
 * @param model its model's file name
 * @param sha256 of the model
 * @param runtime what ran it, as {@code onnxruntime 1.29.0}
 * @param latency of single runs on the board, without the way there
 * @param residentBytes what the runner takes of the board's memory now
 * @param peakBytes what it took at most
 * @param parity how the board's outputs differ from the desktop's, one for each output that can be compared
 */
public record BoardBenchmark(String release, String model, String sha256, String runtime, Latency latency, long residentBytes, long peakBytes,
		List<OutputComparison> parity) {

	/**
	 * Times in milliseconds; percentiles are linear between the two nearest, as NumPy's default.
	 *
	 * @param runs how many were measured
	 */
	public record Latency(int runs, double least, double mean, double median, double percentile90, double percentile95, double percentile99, double most) {
	}

	public BoardBenchmark {
		parity = List.copyOf(parity);
	}

	/** @return whether all outputs are within the tolerance */
	public boolean isEqual() {
		return parity.stream().allMatch(OutputComparison::same);
	}
}
