package org.edgeloop.onnx.diff;

/** What became of a node, a constant, an input or an output. */
public enum MatchKind {

	/** Nothing but its name may differ. */
	SAME("same"),
	/** The same itself, but what it makes has another type or shape. */
	AFFECTED("affected"),
	CHANGED("changed"),
	/** The same itself, but it takes its inputs from elsewhere. */
	MOVED("moved"),
	ADDED("added"),
	REMOVED("removed");

	private final String text;

	MatchKind(String text) {
		this.text = text;
	}

	/** @return for people and programs */
	@Override
	public String toString() {
		return text;
	}
}
