package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeMessageFormatter;

/** Messages of commits, as Git writes them. */
public final class CommitMessage {

	private static final Pattern LINE_END = Pattern.compile("\\R");

	private CommitMessage() {
	}

	/** @return without spaces at the ends of lines and empty lines around, with one empty line for several, ended by a line's end */
	public static String clean(String message) {
		String lines = LINE_END.splitAsStream(message).map(String::stripTrailing).collect(Collectors.joining("\n"));
		return lines.replaceAll("\\n{3,}", "\n\n").replaceAll("^\\n+|\\n+$", "") + "\n";
	}

	/** @return what Git says of a merge into what is checked out; main branches are not named */
	public static String ofMerge(Repository repository, Ref other) throws IOException {
		Ref head = Objects.requireNonNull(repository.exactRef(Constants.HEAD));
		return clean(new MergeMessageFormatter().format(List.of(other), head).replaceFirst(" into (main|master)$", ""));
	}
}
