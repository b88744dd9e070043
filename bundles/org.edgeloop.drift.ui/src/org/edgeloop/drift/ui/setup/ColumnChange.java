package org.edgeloop.drift.ui.setup;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is to be set for some columns at once.
 *
 * @param values by attribute of the column settings; {@code null} to leave one to what is found. Attributes that are not named stay
 */
public record ColumnChange(Map<EAttribute, @Nullable Object> values) {

	public ColumnChange {
		values = new LinkedHashMap<>(values);
	}
}
