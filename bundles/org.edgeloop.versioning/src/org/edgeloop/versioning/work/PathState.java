package org.edgeloop.versioning.work;

/** How a file differs between two sides. */
public enum PathState {

	UNCHANGED('.'), ADDED('A'), MODIFIED('M'), TYPE_CHANGED('T'), DELETED('D'), RENAMED('R'), COPIED('C'), UNTRACKED('?');

	private final char letter;

	PathState(char letter) {
		this.letter = letter;
	}

	/** @return how {@code git status --porcelain=v2} writes it */
	public char letter() {
		return letter;
	}
}
