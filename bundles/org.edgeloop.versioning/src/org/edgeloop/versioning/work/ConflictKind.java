package org.edgeloop.versioning.work;

/** What two sides did to a file that could not be merged. "Us" is the branch that is checked out, "them" what is merged into it. */
public enum ConflictKind {

	NONE("", ""), BOTH_MODIFIED("UU", "both modified"), BOTH_ADDED("AA", "both added"), BOTH_DELETED("DD", "both deleted"),
	ADDED_BY_US("AU", "added by us"), ADDED_BY_THEM("UA", "added by them"), DELETED_BY_US("DU", "deleted by us"),
	DELETED_BY_THEM("UD", "deleted by them");

	private final String letters;
	private final String words;

	ConflictKind(String letters, String words) {
		this.letters = letters;
		this.words = words;
	}

	/** @return how {@code git status --porcelain=v2} writes it; empty for none */
	public String letters() {
		return letters;
	}

	/** @return how {@code git status} says it; empty for none */
	public String words() {
		return words;
	}
}
