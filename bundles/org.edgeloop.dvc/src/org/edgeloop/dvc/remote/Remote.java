package org.edgeloop.dvc.remote;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.edgeloop.base.Progress;

/**
 * A store of files by key, as {@code files/md5/d8/e8fca2dc0f896fd7cb4cb0031ba249}; the key is a path below the remote's own address, with
 * slashes, and never has {@code ..} in it. Any number of threads may use it at the same time; {@link #connections} says how many are of
 * use. Any thread may close it, upon which whatever waits fails at once.
 *
 * <p>What goes wrong is a {@link org.edgeloop.base.ConnectionException} if the remote or the way there is the cause, and another
 * {@link org.edgeloop.base.ProblemException} if this machine is.
 */
public interface Remote extends Closeable {

	/** Is told what a remote holds. */
	@FunctionalInterface
	interface Listing {

		/**
		 * @param key of a whole file; never that of an upload that was cut off
		 * @param size bytes; -1 if the remote does not say
		 */
		void found(String key, long size) throws IOException;
	}

	/** @return where it is, for people to read; never with a secret in it */
	String address();

	/** @return how many threads should use it at once, 1 or more */
	int connections();

	/** @return whether {@link #list} can be asked */
	boolean canList();

	/** @return whether {@link #upload} and {@link #delete} can be asked */
	boolean canWrite();

	/** @return bytes; -1 if it is there but the remote does not say how large it is; empty if there is no such file */
	OptionalLong size(String key, Progress progress) throws IOException;

	/**
	 * Names all files below a folder, and in its folders, in no order; nothing if there is no such folder.
	 *
	 * @param folder without a slash at its end, as {@code files/md5/d8}; empty for everything
	 */
	void list(String folder, Listing listing, Progress progress) throws IOException;

	/**
	 * Copies a file from the remote over a local one, or to where none is. Its content is not checked.
	 *
	 * @param file is left with a part if this fails
	 * @param progress its work is bytes
	 */
	void download(String key, Path file, Progress progress) throws IOException;

	/**
	 * Goes on with a download that was cut off. Whoever asks for it checks the content, and downloads from the beginning if it is not right.
	 *
	 * @param from how many bytes of the local file are there already, and stay as they are; more than 0
	 * @param progress its work is bytes, with those that are there already
	 */
	default void resume(String key, Path file, long from, Progress progress) throws IOException {
		download(key, file, progress);
	}

	/**
	 * Copies a local file to the remote. At any moment there is nothing, or what was there before, or the whole file; wherever it is cut off,
	 * the next upload of the same key is as good as the first.
	 *
	 * @param progress its work is bytes
	 */
	void upload(Path file, String key, Progress progress) throws IOException;

	/**
	 * Deletes what uploads that were killed have left in a folder, though not in its folders, where nobody can be writing it any more. Remotes
	 * where uploads leave nothing do nothing.
	 *
	 * @param folder as for {@link #list}; need not be there
	 */
	default void tidy(String folder, Progress progress) throws IOException {
		// nothing is left
	}

	/** Deletes a file, if there is one. */
	void delete(String key, Progress progress) throws IOException;

	/** Lets go of connections. */
	@Override
	void close() throws IOException;
}
