package org.edgeloop.onnx.ui.run;

import java.util.Optional;

import org.edgeloop.onnx.run.OutputComparison;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.DatumText;

/**
 * What a run gave for an output.
 *
 * @param comparison how it differs from what was expected; empty if nothing was
 */
public record OutputRow(String name, Datum datum, Optional<OutputComparison> comparison) {

	private static final int FEW = 8;

	/** @return type and shape, for people */
	public String type() {
		return DatumText.type(datum);
	}

	/** @return the first values, for people */
	public String values() {
		return DatumText.values(datum, FEW);
	}

	/** @return how it differs, for people; nothing if nothing was expected */
	public String difference() {
		return comparison.map(one -> one.same() ? "as expected" : one.reason()).orElse("");
	}
}
