package org.edgeloop.versioning.ui.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.versioning.work.HookRule;

/**
 * What the views ask of Git and of DVC. Each method may take long and is called in the background; it throws a
 * {@code ProblemException} where something cannot be done, and has changed nothing then that the problem does not name.
 */
public interface VersionControl {

	/**
	 * What the next commit is to say.
	 *
	 * @param text the message, its first line being the subject
	 * @param amends whether it takes the place of the last commit
	 * @param hooks what to do about programs that Git would run around the commit
	 */
	record Message(String text, boolean amends, HookRule hooks) {
	}

	/** @param project the project's folder */
	ProjectState read(Path project, Progress progress) throws IOException;

	/** Puts files as they are now into the next commit. @param root the repository's folder */
	void stage(Path root, List<String> paths, Progress progress) throws IOException;

	/** Takes files out of the next commit, and leaves them as they are. */
	void unstage(Path root, List<String> paths, Progress progress) throws IOException;

	/** Brings files back as they were staged or committed, and deletes those that are not tracked: their changes are lost. */
	void discard(Path root, List<Change> changes, Progress progress) throws IOException;

	/** Says of files with conflicts that they are as they should be. */
	void resolve(Path root, List<String> paths, Progress progress) throws IOException;

	/** @return the id of the new commit */
	String commit(Path root, Message message, Progress progress) throws IOException;

	/** @return the message of the last commit; empty if there is none */
	String lastMessage(Path root) throws IOException;
}
