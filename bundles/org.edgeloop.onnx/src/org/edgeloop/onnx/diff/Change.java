package org.edgeloop.onnx.diff;

/**
 * A single thing that two models differ in.
 *
 * @param what its name, such as that of an attribute; empty if the aspect says all
 * @param before empty if it was not there
 * @param after empty if it is not there
 */
public record Change(Aspect aspect, String what, String before, String after) {

	/** What differs. */
	public enum Aspect {
		/** What the file says of itself: versions, producer, metadata, documentation. */
		HEADER("header"),
		NAME("name"),
		OPERATOR("operator"),
		ATTRIBUTE("attribute"),
		/** Where an input comes from. */
		INPUT("input"),
		/** Type or shape of an output. */
		TYPE("type"),
		/** The elements of a constant. */
		WEIGHTS("weights");

		private final String text;

		Aspect(String text) {
			this.text = text;
		}

		/** @return for people and programs */
		@Override
		public String toString() {
			return text;
		}
	}

	/** @return for people, such as {@code attribute strides: [1] → [2]} */
	@Override
	public String toString() {
		return aspect + (what.isEmpty() ? "" : " " + what) + ": " + (before.isEmpty() ? "–" : before) + " → " + (after.isEmpty() ? "–" : after);
	}
}
