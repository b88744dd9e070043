package org.edgeloop.onnx.ui.model;

import java.util.List;
import java.util.OptionalLong;

/**
 * A symbolic dimension of a model.
 *
 * @param name such as {@code batch}
 * @param places where it stands
 * @param size what the user bound it to; empty if it stays symbolic
 */
public record DimensionRow(String name, List<String> places, OptionalLong size) {

	/** @return the size, or nothing */
	public String sizeText() {
		return size.isPresent() ? Long.toString(size.getAsLong()) : "";
	}
}
