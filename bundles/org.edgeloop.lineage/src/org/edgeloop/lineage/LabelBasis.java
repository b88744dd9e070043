package org.edgeloop.lineage;

import java.util.Optional;

import org.edgeloop.versioning.history.HistoryCommit;

/**
 * Which version of a recording its labels were made on.
 *
 * @param recording its path from the project's folder
 * @param commit the one that last changed the labels
 * @param tag the oldest tag that has that commit in it; empty if none has
 * @param hash the recording's content at that commit; empty if nobody knows it
 * @param present the content that is checked out; empty if nobody knows it
 */
public record LabelBasis(String recording, HistoryCommit commit, Optional<String> tag, String hash, String present) {

	/** @return whether the labels were made on other data than those that are checked out, as far as anybody knows */
	public boolean isOther() {
		return !hash.isEmpty() && !present.isEmpty() && !hash.equals(present);
	}

	/** @return how people call the version: its tag, or else its commit's first digits */
	public String name() {
		return tag.orElse(commit.shortId());
	}

	/** @return the first digits of the content's hash */
	public String shortHash() {
		return FileVersion.shorten(hash);
	}
}
