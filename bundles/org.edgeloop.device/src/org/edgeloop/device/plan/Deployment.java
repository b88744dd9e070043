package org.edgeloop.device.plan;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.device.SettingField;

/**
 * What is to be put onto a device, and how.
 *
 * @param artifact the model or firmware
 * @param options the values of the kind's deployment fields by key
 */
public record Deployment(Path artifact, Map<String, String> options) {

	public Deployment {
		options = Map.copyOf(options);
	}

	/** @return the value, or the field's initial one; empty text is no value */
	public Optional<String> option(SettingField field) {
		String given = options.getOrDefault(field.key(), "");
		String value = given.isBlank() ? field.initial() : given.strip();
		return value.isEmpty() ? Optional.empty() : Optional.of(value);
	}
}
