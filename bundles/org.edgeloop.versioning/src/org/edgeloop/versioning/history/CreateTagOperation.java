package org.edgeloop.versioning.history;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.Identity;

/** Gives a commit a name that stays, as {@code git tag} does. */
public final class CreateTagOperation {

	private final Path place;
	private final String name;
	private final String revision;
	private final String message;

	/**
	 * @param place a file or a folder in the repository
	 * @param name of the new tag
	 * @param revision the commit, such as {@code HEAD}
	 * @param message what is said of it, with which the tag names its author and time, too; empty for a mere name
	 */
	public CreateTagOperation(Path place, String name, String revision, String message) {
		this.place = place;
		this.name = name;
		this.revision = revision;
		this.message = message;
	}

	/** @throws ProblemException if the name is taken or none, there is no such commit, or a message was given and nobody is named */
	public Tag run(Progress progress) throws ProblemException {
		progress.begin("Creating the tag", 1);
		return GitTask.change(place, this::create);
	}

	private Tag create(Repository repository) throws IOException {
		if (!Repository.isValidRefName(Constants.R_TAGS + name) || name.startsWith("-")) {
			throw new ProblemException(Problem.error("this is no name for a tag", name, "use letters, digits, dots and dashes"));
		}
		try (var walk = new RevWalk(repository)) {
			RevCommit commit = GitTask.commit(repository, walk, revision);
			RefUpdate update = repository.updateRef(Constants.R_TAGS + name);
			update.setExpectedOldObjectId(ObjectId.zeroId());
			update.setNewObjectId(message.isBlank() ? commit : described(repository, commit));
			if (update.update() != RefUpdate.Result.NEW) {
				throw new ProblemException(Problem.error("there is a tag of this name already", name,
						"choose another name; a tag that others may have is better left where it is"));
			}
			return new Tag(name, commit.name(), message.strip());
		}
	}

	private ObjectId described(Repository repository, RevCommit commit) throws IOException {
		var tag = new TagBuilder();
		tag.setTag(name);
		tag.setObjectId(commit);
		tag.setMessage(message.strip() + "\n");
		tag.setTagger(Identity.committer(repository));
		try (ObjectInserter inserter = repository.newObjectInserter()) {
			ObjectId id = inserter.insert(tag);
			inserter.flush();
			return id;
		}
	}
}
