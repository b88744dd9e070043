package org.edgeloop.versioning.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.errors.CancelledException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.TransportException;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Says in a user's terms why JGit failed. */
final class GitProblems {

	private static final int DEEPEST = 20;

	private GitProblems() {
	}

	/** @throws CancellationException if it failed because it was told to stop */
	static ProblemException of(Exception failure, Path place) {
		if (causes(failure).anyMatch(GitProblems::isCancelled)) {
			throw new CancellationException();
		}
		return find(failure, ProblemException.class).or(() -> find(failure, LockFailedException.class).map(locked -> locked(locked, failure)))
				.or(() -> transport(failure)).or(() -> find(failure, IOException.class).flatMap(cause -> disk(cause, failure, place)))
				.orElseGet(() -> problem("the Git repository cannot be read: " + message(failure), place.toString(),
						"check it with 'git status' and 'git fsck'", failure));
	}

	private static boolean isCancelled(Throwable cause) {
		return cause instanceof CancellationException || cause instanceof CanceledException
				|| cause instanceof CancelledException;
	}

	private static ProblemException locked(LockFailedException locked, Exception failure) {
		return problem("another program is writing here", locked.getFile() + ".lock",
				"wait until it is done; if there is none, delete the file with the name that ends in .lock", failure);
	}

	private static Optional<ProblemException> transport(Exception failure) {
		Optional<String> where = find(failure, TransportException.class).map(GitProblems::message)
				.or(() -> find(failure, org.eclipse.jgit.api.errors.TransportException.class).map(GitProblems::message));
		return where.map(message -> {
			String words = message.toLowerCase(Locale.ROOT);
			if (find(failure, NoRemoteRepositoryException.class).isPresent()) {
				return connection("there is no Git repository: " + message, "check the address of the remote", failure);
			}
			if (words.contains("not authorized") || words.contains("authentication") || words.contains("credentials")) {
				return connection("the server lets nobody in: " + message, "check the name and the password or token", failure);
			}
			return connection("the other side cannot be reached: " + message, "check the address of the remote, and the network", failure);
		});
	}

	private static Optional<ProblemException> disk(IOException cause, Exception failure, Path place) {
		if (message(cause).contains("No space left on device")) {
			return Optional.of(problem("the disk is full: %,d bytes are free".formatted(place.toFile().getUsableSpace()), place.toString(),
					"make room there, then do it again", failure));
		}
		if (!(cause instanceof FileSystemException || cause instanceof FileNotFoundException)) {
			return Optional.empty();
		}
		String file = cause instanceof FileSystemException system && system.getFile() != null ? "" + system.getFile() : "";
		return Optional.of(problem(IoCause.inWords(cause), file, "check permissions and the space on the drive", failure));
	}

	private static ProblemException problem(String what, String where, String remedy, Exception failure) {
		return new ProblemException(Problem.error(what, where, remedy), failure);
	}

	private static ProblemException connection(String what, String remedy, Exception failure) {
		return new ConnectionException(Problem.error(what, "", remedy), failure);
	}

	private static <E extends Throwable> Optional<E> find(Exception failure, Class<E> kind) {
		return causes(failure).filter(kind::isInstance).map(kind::cast).findFirst();
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
	}

	private static String message(Throwable failure) {
		String message = failure.getMessage();
		return message == null ? failure.getClass().getSimpleName() : message;
	}
}
