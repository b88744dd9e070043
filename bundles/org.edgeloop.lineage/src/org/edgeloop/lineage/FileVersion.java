package org.edgeloop.lineage;

import java.util.Optional;

import org.edgeloop.versioning.history.HistoryCommit;

/**
 * Which version of a file is checked out.
 *
 * @param pointer the {@code .dvc} file or {@code dvc.yaml} that refers to it; empty if Git itself keeps it
 * @param hash the content: of DVC 32 hexadecimal digits, with {@code .dir} for a folder that the file lies in; of Git 40; empty if
 *        nothing was saved yet
 * @param since the commit that last changed what refers to it; empty if that is not committed as it is now
 * @param tag the oldest tag that has that commit in it; empty if none has
 */
public record FileVersion(String pointer, String hash, Optional<HistoryCommit> since, Optional<String> tag) {

	private static final int SHORT_HASH = 8;

	/** @return how people call it: its tag, or else its commit's first digits; {@code uncommitted} if it is in no commit */
	public String name() {
		return tag.or(() -> since.map(HistoryCommit::shortId)).orElse("uncommitted");
	}

	/** @return the first digits of the content's hash */
	public String shortHash() {
		return shorten(hash);
	}

	static String shorten(String hash) {
		return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
	}

	/** @return whether DVC keeps the content */
	public boolean isData() {
		return !pointer.isEmpty();
	}
}
