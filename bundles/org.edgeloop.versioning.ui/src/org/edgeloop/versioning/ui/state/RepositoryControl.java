package org.edgeloop.versioning.ui.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.Stash;

/**
 * What the views ask of a repository as a whole: what it shares with others, and what is checked out. Each method may take long and is
 * called in the background. A place is a folder in the repository.
 */
public interface RepositoryControl {

	/**
	 * What is to be pushed.
	 *
	 * @param tags whether all tags go, too
	 * @param hooks what to do about a program that Git would run before
	 */
	record Push(boolean tags, HookRule hooks) {
	}

	/** Uploads the data first and then the commits, so that nobody fetches a commit whose data are nowhere. @return what was done, in a sentence */
	String push(Path place, Push push, Progress progress) throws IOException;

	/** Fetches and merges, then fetches the data of it and checks them out. @return what was done, in a sentence */
	String pull(Path place, Progress progress) throws IOException;

	/** Brings the commits of the remote and changes no file. @return what was done, in a sentence */
	String fetch(Path place, Progress progress) throws IOException;

	/**
	 * Makes a repository of one's own from another one.
	 *
	 * @param folder becomes its root; not there yet, or empty
	 * @param withData whether its data are fetched, too
	 * @return what of that could not be done, in a sentence, since the commits are there all the same; empty if all is there
	 */
	String cloneTo(String address, Path folder, boolean withData, Progress progress) throws IOException;

	/** @return the local branches, sorted, then those of remotes that are none of them */
	List<String> branches(Path place) throws IOException;

	/** Checks out a branch, and its data if there are any; of a remote's branch one of our own is made. */
	void switchTo(Path place, String branch, Progress progress) throws IOException;

	/** Makes a branch at what is checked out, and checks it out. */
	void createBranch(Path place, String name, Progress progress) throws IOException;

	/** Gives a commit a name that stays. @param message what is said of it; empty for a mere name */
	void tag(Path place, String name, String commit, String message, Progress progress) throws IOException;

	/** Puts all changes aside, those of files that Git was not told of, too. @param message what is said of them; may be empty */
	void stash(Path place, String message, Progress progress) throws IOException;

	/** @return what was put aside, the last first */
	List<Stash> stashes(Path place) throws IOException;

	/** Brings back what was put aside, which is then no longer kept. */
	void applyStash(Path place, Stash stash, Progress progress) throws IOException;
}
