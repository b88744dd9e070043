package org.edgeloop.versioning.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.edgeloop.base.Progress;

/** Lets commits through that hold all of some words: in the message, in the author's name or address, or as the beginning of the id. */
@NonNullByDefault({})
public final class WordsFilter extends RevFilter {

	private final List<String> words;
	private final Progress progress;

	/** @param progress asked whether to go on, since of a long history maybe nothing is let through */
	public WordsFilter(String words, Progress progress) {
		this.words = Arrays.stream(words.strip().split("\\s+")).map(word -> word.toLowerCase(Locale.ROOT)).toList();
		this.progress = progress;
	}

	@Override
	public boolean include(RevWalk walker, RevCommit commit) {
		progress.checkCancelled();
		PersonIdent author = commit.getAuthorIdent();
		String text = (commit.getFullMessage() + "\n" + author.getName() + " <" + author.getEmailAddress() + ">").toLowerCase(Locale.ROOT);
		return words.stream().allMatch(word -> text.contains(word) || commit.name().startsWith(word));
	}

	@Override
	public RevFilter clone() {
		return this;
	}
}
