package org.edgeloop.onnx.ui.properties;

import java.util.List;

/**
 * Facts that belong together.
 *
 * @param title such as {@code Inputs}
 */
public record FactGroup(String title, List<Fact> facts) {

	public FactGroup {
		facts = List.copyOf(facts);
	}
}
