package org.edgeloop.onnx.diff;

import java.util.Optional;

import org.edgeloop.onnx.model.Value;

/**
 * An input or an output in two models.
 *
 * @param typeBefore as declared; empty if it was added or the file does not say
 * @param typeAfter as declared; empty if it was removed or the file does not say
 */
public record ValueDiff(MatchKind kind, Optional<Value> before, Optional<Value> after, String typeBefore, String typeAfter) {

	/** @return the name after, or before if it was removed */
	public String name() {
		return after.or(() -> before).map(Value::name).orElse("");
	}
}
