package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Progress;

/**
 * A file of this machine that goes onto a board.
 *
 * @param source where it is
 * @param path where it comes to, from the folder that it goes into, with '/' between the names
 * @param bytes its size
 * @param sha256 64 lower-case hexadecimal digits
 */
record LocalFile(Path source, String path, long bytes, String sha256) {

	static LocalFile of(Path source, String path, Progress progress) throws IOException {
		return new LocalFile(source, path, Files.size(source), ContentHash.of(source, progress).substring(ContentHash.PREFIX.length()));
	}

	/** @return as {@code sha256sum -c} reads it */
	String checkLine() {
		return sha256 + "  " + path + "\n";
	}
}
