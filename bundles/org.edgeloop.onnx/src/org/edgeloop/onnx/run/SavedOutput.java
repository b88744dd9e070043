package org.edgeloop.onnx.run;

import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.onnx.tensor.Datum;

/**
 * An output in a file.
 *
 * @param statistics of its numbers; empty of texts and of what is no tensor
 */
public record SavedOutput(String name, Datum datum, Path file, Optional<Statistics> statistics) {

	/**
	 * What numbers are like, NaN left out.
	 *
	 * @param min NaN if there is no number
	 * @param max NaN if there is no number
	 * @param mean NaN if there is no number
	 */
	public record Statistics(double min, double max, double mean) {
	}
}
