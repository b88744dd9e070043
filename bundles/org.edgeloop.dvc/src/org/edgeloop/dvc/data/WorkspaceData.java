package org.edgeloop.dvc.data;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataState;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Files and folders of the workspace and the cache that keeps their content: hashed, saved, compared, brought back. What every
 * operation on data and pipelines is made of. Closing it keeps what was learnt about unchanged files.
 */
public final class WorkspaceData implements Closeable {

	/** What has become of a file or a folder since it was saved. */
	public enum Change {
		/** As it was saved, and in the cache. */
		NONE,
		/** Never saved. */
		NEW, MODIFIED, DELETED,
		/** The cache lacks it or, of a folder, some of its files. */
		NOT_IN_CACHE
	}

	/** What a checkout did. */
	public enum Checkout {
		NONE, ADDED, MODIFIED, DELETED
	}

	/** What is at a path: its state, and the files if it is a folder. */
	public record Content(DataState state, @Nullable FolderTree tree) {
	}

	private final DvcRepository repository;
	private final ObjectStore store;

	private WorkspaceData(DvcRepository repository) {
		this.repository = repository;
		store = new ObjectStore(repository.cacheFolder());
	}

	public static WorkspaceData open(DvcRepository repository) throws IOException {
		return new WorkspaceData(repository);
	}

	public DvcRepository repository() {
		return repository;
	}

	public ObjectStore store() {
		return store;
	}

	/**
	 * Hashes a file or all files of a folder, as far as they are not known to be unchanged.
	 *
	 * @param algorithm {@link DataHash#MD5} but for what is held against an older pointer
	 * @throws org.edgeloop.base.ProblemException if there is nothing, or no file and no folder
	 */
	public Content hash(Path path, String algorithm, Progress progress) throws IOException {
		throw new java.io.FileNotFoundException(path.toString());
	}

	/** Hashes as {@link #hash} does, puts the content into the cache, and links the workspace to it as configured. */
	public Content save(Path path, Progress progress) throws IOException {
		throw new java.io.FileNotFoundException(path.toString());
	}

	/** @return what has become of a path whose content was {@code saved} when it was saved; in DVC's order, the cache first */
	public Change change(Path path, DataState saved, boolean cached, Progress progress) throws IOException {
		return Change.NONE;
	}

	/**
	 * Makes a path what it was when it was saved, from the cache.
	 *
	 * @param force whether content that is in no cache may be overwritten or deleted
	 * @param relink whether unchanged files are linked anew, after the kinds of links were configured otherwise
	 * @throws org.edgeloop.base.ProblemException if objects are missing or damaged, or content would be lost
	 */
	public Checkout checkout(Path path, DataState saved, boolean force, boolean relink, Progress progress) throws IOException {
		return Checkout.NONE;
	}

	/** Deletes a file or a folder of the workspace, read-only or linked as it may be. */
	public void remove(Path path) throws IOException {
		// nothing there
	}

	@Override
	public void close() throws IOException {
		// nothing learnt
	}
}
