package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.dvc.file.DataHash;

/**
 * Which outputs were put into the workspace from the cache, and with which content, so that a checkout of a version that does not have
 * them can take them away again. A file with a line for each; may be deleted at any time. May be used from any thread.
 */
public final class CheckedOut {

	private static final Pattern LINE = Pattern.compile("(md5(?:-dos2unix)?)\t([0-9a-f]{32}(?:\\.dir)?)\t(.+)");

	private final Path file;
	private final Map<String, DataHash> outputs = new TreeMap<>();
	private boolean changed;

	private CheckedOut(Path file) {
		this.file = file;
	}

	/** @param file need not be there; what is no such line is passed over */
	public static CheckedOut read(Path file) throws IOException {
		var known = new CheckedOut(file);
		try {
			for (String line : Files.readString(file).split("\n")) {
				Matcher parts = LINE.matcher(line);
				if (parts.matches()) {
					known.outputs.put(parts.group(3), new DataHash(parts.group(1), parts.group(2)));
				}
			}
		} catch (NoSuchFileException e) {
			// nothing was checked out yet
		} catch (CharacterCodingException e) {
			// no such file of ours
		}
		return known;
	}

	/** @param path from the repository's root, with '/' between the names */
	public synchronized void put(String path, DataHash hash) {
		changed |= !hash.equals(outputs.put(path, hash));
	}

	public synchronized void remove(String path) {
		changed |= outputs.remove(path) != null;
	}

	/** @return the outputs by path */
	public synchronized Map<String, DataHash> outputs() {
		return new TreeMap<>(outputs);
	}

	public synchronized void save() throws IOException {
		if (changed) {
			var text = new StringBuilder();
			outputs.forEach((path, hash) -> text.append(hash.algorithm()).append('\t').append(hash.value()).append('\t').append(path)
					.append('\n'));
			AtomicFiles.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
			changed = false;
		}
	}
}
