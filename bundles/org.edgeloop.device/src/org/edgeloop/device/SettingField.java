package org.edgeloop.device;

import java.util.List;

import org.edgeloop.base.Secrets;

/**
 * Something that a kind of device must be told, from which forms, wizards and messages are made.
 *
 * @param key the name in files, as {@code port}
 * @param label for people, as {@code Serial port}
 * @param type what may stand in it
 * @param initial the value where none is given; empty for none
 * @param isRequired whether it cannot be left empty
 * @param choices the values of a {@link Type#CHOICE}, and proposals for the other types
 * @param description one sentence: what it is, with its unit, and where one finds it
 */
public record SettingField(String key, String label, Type type, String initial, boolean isRequired, List<String> choices, String description) {

	/** What may stand in a field. */
	public enum Type {
		TEXT, WHOLE_NUMBER, CHOICE,
		/** {@code true} or {@code false}. */
		YES_NO,
		/** A path, from the project's folder unless it is absolute. */
		FILE,
		/** A serial port of this machine. */
		SERIAL_PORT,
		/** A symbol of the device, by the id that its {@link org.edgeloop.device.browse.SymbolNode} has. */
		SYMBOL,
		/** Several of them, with commas between them. */
		SYMBOLS,
		/** Never in a file: asked of {@link Secrets} under the field's key. */
		SECRET
	}

	public SettingField {
		choices = List.copyOf(choices);
	}

	public static SettingField required(String key, String label, Type type, String description) {
		return new SettingField(key, label, type, "", true, List.of(), description);
	}

	public static SettingField optional(String key, String label, Type type, String initial, String description) {
		return new SettingField(key, label, type, initial, false, List.of(), description);
	}

	public static SettingField choice(String key, String label, List<String> choices, String description) {
		return new SettingField(key, label, Type.CHOICE, choices.getFirst(), false, choices, description);
	}
}
