package org.edgeloop.table.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.FileStamp;
import org.edgeloop.table.FileSource;

/**
 * What a table's content is told by, without reading it.
 *
 * @param file names the file
 * @param state names its content and how it is read
 */
public record TableStamp(String file, String state) {

	private static final int DIGITS = 32;

	/** @return empty while the file is so new that a change of it might not show */
	public static Optional<TableStamp> of(FileSource source) throws IOException {
		Path file = source.file().toAbsolutePath().normalize();
		FileStamp stamp = FileStamp.of(file);
		if (!stamp.isSettled(System.currentTimeMillis())) {
			return Optional.empty();
		}
		return Optional.of(new TableStamp(hash(file.toString()), hash(String.join("\n", stamp.toString(),
				new TreeMap<>(source.options().types()).toString(), source.options().missing().toString(),
				Integer.toString(source.options().separator())))));
	}

	/** @return a column's name as a file's */
	public static String hash(String text) {
		String hash = ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
		return hash.substring(hash.length() - DIGITS);
	}
}
