package org.edgeloop.versioning.ui.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
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

	/** Brings files back as they were staged or committed, and deletes those that are not tracked: their changes are lost. */
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

	/** Uploads the data first and then the commits, so that nobody fetches a commit whose data are nowhere. @return what was done, in a sentence */
	String push(Path place, Progress progress) throws IOException;

	/** Fetches and merges, then fetches the data of it and checks them out. @return what was done, in a sentence */
	String pull(Path place, Progress progress) throws IOException;

	/** Brings the commits of the remote and changes no file. @return what was done, in a sentence */
	String fetch(Path place, Progress progress) throws IOException;

	/** @return the local branches, sorted */
	List<String> branches(Path place) throws IOException;

	/** Checks out a branch, and its data if there are any. */
	void switchTo(Path place, String branch, Progress progress) throws IOException;

	/** Makes a branch at what is checked out, and checks it out. */
	void createBranch(Path place, String name, Progress progress) throws IOException;
}
