package org.edgeloop.versioning.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;

/** Lists tags. Looks, and changes nothing. */
public final class ListTagsOperation {

	private final Path place;

	/** @param place a file or a folder in the repository */
	public ListTagsOperation(Path place) {
		this.place = place;
	}

	/** @return those that lead to commits, sorted by name */
	public List<Tag> run(Progress progress) throws ProblemException {
		progress.begin("Reading tags", 1);
		return GitTask.run(place, ListTagsOperation::read);
	}

	private static List<Tag> read(Repository repository) throws IOException {
		var tags = new ArrayList<Tag>();
		try (var walk = new RevWalk(repository)) {
			for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
				RevObject named = walk.parseAny(ref.getObjectId());
				String message = named instanceof RevTag tag ? tag.getFullMessage().strip() : "";
				if (walk.peel(named) instanceof RevCommit commit) {
					tags.add(new Tag(Repository.shortenRefName(ref.getName()), commit.name(), message));
				}
			}
		}
		tags.sort(Comparator.comparing(Tag::name));
		return tags;
	}
}
