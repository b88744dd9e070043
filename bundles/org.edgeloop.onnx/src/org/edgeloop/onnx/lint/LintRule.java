package org.edgeloop.onnx.lint;

import java.util.Locale;

/** What a model is held against. */
public enum LintRule {
	OPSET, OPERATOR, DYNAMIC_SHAPE, TYPE, RANK, FILE_SIZE, RAM, FLASH, NOT_KNOWN;

	/** @return for files, such as {@code dynamic-shape} */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
