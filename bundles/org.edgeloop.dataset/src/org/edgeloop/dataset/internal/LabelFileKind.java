package org.edgeloop.dataset.internal;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The kinds of files that hold labels, one recording's each, in the same form. */
public enum LabelFileKind {

	/** What people say of a recording. */
	LABELS("edgeloop-labels", "label file", ".labels.json"),
	/** What detectors and models suggest to say of it. */
	SUGGESTIONS("edgeloop-suggestions", "file of suggestions", ".suggestions.json");

	private final String word;
	private final String noun;
	private final String suffix;

	LabelFileKind(String word, String noun, String suffix) {
		this.word = word;
		this.noun = noun;
		this.suffix = suffix;
	}

	/** @return what the file says that it is */
	public String word() {
		return word;
	}

	/** @return what people call such a file */
	String noun() {
		return noun;
	}

	/** @return what the file's name has behind the recording's */
	public String suffix() {
		return suffix;
	}

	/** @return what a file says that it is, as far as it begins as files here are written; a label file if it does not say */
	public static LabelFileKind of(byte[] content) {
		String head = new String(content, 0, Math.min(content.length, 100), StandardCharsets.UTF_8);
		return Stream.of(values()).filter(format -> head.contains(JsonText.quote(format.word))).findFirst().orElse(LABELS);
	}
}
