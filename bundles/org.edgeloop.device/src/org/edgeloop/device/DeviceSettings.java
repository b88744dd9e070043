package org.edgeloop.device;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one device: an immutable copy of its file, or what the command line was given.
 *
 * @param name what people call it; also the key of its secrets and its history
 * @param kind the id of its {@link DeviceKind}
 * @param target the id of the lint target that models are held against before they go onto it, as {@code stm32f4:STM32F411}; empty for none
 * @param values the values of the kind's connection fields by key; a field that is not in it has its initial value
 * @param folder what relative paths start from: the project's folder, or the working folder
 */
public record DeviceSettings(String name, String kind, String target, Map<String, String> values, Path folder) {

	public DeviceSettings {
		values = Map.copyOf(values);
	}

	/** @return the value, or the field's initial one; empty text is no value */
	public Optional<String> value(SettingField field) {
		String given = values.getOrDefault(field.key(), "");
		String value = given.isBlank() ? field.initial() : given.strip();
		return value.isEmpty() ? Optional.empty() : Optional.of(value);
	}
}
