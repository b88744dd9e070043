package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.HistoryCommit.Person;

/** Makes the log's commits of JGit's, with the names that lead to them. */
public final class CommitReader {

	private final Map<ObjectId, List<String>> names = new HashMap<>();

	public CommitReader(Repository repository) throws IOException {
		@Nullable
		ObjectId head = repository.resolve(Constants.HEAD);
		if (head != null) {
			add(head, Constants.HEAD);
		}
		for (String prefix : List.of(Constants.R_HEADS, Constants.R_TAGS, Constants.R_REMOTES)) {
			for (Ref ref : repository.getRefDatabase().getRefsByPrefix(prefix)) {
				if (!ref.isSymbolic()) {
					add(target(repository, ref), Repository.shortenRefName(ref.getName()));
				}
			}
		}
	}

	private void add(ObjectId id, String name) {
		names.computeIfAbsent(id.copy(), _ -> new ArrayList<>()).add(name);
	}

	private static ObjectId target(Repository repository, Ref ref) throws IOException {
		@Nullable
		ObjectId peeled = repository.getRefDatabase().peel(ref).getPeeledObjectId();
		return peeled == null ? ref.getObjectId() : peeled;
	}

	/** @param commit with its body */
	public HistoryCommit read(RevCommit commit) {
		PersonIdent author = commit.getAuthorIdent();
		PersonIdent committer = commit.getCommitterIdent();
		List<String> parents = Arrays.stream(commit.getParents()).map(ObjectId::name).toList();
		return new HistoryCommit(commit.name(), parents, person(author), author.getWhenAsInstant().toEpochMilli(), person(committer),
				committer.getWhenAsInstant().toEpochMilli(), commit.getFullMessage().stripTrailing(),
				names.getOrDefault(commit.getId(), List.of()));
	}

	private static Person person(PersonIdent ident) {
		return new Person(ident.getName(), ident.getEmailAddress());
	}
}
