package org.edgeloop.dvc.pipeline;

import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/** Values of parameters and metrics for people to read on one line. */
final class ValueText {

	private ValueText() {
	}

	/** @return text as it is, everything else as JSON, which is YAML, too */
	static String of(Value value) {
		return value instanceof Value.Text(String text) ? text : PythonJson.write(value);
	}
}
