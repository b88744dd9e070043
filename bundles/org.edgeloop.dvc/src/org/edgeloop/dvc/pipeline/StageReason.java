package org.edgeloop.dvc.pipeline;

/**
 * Why a stage is not as its entry in {@code dvc.lock} says.
 *
 * @param kind what differs
 * @param path the file or folder, relative to the working folder; empty where none is concerned
 * @param key the parameter; empty where none is concerned
 * @param word what is the matter, in DVC's word: {@code modified}, {@code deleted}, {@code new}, {@code not in cache},
 *     {@code update available}, {@code changed command}, {@code changed checksum}, {@code always changed}
 * @param before the value of the parameter in the lock, as YAML; empty where there is none
 * @param after the value of the parameter now, as YAML; empty where there is none
 */
public record StageReason(Kind kind, String path, String key, String word, String before, String after) {

	/** What differs. */
	public enum Kind {
		DEPENDENCY, PARAMETER, OUTPUT, COMMAND, ALWAYS
	}

	/** @return the reason in one line for a person */
	public String text() {
		return switch (kind) {
			case DEPENDENCY -> "dependency " + path + ": " + word;
			case OUTPUT -> "output " + path + ": " + word;
			case PARAMETER -> "parameter " + path + (key.isEmpty() ? "" : ":" + key) + ": " + word + values();
			case COMMAND, ALWAYS -> word;
		};
	}

	private String values() {
		if (before.isEmpty() && after.isEmpty()) {
			return "";
		}
		return " (" + (before.isEmpty() ? "none" : before) + " → " + (after.isEmpty() ? "none" : after) + ")";
	}
}
