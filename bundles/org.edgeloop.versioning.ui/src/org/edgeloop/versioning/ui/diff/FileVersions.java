package org.edgeloop.versioning.ui.diff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.versioning.history.SideContent;

/**
 * The contents of two versions of a file.
 *
 * @param older empty if there is no such file on that side
 * @param newer the same
 */
public record FileVersions(Optional<byte[]> older, Optional<byte[]> newer) {

	/** More than this nobody reads side by side, and laying it out would take long. */
	static final int LARGEST_TEXT = 1 << 23;

	/** Reads both. May take long. */
	static FileVersions read(DiffInput input, Progress progress) throws IOException {
		progress.begin("Reading " + input.getName(), 2);
		Optional<byte[]> older = read(input, input.older());
		progress.worked(1);
		progress.checkCancelled();
		return new FileVersions(older, read(input, input.newer()));
	}

	private static Optional<byte[]> read(DiffInput input, DiffSide side) throws IOException {
		return side.side().isEmpty() ? Optional.empty() : SideContent.read(input.root(), side.path(), side.side().get());
	}

	/** @return whether both can be shown as text: no NUL in them, sound UTF-8, and not endless */
	public boolean isText() {
		return isText(older) && isText(newer);
	}

	private static boolean isText(Optional<byte[]> content) {
		if (content.isEmpty()) {
			return true;
		}
		byte[] bytes = content.get();
		if (bytes.length > LARGEST_TEXT) {
			return false;
		}
		for (byte each : bytes) {
			if (each == 0) {
				return false;
			}
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	/** @return what can be said of files that are no text */
	public String summary() {
		return "This is no text that could be shown. " + size("Before: ", older) + "; " + size("after: ", newer) + ".";
	}

	private static String size(String words, Optional<byte[]> content) {
		return words + content.map(bytes -> bytes.length + " bytes").orElse("no such file");
	}
}
