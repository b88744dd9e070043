package org.edgeloop.versioning.remote;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Constants;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.versioning.history.SwitchBranchOperation;
import org.edgeloop.versioning.internal.GitRepositories;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.remote.Fetcher;
import org.edgeloop.versioning.internal.remote.RemoteAddress;

/**
 * Makes a repository of one's own from another one, as {@code git clone} does: all its branches and tags, and the files of the branch
 * that it has checked out. Nothing that the other names is run; files that a filter would have to make lie there as they were committed.
 */
public final class CloneOperation {

	private final String address;
	private final Path folder;
	private final RemoteAccess access;

	/**
	 * @param address a folder, or as {@code git@host:path}, {@code ssh://…} or {@code https://…}
	 * @param folder becomes the root of the work tree; it is not there yet, or empty
	 * @param access answers what the other side asks
	 */
	public CloneOperation(String address, Path folder, RemoteAccess access) {
		this.address = address;
		this.folder = folder.toAbsolutePath().normalize();
		this.access = access;
	}

	/**
	 * @return the branch that is checked out; empty if the other repository has no commits yet
	 * @throws org.edgeloop.base.ConnectionException if the other side cannot be reached, or lets nobody in
	 * @throws ProblemException if the folder has something in it, or the address is none; like a cancel, any failure leaves the folder as
	 *             it was
	 */
	public String run(Progress progress) throws IOException {
		RemoteAddress.parse(address);
		requireRoom();
		boolean isNew = !Files.exists(folder);
		Files.createDirectories(folder);
		boolean isWhole = false;
		try {
			String branch = fill(progress);
			isWhole = true;
			return branch;
		} finally {
			if (!isWhole) {
				empty(isNew);
			}
		}
	}

	private void requireRoom() throws IOException {
		if (Files.exists(folder) && !(Files.isDirectory(folder) && isEmpty())) {
			throw new ProblemException(Problem.error("there is something in the folder", folder.toString(), "choose an empty or a new one"));
		}
	}

	private boolean isEmpty() throws IOException {
		try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
			return !content.iterator().hasNext();
		}
	}

	private String fill(Progress progress) throws IOException {
		GitRepositories.create(folder);
		new AddRemoteOperation(folder, Constants.DEFAULT_REMOTE_NAME, address).run(Progress.NONE);
		String branch = GitTask.run(folder,
				repository -> new Fetcher(repository, access, progress).fetchFirst(Constants.DEFAULT_REMOTE_NAME));
		if (!branch.isEmpty()) {
			progress.checkCancelled();
			new SwitchBranchOperation(folder, Constants.DEFAULT_REMOTE_NAME + "/" + branch).run(progress);
		}
		return branch;
	}

	private void empty(boolean isNew) throws IOException {
		if (isNew) {
			new TemporaryFolder(folder).close();
			return;
		}
		try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
			for (Path each : content) {
				new TemporaryFolder(each).close();
			}
		}
	}
}
