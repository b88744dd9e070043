package org.edgeloop.versioning.ui.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.versioning.work.Discarded;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.ResolveConflictOperation.Side;

/**
 * What the views ask of Git and of DVC. Each method may take long and is called in the background; it throws a
 * {@code ProblemException} where something cannot be done, and has changed nothing then that the problem does not name. A place is a
 * folder in the repository; paths are those of files from the repository's own folder, with slashes.
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

	/** Puts files as they are now into the next commit. */
	void stage(Path place, List<String> paths, Progress progress) throws IOException;

	/** Takes files out of the next commit, and leaves them as they are. */
	void unstage(Path place, List<String> paths, Progress progress) throws IOException;

	/**
	 * Brings files back as they were staged or committed, and takes away those that are not tracked. Changes of files are kept for a while,
	 * those of data are lost.
	 */
	void discard(Path place, List<Change> changes, Progress progress) throws IOException;

	/** Says of files with conflicts that they are as they should be. */
	void resolve(Path place, List<String> paths, Progress progress) throws IOException;

	/** Ends conflicts by taking files as one side has them. What the other side did to them is lost. */
	void takeSide(Path place, List<String> paths, Side side, Progress progress) throws IOException;

	/** Merges the labels of both sides of files with conflicts. @return what is left for the user to decide, for the user to read; empty if nothing */
	String mergeLabels(Path place, List<String> paths, Progress progress) throws IOException;

	/** Goes back to before the merge. */
	void abortMerge(Path place, Progress progress) throws IOException;

	/** Says who commits in this clone from now on. @param person {@code Name <address>} */
	void setAuthor(Path place, String person, Progress progress) throws IOException;

	/** @return the id of the new commit */
	String commit(Path place, Message message, Progress progress) throws IOException;

	/** @return the message of the last commit; empty if there is none */
	String lastMessage(Path place) throws IOException;

	/** @return what was discarded and is kept, the last first */
	List<Discarded> discarded(Path place) throws IOException;

	/** Brings back what was discarded. */
	void bringBack(Path place, Discarded discarded, Progress progress) throws IOException;
}
