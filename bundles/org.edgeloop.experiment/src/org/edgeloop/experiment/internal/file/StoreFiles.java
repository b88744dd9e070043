package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Reads the files and folders of a store that anybody may have made: a link that leads out of the store is not followed, a pipe is
 * not waited for, and no more is read than a bound.
 */
final class StoreFiles {

	private static final Set<StandardOpenOption> READ = Set.of(StandardOpenOption.READ);

	private final Path root;

	/** @param root the store's folder, which may itself be a link */
	StoreFiles(Path root) {
		this.root = root;
	}

	Path root() {
		return root;
	}

	/** @return whether it is a folder in this store */
	boolean isFolder(Path path) {
		try {
			return attributes(path).isDirectory();
		} catch (IOException e) {
			return false;
		}
	}

	/** @return whether it is a file in this store */
	boolean isFile(Path path) {
		try {
			return attributes(path).isRegularFile();
		} catch (IOException e) {
			return false;
		}
	}

	/** @return what lies in a folder, sorted by name */
	List<Path> list(Path folder) throws IOException {
		attributes(folder);
		List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			entries.forEach(found::add);
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		found.sort(Comparator.comparing(path -> path.getFileName().toString()));
		return found;
	}

	/**
	 * @return what the path is, or what it links to within the store
	 * @throws ProblemException if it is a link out of the store
	 */
	BasicFileAttributes attributes(Path path) throws IOException {
		var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		return attributes.isSymbolicLink() ? Files.readAttributes(target(path), BasicFileAttributes.class) : attributes;
	}

	/**
	 * @param attributes as {@link #attributes} told them
	 * @param limit the most bytes that such a file may have
	 * @throws ProblemException if it is no file, or too large
	 */
	byte[] bytes(Path file, BasicFileAttributes attributes, long limit) throws IOException {
		checkRegular(file, attributes);
		if (attributes.size() > limit) {
			throw new ProblemException(Problem.error("The file is too large for what it should hold: " + attributes.size() + " bytes",
					file.toString(), "at most " + limit + " are read"));
		}
		try (SeekableByteChannel channel = Files.newByteChannel(file, READ)) {
			return content(channel, (int) attributes.size());
		}
	}

	/** @return the file's content, which is UTF-8 as MLflow writes it */
	String text(Path file, long limit) throws IOException {
		return text(file, attributes(file), limit);
	}

	/** As {@link #text(Path, long)} where {@link #attributes} have been asked for already. */
	String text(Path file, BasicFileAttributes attributes, long limit) throws IOException {
		byte[] bytes = bytes(file, attributes, limit);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new ProblemException(Problem.error("The file is no text in UTF-8", file.toString(), ""), e);
		}
	}

	/** @return the file's content from the beginning, of whatever length */
	InputStream stream(Path file, BasicFileAttributes attributes) throws IOException {
		checkRegular(file, attributes);
		return Channels.newInputStream(Files.newByteChannel(file, READ));
	}

	/** The file may shrink or grow under our hands: what is there up to the size that it had is taken. */
	private static byte[] content(SeekableByteChannel channel, int size) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(size);
		while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
			// one call mostly reads it all
		}
		return buffer.hasRemaining() ? Arrays.copyOf(buffer.array(), buffer.position()) : buffer.array();
	}

	private static void checkRegular(Path file, BasicFileAttributes attributes) throws ProblemException {
		if (!attributes.isRegularFile()) {
			throw new ProblemException(Problem.error("This should be a file", file.toString(), ""));
		}
	}

	/** @throws ProblemException if links lead from here out of the store */
	void checkInside(Path path) throws IOException {
		target(path);
	}

	private Path target(Path link) throws IOException {
		Path target = link.toRealPath();
		if (!target.startsWith(root.toRealPath())) {
			throw new ProblemException(Problem.error("The link leads out of the store and is not followed", link.toString(), ""));
		}
		return target;
	}
}
