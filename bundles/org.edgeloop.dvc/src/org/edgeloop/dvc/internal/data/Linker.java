package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.LinkKind;
import org.edgeloop.dvc.internal.cache.TemporaryName;
import org.edgeloop.dvc.internal.system.Reflink;

/**
 * Links files to files of the cache, or copies them, by the first of the configured kinds that the drives can. A file takes its place
 * by a rename. May be used from any thread.
 */
final class Linker {

	private final List<LinkKind> kinds;
	private final Path temporary;

	/** Kinds that were refused once are not tried for each of a hundred thousand files again. */
	private final Set<LinkKind> refused = Collections.synchronizedSet(EnumSet.noneOf(LinkKind.class));

	private volatile boolean ready;

	/**
	 * @param kinds to be tried in this order
	 * @param temporary a folder on the workspace's drive where files are made; need not be there
	 */
	Linker(List<LinkKind> kinds, Path temporary) {
		this.kinds = kinds;
		this.temporary = temporary;
	}

	/** @return the kind that is tried first */
	LinkKind preferred() {
		return kinds.stream().filter(kind -> !refused.contains(kind)).findFirst().orElse(LinkKind.COPY);
	}

	/**
	 * Puts a file in its place, over what is there, with the content of an object.
	 *
	 * @param target in a folder that is there
	 * @return the kind it was linked by
	 * @throws ProblemException if none of the kinds can be made here
	 */
	LinkKind link(Path object, Path target, Progress progress) throws IOException {
		if (!ready) {
			Files.createDirectories(temporary);
			ready = true;
		}
		Path made = temporary.resolve(TemporaryName.next());
		try {
			LinkKind kind = make(object, made, progress);
			place(made, target);
			return kind;
		} finally {
			Files.deleteIfExists(made);
		}
	}

	/**
	 * Links a file to an object in one step, where links are preferred and nothing is in its place: a link is whole at once.
	 *
	 * @return whether it is linked; else {@link #link} is to be asked
	 */
	boolean linkAtOnce(Path object, Path target) throws IOException {
		LinkKind kind = preferred();
		try {
			return kind.sharesObject() && makeLink(kind, object, target);
		} catch (FileAlreadyExistsException e) {
			return false;
		}
	}

	private LinkKind make(Path object, Path made, Progress progress) throws IOException {
		boolean empty = Files.size(object) == 0;
		for (LinkKind kind : kinds) {
			// hundreds of thousands of empty files would exhaust the links that a file can have
			LinkKind used = empty && kind == LinkKind.HARDLINK ? LinkKind.COPY : kind;
			if (!refused.contains(used) && make(used, object, made, progress)) {
				return used;
			}
		}
		throw new ProblemException(Problem.error("No possible cache link types for '" + object + "'", made.toString(),
				"Set cache.type to kinds of links that this drive has, such as reflink,hardlink,symlink,copy."));
	}

	/** @return whether the drives can; what is wrong with the object or a full disk is no matter of kinds */
	private boolean make(LinkKind kind, Path object, Path made, Progress progress) throws IOException {
		switch (kind) {
		case REFLINK:
			return reflink(object, made);
		case COPY:
			copy(object, made, progress);
			return true;
		default:
			return makeLink(kind, object, made);
		}
	}

	/**
	 * Makes a copy that shares its blocks, as far as this is configured and the drives can.
	 *
	 * @param made must not be there; is not there if this fails
	 */
	boolean reflink(Path source, Path made) throws IOException {
		return mayReflink() && (Reflink.create(source, made) || refuse(LinkKind.REFLINK));
	}

	/** @return whether such copies are configured, and were not refused yet */
	boolean mayReflink() {
		return kinds.contains(LinkKind.REFLINK) && !refused.contains(LinkKind.REFLINK);
	}

	private boolean makeLink(LinkKind kind, Path object, Path made) throws IOException {
		try {
			if (kind == LinkKind.HARDLINK) {
				Files.createLink(made, object);
			} else {
				Files.createSymbolicLink(made, object);
			}
			return true;
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (UnsupportedOperationException | FileSystemException e) {
			if (!Files.exists(object)) {
				throw e;
			}
			return refuse(kind);
		}
	}

	private boolean refuse(LinkKind kind) {
		refused.add(kind);
		return false;
	}

	private static void copy(Path object, Path made, Progress progress) throws IOException {
		try (FileChannel in = FileChannel.open(object, StandardOpenOption.READ);
				FileChannel out = FileChannel.open(made, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			long size = in.size();
			for (long done = 0; done < size;) {
				progress.checkCancelled();
				long moved = in.transferTo(done, Math.min(size - done, 1 << 26), out);
				if (moved <= 0) {
					throw new FileSystemException(object.toString(), null, "it has become shorter");
				}
				done += moved;
			}
		}
	}

	/** Renames a file that was made over another one; through a copy if it lies on another drive. */
	static void place(Path made, Path target) throws IOException {
		try {
			Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Path beside = Objects.requireNonNull(target.getParent()).resolve(TemporaryName.next());
			try {
				Files.move(made, beside);
				Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(beside);
			}
		}
	}
}
