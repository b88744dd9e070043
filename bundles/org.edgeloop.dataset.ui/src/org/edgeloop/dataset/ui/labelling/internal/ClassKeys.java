package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.IParameterValues;

/** The digits that the command "Choose Class" can be bound with, so that Quick Access and the Keys page list them. */
public final class ClassKeys implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new TreeMap<>();
		for (char digit = '0'; digit <= '9'; digit++) {
			values.put(String.valueOf(digit), String.valueOf(digit));
		}
		return values;
	}
}
