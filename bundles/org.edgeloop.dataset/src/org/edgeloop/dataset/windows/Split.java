package org.edgeloop.dataset.windows;

/** What a part of a training set is for. */
public enum Split {

	TRAIN("train"), VALIDATION("val"), TEST("test");

	private final String key;

	Split(String key) {
		this.key = key;
	}

	/** @return the split's name in files and options: {@code train}, {@code val} or {@code test} */
	public String key() {
		return key;
	}
}
